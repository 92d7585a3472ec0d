import { Link } from 'react-router';
import { amsterdam, shortDatum } from '../form/datum';
import { useKeys } from '../shell/keys';
import { useRowWalk } from '../shell/row-walk';
import { useOpnieuw, type Werk, type WerkStand } from './werk-api';

const STAND: Record<WerkStand, { tone: string; icon: string; word: string }> = {
  OPEN: { tone: 'late', icon: '●', word: 'vast' },
  GELUKT: { tone: 'ok', icon: '✓', word: 'alsnog gelukt' },
  VERVALLEN: { tone: 'plain', icon: '–', word: 'niet meer nodig' },
};

/** The list: j and k walk, Enter opens the dossier (the link has the focus), p tries again. */
export function WerkTable({ werk }: { werk: Werk[] }) {
  const opnieuw = useOpnieuw();
  const { body, current, select } = useRowWalk(werk);
  const tryAgain = (row: Werk | undefined) => {
    if (row?.stand === 'OPEN' && !opnieuw.isPending) opnieuw.mutate(row);
  };
  useKeys({ p: () => tryAgain(current) });

  return (
    <div className="table-wrap">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">Dossier</th>
            <th scope="col">Wat</th>
            <th scope="col">Waarom niet</th>
            <th scope="col">Pogingen</th>
            <th scope="col">Stand</th>
            <th scope="col">
              <span className="sr">Handelingen</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {werk.map((row) => (
            <Row
              key={row.id}
              row={row}
              current={row === current}
              busy={opnieuw.isPending}
              onFocus={() => select(row.id)}
              onAgain={() => tryAgain(row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  row: Werk;
  current: boolean;
  busy: boolean;
  onFocus: () => void;
  onAgain: () => void;
}

function Row({ row, current, busy, onFocus, onAgain }: RowProps) {
  const stand = STAND[row.stand];
  return (
    <tr data-row={row.id} className={current ? 'current' : undefined} onFocus={onFocus}>
      <td>
        <Whose dossier={row.dossier} />
      </td>
      <td>
        {row.soortLabel}
        <small>{row.wat}</small>
      </td>
      <td>
        {row.redenTekst}
        <small>code {row.reden}</small>
      </td>
      <td data-label="pogingen">
        {row.pogingen} keer
        <small>
          {moment(row.eerstePogingTijdstip)} tot {moment(row.laatstePogingTijdstip)}
        </small>
      </td>
      <td>
        <span className={`badge ${stand.tone}`}>
          <span aria-hidden="true">{stand.icon}</span> {stand.word}
        </span>
        <small>
          {row.volgendePogingTijdstip
            ? `Regie probeert het weer ${moment(row.volgendePogingTijdstip)}`
            : row.opgelostTijdstip && moment(row.opgelostTijdstip)}
        </small>
        {row.opnieuw && (
          <small>
            opnieuw gevraagd door {row.opnieuw.door} {moment(row.opnieuw.tijdstip)}
          </small>
        )}
      </td>
      <td className="row-acts">
        {row.stand === 'OPEN' && (
          <button type="button" className="button button-small" disabled={busy} onClick={onAgain}>
            Probeer opnieuw
            <span className="sr">
              : {row.wat}, {row.dossier?.client?.naam ?? row.dossier?.teamNaam ?? 'alle dossiers'}
            </span>
          </button>
        )}
      </td>
    </tr>
  );
}

/** A link for who sees the dossier; a beheerder reads where it is and under which number, not whose it is. */
function Whose({ dossier }: { dossier: Werk['dossier'] }) {
  if (!dossier) return <>Alle dossiers</>;
  return (
    <>
      {dossier.client ? (
        <Link to={`/dossiers/${dossier.id}`} state={{ van: 'vastgelopen-werk' }} className="row-link">
          {dossier.client.naam}
        </Link>
      ) : (
        <>Dossier {dossier.id.slice(0, 8)}</>
      )}
      <small>
        {dossier.soortLabel}, {dossier.teamNaam}
      </small>
    </>
  );
}

function moment(tijdstip: string): string {
  const [datum, tijd] = amsterdam(tijdstip);
  return `${shortDatum(datum)} ${tijd}`;
}
