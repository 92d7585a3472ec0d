import { Link } from 'react-router';
import { amsterdam, shortDatum } from '../form/datum';
import { useMdoBerichten, useZieMdoBericht } from './mdo-api';

/** What somebody who has a seat in an MDO has not seen yet: planned, moved or called off. Nothing when there is none. */
export function MdoBerichten() {
  const { data = [] } = useMdoBerichten();
  const zie = useZieMdoBericht();
  if (data.length === 0) return null;
  return (
    <section className="card mdo-berichten" aria-labelledby="mdo-berichten-kop">
      <h2 id="mdo-berichten-kop">Over uw MDO</h2>
      <ul>
        {data.map((bericht) => (
          <li key={bericht.sessieId} className="row">
            <span>
              <Link to={`/mdo/${bericht.sessieId}`}>{bericht.tekst}</Link>
              <small className="muted">
                {' '}
                {bericht.door}, {shortDatum(amsterdam(bericht.tijdstip)[0])} {amsterdam(bericht.tijdstip)[1]}
              </small>
            </span>
            <button
              type="button"
              className="button button-small"
              disabled={zie.isPending}
              onClick={() => zie.mutate(bericht)}
            >
              Gezien<span className="sr">: {bericht.tekst}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
