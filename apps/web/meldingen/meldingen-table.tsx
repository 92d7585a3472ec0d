import { Link } from 'react-router';
import { amsterdam, shortDatum } from '../form/datum';
import { useKeys } from '../shell/keys';
import { useRowWalk } from '../shell/row-walk';
import { STAND_LOOK, URGENTIE_LOOK, voorWie } from './melding-look';
import { ACTIES, useMeldingAct } from './melding-queries';
import type { Melding, MeldingActie } from './melding-shapes';

interface MeldingenTableProps {
  meldingen: Melding[];
}

/** The list: j and k walk, Enter opens the dossier (the link has the focus), p picks up, a closes. */
export function MeldingenTable({ meldingen }: MeldingenTableProps) {
  const act = useMeldingAct();
  const { body, current, select } = useRowWalk(meldingen);
  const actOn = (melding: Melding | undefined, actie: MeldingActie) => {
    if (melding?.acties.includes(actie) && !act.isPending) act.mutate({ melding, actie });
  };
  useKeys({
    p: () => actOn(current, 'pakOp'),
    a: () => actOn(current, 'handelAf'),
  });

  return (
    <div className="table-wrap">
      <table className="list meldingen-list">
        <thead>
          <tr>
            <th scope="col">Urgentie</th>
            <th scope="col">Cliënt</th>
            <th scope="col">Wat</th>
            <th scope="col">Voor</th>
            <th scope="col">Stand</th>
            <th scope="col">
              <span className="sr">Handelingen</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {meldingen.map((melding) => (
            <Row
              key={melding.id}
              melding={melding}
              current={melding === current}
              busy={act.isPending}
              onFocus={() => select(melding.id)}
              onAct={(actie) => actOn(melding, actie)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  melding: Melding;
  current: boolean;
  busy: boolean;
  onFocus: () => void;
  onAct: (actie: MeldingActie) => void;
}

function Row({ melding, current, busy, onFocus, onAct }: RowProps) {
  const { dossier, acties } = melding;
  const urgentie = URGENTIE_LOOK[melding.urgentie];
  const stand = STAND_LOOK[melding.stand];
  const [datum, tijd] = amsterdam(melding.tijdstip);
  return (
    <tr data-row={melding.id} className={current ? 'current' : undefined} onFocus={onFocus}>
      <td>
        <span className={`badge ${urgentie.tone}`}>
          <span aria-hidden="true">{urgentie.icon}</span> {urgentie.word}
        </span>
        <small>
          {shortDatum(datum)} {tijd}
        </small>
      </td>
      <td>
        <Link to={`/dossiers/${dossier.id}`} state={{ van: 'meldingen' }} className="row-link">
          {dossier.client.naam}
        </Link>
        <small>{dossier.soortLabel}</small>
      </td>
      <td className="melding-wat">
        {melding.soortLabel}
        <small>{melding.tekst}</small>
      </td>
      <td data-label="voor">
        {voorWie(melding)}
        <small>{dossier.teamNaam}</small>
      </td>
      <td>
        <span className={`badge ${stand.tone}`}>
          <span aria-hidden="true">{stand.icon}</span> {stand.word}
        </span>
        <small>
          {melding.opgepaktDoor
            ? `door ${melding.opgepaktDoor.naam}`
            : melding.geescaleerdTijdstip &&
              `geëscaleerd ${shortDatum(amsterdam(melding.geescaleerdTijdstip)[0])}`}
        </small>
      </td>
      <td className="row-acts">
        {acties.map((actie) => (
          <button
            key={actie}
            type="button"
            className={`button button-small${actie === 'pakOp' ? '' : ' button-quiet'}`}
            disabled={busy}
            onClick={() => onAct(actie)}
          >
            {ACTIES[actie]}
            <span className="sr">
              : {melding.soortLabel}, {dossier.client.naam}
            </span>
          </button>
        ))}
      </td>
    </tr>
  );
}
