import { Link } from 'react-router';
import type { AgendaDag, AgendaMoment } from '../api/klantreis-shapes';
import { dayDatum } from '../form/datum';
import { soortLabel } from '../shell/soorten';
import { lookOf, splitZin } from '../shell/termijn-badge';

interface AgendaDaysProps {
  title: string;
  dagen: AgendaDag[];
  /** The filters, to come back to from a dossier. */
  terug: string;
}

/** A few days under one heading; the day stands once, beside everything that falls on it. */
export function AgendaDays({ title, dagen, terug }: AgendaDaysProps) {
  const id = `agenda-${title.toLowerCase().replace(' ', '-')}`;
  return (
    <section aria-labelledby={id} className="agenda-group">
      <h2 id={id} className="section-head">
        {title}
      </h2>
      <div className="table-wrap">
        <table className="list agenda-list">
          <colgroup>
            <col className="agenda-dag-col" />
            <col />
            <col className="agenda-client-col" />
            <col />
            <col className="agenda-team-col" />
            <col className="agenda-stand-col" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Dag</th>
              <th scope="col">Wat</th>
              <th scope="col">Cliënt</th>
              <th scope="col">Fase</th>
              <th scope="col">Team</th>
              <th scope="col">Stand</th>
            </tr>
          </thead>
          {dagen.map(({ datum, momenten }) => (
            <tbody key={datum}>
              {momenten.map((moment, index) => (
                <tr key={`${moment.dossier.id} ${moment.sleutel}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={momenten.length} className="agenda-dag">
                      {dayDatum(datum)}
                    </th>
                  )}
                  <td>
                    {moment.wat}
                    <small>{moment.artikel}</small>
                  </td>
                  <td>
                    <Link
                      to={`/dossiers/${moment.dossier.id}`}
                      state={{ van: 'agenda', terug }}
                      className="row-link"
                    >
                      {moment.dossier.client.naam}
                    </Link>
                    <small>{soortLabel(moment.dossier.soort, moment.dossier.vangnet)}</small>
                  </td>
                  <td data-label="fase">{moment.dossier.faseLabel}</td>
                  <td data-label="team">{moment.dossier.teamNaam}</td>
                  <td>
                    <Stand moment={moment} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function Stand({ moment }: { moment: AgendaMoment }) {
  const { tone, icon } = lookOf(moment);
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{icon}</span> {splitZin(moment.zin)[0]}
    </span>
  );
}
