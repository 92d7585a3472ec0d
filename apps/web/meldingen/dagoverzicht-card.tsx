import { useState } from 'react';
import { Link } from 'react-router';
import { longDatum } from '../form/datum';
import { Failed } from '../shell/state';
import { STAND_LOOK, URGENTIE_LOOK } from './melding-look';
import { useDagoverzicht } from './melding-queries';
import type { DagMelding } from './melding-shapes';

/** The digest: what lay there on a day, as it stood at its end. Today is as it stands now. */
export function DagoverzichtCard({ vandaag }: { vandaag: string }) {
  const [datum, setDatum] = useState(vandaag);
  const { data, error, refetch } = useDagoverzicht(datum);
  const isVandaag = datum === vandaag;
  return (
    <section className="dag" aria-labelledby="dag-titel">
      <header className="dag-head">
        <h2 id="dag-titel" className="section-head">
          {isVandaag ? 'Vandaag' : 'Dagoverzicht'}, {longDatum(datum)}
        </h2>
        <div className="dag-days">
          <button
            type="button"
            className="button button-small button-quiet"
            onClick={() => setDatum(shift(datum, -1))}
          >
            <span aria-hidden="true">←</span> Vorige dag
          </button>
          <button
            type="button"
            className="button button-small button-quiet"
            disabled={isVandaag}
            onClick={() => setDatum(shift(datum, 1))}
          >
            Volgende dag <span aria-hidden="true">→</span>
          </button>
        </div>
      </header>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p role="status">
            {data.aantal === 0
              ? NIETS[isVandaag ? 'vandaag' : 'toen']
              : `${data.aantal} ${data.aantal === 1 ? 'melding' : 'meldingen'}, ${data.nieuw} nieuw, ${data.open} ${isVandaag ? 'nog niet opgepakt' : 'aan het eind van de dag niet opgepakt'}.`}
          </p>
          <ul className="dag-groepen">
            {data.groepen
              .filter(({ aantal }) => aantal > 0)
              .map(({ urgentie, aantal, nieuw, open, meldingen }) => {
                const { tone, icon, word } = URGENTIE_LOOK[urgentie];
                return (
                  <li key={urgentie}>
                    <details open={!isVandaag || undefined}>
                      <summary>
                        <span className={`badge ${tone}`}>
                          <span aria-hidden="true">{icon}</span> {word}
                        </span>{' '}
                        {aantal}, waarvan {nieuw} nieuw en {open} niet opgepakt
                      </summary>
                      <ul className="dag-lijst">
                        {meldingen.map((melding) => (
                          <Regel key={melding.id} melding={melding} />
                        ))}
                        {aantal > meldingen.length && (
                          <li className="muted">en nog {aantal - meldingen.length}</li>
                        )}
                      </ul>
                    </details>
                  </li>
                );
              })}
          </ul>
        </>
      )}
    </section>
  );
}

function Regel({ melding: { dossier, tekst, stand } }: { melding: DagMelding }) {
  const { icon, word } = STAND_LOOK[stand];
  return (
    <li>
      <Link to={`/dossiers/${dossier.id}`} state={{ van: 'meldingen' }}>
        {dossier.client.naam}
      </Link>{' '}
      {tekst}{' '}
      <span className="muted">
        <span aria-hidden="true">{icon}</span> {word}
      </span>
    </li>
  );
}

/** At night and on days off nothing is delivered, though the list below may have something already. */
const NIETS = {
  vandaag: 'Er is u nog niets bezorgd. Buiten de uren van het huis wacht dat tot de volgende werkdag.',
  toen: 'Er lag niets voor u.',
};

/** Calendar arithmetic for turning the page only; no legal date comes from here. */
function shift(datum: string, days: number): string {
  const day = new Date(`${datum}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
