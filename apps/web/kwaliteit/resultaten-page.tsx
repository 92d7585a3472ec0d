import { Link, useParams } from 'react-router';
import { usePageTitle } from '../shell/page-title';
import { Failed, Loading } from '../shell/state';
import { ControlesCard } from './controles-card';
import { useOnderzoek, useResultaten } from './kwaliteit-api';
import type { OnderdeelResultaat } from './kwaliteit-shapes';
import { VergelijkingCard } from './vergelijking-card';

/** What a study says: per onderdeel the groups side by side, with in words what chance has to do with it. */
export function KwaliteitResultatenPage() {
  const { id = '' } = useParams();
  const onderzoek = useOnderzoek(id);
  const resultaten = useResultaten(id);
  usePageTitle(onderzoek.data ? `Resultaten ${onderzoek.data.naam}` : 'Resultaten');
  if (resultaten.error && !resultaten.data)
    return <Failed error={resultaten.error} onRetry={() => void resultaten.refetch()} />;
  if (!resultaten.data || !onderzoek.data) return <Loading what="De resultaten" />;
  const { beoordeeld, onderdelen, overeenstemming, controles } = resultaten.data;
  const { paren, gelijk, kappa, inWoorden } = overeenstemming;
  return (
    <div className="kwaliteit">
      <p>
        <Link to={`/kwaliteit/${id}`}>‹ {onderzoek.data.naam}</Link>
      </p>
      <header className="page-head">
        <div>
          <h1>Resultaten: {onderzoek.data.naam}</h1>
          <p className="muted">
            {beoordeeld} beoordelingen{onderzoek.data.status !== 'AFGEROND' && ', nog niet alles'}. Groepen
            kleiner dan vijf worden niet getoond. Met twintig vergelijkingen is er gemiddeld één die door
            toeval "aantoonbaar" lijkt.
          </p>
        </div>
        <button type="button" className="button" onClick={() => window.print()}>
          Druk af
        </button>
      </header>
      <section className="card" aria-labelledby="overeenstemming">
        <header className="card-head">
          <h2 id="overeenstemming">Hoe eens waren de toetsers</h2>
        </header>
        <p>
          {paren === 0
            ? 'Er waren geen tweede oordelen.'
            : `Van ${paren} blinde paren waren er ${gelijk} gelijk (${Math.round((100 * gelijk) / paren)}%). Overeenstemming ${inWoorden}${kappa === null ? '' : `: kappa ${kappa.toFixed(2).replace('.', ',')}, waarbij 0 toeval is en 1 volledig eens`}.`}
        </p>
      </section>
      {onderdelen.length === 0 && <p className="state muted">Er is nog niets integraal beoordeeld.</p>}
      {onderdelen.map((onderdeel) => (
        <Onderdeel key={onderdeel.onderdeel} resultaat={onderdeel} />
      ))}
      <ControlesCard controles={controles} />
    </div>
  );
}

function Onderdeel({ resultaat }: { resultaat: OnderdeelResultaat }) {
  const { onderdeel, label, integraal, functionarissen, wiensFout, betrokken, elders } = resultaat;
  const bestand = `kwaliteit-${onderdeel.toLowerCase()}`;
  return (
    <section aria-labelledby={`onderdeel-${onderdeel}`}>
      <h2 id={`onderdeel-${onderdeel}`} className="kwaliteit-onderdeel">
        {label}
      </h2>
      {elders > 0 && (
        <p className="muted">
          Van {elders} {elders === 1 ? 'stap is' : 'stappen is'} het werk in een ander kantoor gedaan dan waar
          het dossier eindigde; per functionaris telt het kantoor van de stap.
        </p>
      )}
      <div className="kwaliteit-kaarten">
        <VergelijkingCard
          titel="Integraal oordeel"
          soort={label}
          bestand={`${bestand}-integraal`}
          rijen={integraal}
        />
        <VergelijkingCard
          titel="Adequaat per functionaris"
          soort={label}
          bestand={`${bestand}-functionaris`}
          rijen={functionarissen}
        />
        <VergelijkingCard titel="Wiens fout" soort={label} bestand={`${bestand}-fout`} rijen={wiensFout} />
        <VergelijkingCard
          titel="Wie had een aandeel"
          soort={label}
          bestand={`${bestand}-aandeel`}
          rijen={betrokken}
        />
      </div>
    </section>
  );
}
