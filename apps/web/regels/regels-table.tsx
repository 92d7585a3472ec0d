import { shortDatum } from '../form/datum';
import type { Regel } from './regels-api';
import type { Opdracht } from './wijziging-invoer';
import { Zekerheid } from './zekerheid';

interface RegelsTableProps {
  groups: [onderwerp: string, regels: Regel[]][];
  /** Only for who may change the rules. */
  onOpdracht?: (opdracht: Opdracht) => void;
}

/** The rules of one day under their subjects. */
export function RegelsTable({ groups, onOpdracht }: RegelsTableProps) {
  return (
    <div className="table-wrap">
      <table className="list regels">
        <thead>
          <tr>
            <th scope="col">Regel</th>
            <th scope="col">Waarde</th>
            <th scope="col">Geldt</th>
            <th scope="col">Artikel</th>
            <th scope="col">Zekerheid</th>
            {onOpdracht && <th scope="col">Voorstellen</th>}
          </tr>
        </thead>
        {groups.map(([onderwerp, regels]) => (
          <tbody key={onderwerp}>
            <tr className="regels-onderwerp">
              <th scope="rowgroup" colSpan={onOpdracht ? 6 : 5}>
                {onderwerp}
              </th>
            </tr>
            {regels.map((regel) => (
              <Row key={`${regel.sleutel} ${regel.van}`} regel={regel} onOpdracht={onOpdracht} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Row({ regel, onOpdracht }: { regel: Regel; onOpdracht: RegelsTableProps['onOpdracht'] }) {
  const { naam, toelichting, inWoorden, van, tot, bepaaldDoorLabel, artikel, zekerheid } = regel;
  return (
    <tr>
      <td>
        <b>{naam}</b>
        {toelichting && <small>{toelichting}</small>}
      </td>
      <td data-label="Waarde">{inWoorden}</td>
      <td data-label="Geldt">
        {tot ? `${shortDatum(van)} t/m ${shortDatum(tot)}` : `vanaf ${shortDatum(van)}`}
        <small>beslissend: {bepaaldDoorLabel}</small>
      </td>
      <td data-label="Artikel">{artikel}</td>
      <td data-label="Zekerheid">
        <Zekerheid zekerheid={zekerheid} />
      </td>
      {onOpdracht && (
        <td className="row-acts">
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onOpdracht({ soort: 'WAARDE', regel })}
          >
            nieuwe waarde<span className="sr"> voor {naam}</span>
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => onOpdracht({ soort: 'EINDE', regel })}
          >
            beëindig<span className="sr"> {naam}</span>
          </button>
        </td>
      )}
    </tr>
  );
}
