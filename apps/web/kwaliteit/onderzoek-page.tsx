import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { sentenceFor } from '../api/problem';
import { shortDatum } from '../form/datum';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { Awaited, Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { useKwaliteitAct, useOnderzoek, useSteekproef } from './kwaliteit-api';
import { SteekproefTable } from './steekproef-table';

const STATUSSEN: [string, string][] = [
  ['', 'Alle'],
  ['TE_BEOORDELEN', 'Te beoordelen'],
  ['BEOORDEELD', 'Beoordeeld'],
  ['VERVANGEN', 'Vervangen'],
];

/** One study: its plan, how far it is, the sample, and what whoever leads it can do now. */
export function OnderzoekPage() {
  const { id = '' } = useParams();
  const { rollen } = useSignedIn();
  const toetst = rollen.includes('KWALITEITSTOETSER');
  const onderzoek = useOnderzoek(id);
  const [toon, setToon] = useState('');
  const steekproef = useSteekproef(id, toon, toetst);
  const doe = useKwaliteitAct();
  usePageTitle(onderzoek.data?.naam ?? 'Kwaliteitsonderzoek');
  if (onderzoek.error && !onderzoek.data)
    return <Failed error={onderzoek.error} onRetry={() => void onderzoek.refetch()} />;
  if (!onderzoek.data) return <Loading what="Het onderzoek" />;
  const { naam, versie, acties, dossiers, beoordeeld, vervangen, populatie, ...plan } = onderzoek.data;
  // Rounding off is next once everything is judged; before that it is refused.
  const voltooit = (actie: string) => actie === 'trek' || (actie === 'rondAf' && beoordeeld === dossiers);
  return (
    <div className="kwaliteit">
      <p>
        <Link to="/kwaliteit">‹ Kwaliteit</Link>
      </p>
      <header className="page-head">
        <div>
          <h1>{naam}</h1>
          <p className="muted">
            {plan.statusLabel}. Dossiers afgesloten van {shortDatum(plan.vanDatum)} t/m{' '}
            {shortDatum(plan.totEnMetDatum)}
            {populatie > 0 &&
              `: ${populatie} in de populatie, ${dossiers} in de steekproef, ${vervangen} vervangen`}
            . Zaad: <code>{plan.zaad}</code>. Geleid door {plan.leider.naam}.
          </p>
        </div>
        <div className="row">
          {acties
            .filter(({ actie }) => actie !== 'vervang')
            .map(({ actie, label }) => (
              <button
                key={actie}
                type="button"
                className={voltooit(actie) ? 'button primary' : 'button'}
                disabled={doe.isPending}
                onClick={() =>
                  doe.mutate({
                    path: `/v1/kwaliteitsonderzoeken/${id}/acties`,
                    body: { actie },
                    versie,
                    gezegd: `Gedaan: ${label.toLowerCase()}.`,
                  })
                }
              >
                {label}
              </button>
            ))}
          {(toetst ? beoordeeld > 0 : plan.status === 'AFGEROND') && (
            <Link className="button" to={`/kwaliteit/${id}/resultaten`}>
              Resultaten
            </Link>
          )}
        </div>
      </header>
      {doe.error && <p role="alert">▲ {sentenceFor(doe.error)}</p>}
      {dossiers > 0 && (
        <p className="kwaliteit-stand">
          <progress max={dossiers} value={beoordeeld} aria-label="Integraal beoordeeld" /> {beoordeeld} van{' '}
          {dossiers} integraal beoordeeld
        </p>
      )}
      {toetst && dossiers > 0 && (
        <>
          <div className="row kwaliteit-toon" role="group" aria-label="Welke dossiers">
            {STATUSSEN.map(([value, label]) => (
              <button
                key={value}
                type="button"
                className="button button-small"
                aria-pressed={toon === value}
                onClick={() => setToon(value)}
              >
                {label}
              </button>
            ))}
          </div>
          <Awaited query={steekproef} what="De steekproef" />
          {steekproef.data && <SteekproefTable onderzoek={onderzoek.data} rows={steekproef.data} />}
          <More list={steekproef} />
        </>
      )}
      {toetst && plan.status === 'GEPLAND' && (
        <p className="state muted">
          Er is nog niets getrokken. Bij het trekken ligt de populatie vast; hetzelfde zaad geeft dezelfde
          steekproef.
        </p>
      )}
    </div>
  );
}
