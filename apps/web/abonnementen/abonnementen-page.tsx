import { useState } from 'react';
import { sentenceFor } from '../api/problem';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { ListTable } from '../shell/list-table';
import { useAbonnementen, useVernieuwGeheim, type Abonnement } from './abonnementen-api';
import { AfleveringenCard } from './afleveringen-card';
import { NieuwAbonnement } from './nieuw-abonnement';
import { redenTekst } from './reden';
import { StopKnop } from './stop-knop';

/** Which other systems are told what happens in dossiers, and how that goes. */
export function AbonnementenPage() {
  usePageTitle('Abonnementen');
  const abonnementen = useAbonnementen();
  const vernieuw = useVernieuwGeheim();
  const [open, setOpen] = useState<string>();
  const items = abonnementen.data?.items ?? [];
  const chosen = items.find(({ id }) => id === open);
  return (
    <div className="tevredenheid">
      <header className="page-head">
        <div>
          <h1>Abonnementen</h1>
          <p className="muted">
            Andere systemen horen wat er met een dossier gebeurt. Een bericht noemt het dossier, nooit de
            cliënt.
          </p>
        </div>
      </header>
      <Awaited query={abonnementen} what="De abonnementen" />
      {vernieuw.error && <p role="alert">{sentenceFor(vernieuw.error)}</p>}
      {vernieuw.data && (
        <p className="notice" role="status">
          Het nieuwe geheim van {vernieuw.variables.naam} geldt vanaf nu, en u ziet het alleen hier:{' '}
          <code>{vernieuw.data.geheim}</code>
        </p>
      )}
      {abonnementen.data && items.length === 0 && (
        <p className="state muted">Er zijn nog geen abonnementen.</p>
      )}
      {items.length > 0 && (
        <ListTable
          koppen={[
            'Systeem',
            'Hoort van',
            'Hoe het gaat',
            { kop: 'Geleverd', rechts: true },
            { kop: 'Wacht', rechts: true },
            'Doen',
          ]}
        >
          {items.map((each) => (
            <tr key={each.id}>
              <td>
                {each.naam}
                <small>{each.url}</small>
              </td>
              <td data-label="Hoort van">{each.typen.map(({ label }) => label).join(', ')}</td>
              <td data-label="Hoe het gaat">
                <Stand abonnement={each} />
              </td>
              <td className="right" data-label="Geleverd">
                {each.geleverd}
              </td>
              <td className="right" data-label="Wacht">
                {each.status === 'ACTIEF' ? each.open : '–'}
              </td>
              <td className="row-acts">
                <button type="button" className="button button-small" onClick={() => setOpen(each.id)}>
                  Berichten<span className="sr"> aan {each.naam}</span>
                </button>
                {each.status === 'ACTIEF' && (
                  <button
                    type="button"
                    className="button button-small"
                    disabled={vernieuw.isPending}
                    onClick={() => vernieuw.mutate(each)}
                  >
                    Nieuw geheim<span className="sr"> voor {each.naam}</span>
                  </button>
                )}
                {each.status === 'ACTIEF' && <StopKnop abonnement={each} />}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
      {/* Another system begins with nothing: never the messages of the one before. */}
      {chosen && <AfleveringenCard key={chosen.id} abonnement={chosen} />}
      {abonnementen.data && <NieuwAbonnement typen={abonnementen.data.typen} />}
    </div>
  );
}

function Stand({
  abonnement: { status, mislukt, open, volgendeTijdstip, laatsteReden },
}: {
  abonnement: Abonnement;
}) {
  if (status === 'GESTOPT')
    return (
      <span className="badge plain">
        <span aria-hidden="true">■</span> gestopt
      </span>
    );
  if (mislukt === 0)
    return (
      <span className="badge ok">
        <span aria-hidden="true">✓</span> {open > 0 ? 'bezig' : 'bij'}
      </span>
    );
  return (
    <>
      <span className="badge late">
        <span aria-hidden="true">▲</span> onbereikbaar
      </span>
      <small>
        {mislukt} keer niet gelukt{laatsteReden && ` (${redenTekst(laatsteReden)})`}
        {volgendeTijdstip && `, weer om ${new Date(volgendeTijdstip).toLocaleTimeString('nl-NL')}`}
      </small>
    </>
  );
}
