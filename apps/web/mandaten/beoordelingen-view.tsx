import { Link } from 'react-router';
import { sentenceFor } from '../api/problem';
import { amsterdam, dayDatum } from '../form/datum';
import { Key } from '../shell/key';
import { useKeys } from '../shell/keys';
import { More } from '../shell/more';
import { useRowWalk } from '../shell/row-walk';
import { soortLabel } from '../shell/soorten';
import { Failed, Loading } from '../shell/state';
import { useBeoordeel, useBeoordelingen, type Beoordeling } from './beoordelingen-api';
import { RedenKnop } from './reden-knop';

const LEEG: Record<string, string> = {
  mij: 'Er wacht niets op uw oordeel.',
  team: 'Er wacht niets op een arts van uw team.',
  teruggestuurd: 'Er is niets teruggestuurd.',
  klaar: 'Er is nog niets beoordeeld.',
};
const TEKEN = { TE_BEOORDELEN: '◔', GOED: '✓', TERUG: '↩' } as const;

/** What was done under a mandate and why the arts looks at it; `j`/`k` walk, `a` approves, `Enter` opens. */
export function BeoordelingenView({ lijst }: { lijst: string }) {
  const found = useBeoordelingen(lijst);
  const doe = useBeoordeel();
  const items = found.data ?? [];
  const { body, current, select } = useRowWalk(items);
  const mag = (actie: string) => current?.acties.some((each) => each.actie === actie);
  useKeys({
    a: () => current && mag('keurGoed') && !doe.isPending && doe.mutate({ item: current, actie: 'keurGoed' }),
  });
  if (found.isPending) return <Loading what="De lijst" />;
  if (found.error && !found.data) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (items.length === 0) return <p className="state muted">{LEEG[lijst]}</p>;
  return (
    <>
      {doe.error && <p role="alert">{sentenceFor(doe.error)}</p>}
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Cliënt</th>
              <th scope="col">Gedaan</th>
              <th scope="col">Door</th>
              <th scope="col">Waarom u kijkt</th>
              <th scope="col">Oordeel</th>
              <th scope="col">Doen {lijst !== 'klaar' && <Key>a</Key>}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {items.map((item) => (
              <tr
                key={item.id}
                data-row={item.id}
                className={item.id === current?.id ? 'current' : undefined}
                onClick={() => select(item.id)}
              >
                <Cellen item={item} />
                <td className="row-acts">
                  {item.acties.map((actie) => (
                    <RedenKnop
                      key={actie.actie}
                      actie={actie}
                      naam={`${item.label}, ${item.dossier.client?.naam ?? item.door.naam}`}
                      busy={doe.isPending}
                      onActie={({ actie: name }, reden) =>
                        doe.mutate({ item, actie: name, ...(reden && { reden }) })
                      }
                    />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More list={found} />
    </>
  );
}

function Cellen({ item }: { item: Beoordeling }) {
  const { dossier, label, tijdstip, door, opdrachtgever, waarom, oordeel, oordeelLabel, redenLabel } = item;
  return (
    <>
      <td>
        {dossier.client ? (
          <Link to={`/dossiers/${dossier.id}`} className="row-link">
            {dossier.client.naam}
          </Link>
        ) : (
          'dossier buiten uw team'
        )}
        <small>{soortLabel(dossier.soort)}</small>
      </td>
      <td data-label="Gedaan">
        {label}
        <small>{dayDatum(amsterdam(tijdstip)[0])}</small>
      </td>
      <td data-label="Door">
        {door.naam}
        <small>in opdracht van {opdrachtgever.naam}</small>
      </td>
      <td data-label="Waarom u kijkt">{waarom.join(', ')}</td>
      <td data-label="Oordeel">
        <span aria-hidden="true">{TEKEN[oordeel]}</span> {oordeelLabel}
        {redenLabel && <small>Reden: {redenLabel}</small>}
        {item.beoordeeldDoor && <small>{item.beoordeeldDoor}</small>}
      </td>
    </>
  );
}
