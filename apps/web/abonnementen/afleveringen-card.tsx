import { More } from '../shell/more';
import { Awaited } from '../shell/state';
import { ListTable } from '../shell/list-table';
import { useAfleveringen, type Abonnement } from './abonnementen-api';
import { redenTekst } from './reden';

const moment = (tijdstip: string) =>
  new Date(tijdstip).toLocaleString('nl-NL', { dateStyle: 'short', timeStyle: 'medium' });

/** The messages to one system, the last first, with how often each was tried. */
export function AfleveringenCard({ abonnement: { id, naam, typen, status } }: { abonnement: Abonnement }) {
  const berichten = useAfleveringen(id);
  const { data } = berichten;
  const labelOf = (type: string) => typen.find((each) => each.type === type)?.label ?? type;
  return (
    <section className="card" aria-label={`Berichten aan ${naam}`}>
      <header className="card-head">
        <h2>Berichten aan {naam}</h2>
      </header>
      <Awaited query={berichten} what="De berichten" />
      {data?.length === 0 && <p className="muted">Er is nog niets gebeurd dat dit systeem moet horen.</p>}
      {data && data.length > 0 && (
        <ListTable
          label="Laatste berichten"
          koppen={['Gebeurtenis', 'Dossier', 'Klaargezet', 'Geleverd', { kop: 'Pogingen', rechts: true }]}
        >
          {data.map((each) => (
            <tr key={each.gebeurtenisId}>
              <td>{labelOf(each.type)}</td>
              <td data-label="Dossier">{each.dossierId}</td>
              <td data-label="Klaargezet">{moment(each.gemaaktTijdstip)}</td>
              <td data-label="Geleverd">
                {each.geleverdTijdstip ? (
                  <>
                    <span aria-hidden="true">✓ </span>
                    {moment(each.geleverdTijdstip)}
                  </>
                ) : (
                  <>
                    <span aria-hidden="true">◷ </span>
                    {status === 'ACTIEF' ? 'nog niet' : 'niet meer'}
                    {each.reden && ` (${redenTekst(each.reden)})`}
                  </>
                )}
              </td>
              <td className="right" data-label="Pogingen">
                {each.pogingen}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
      <More list={berichten} />
    </section>
  );
}
