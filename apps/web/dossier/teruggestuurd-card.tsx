import { Link } from 'react-router';
import type { TeruggestuurdWerk } from '../api/shapes';
import { dayDatum } from '../form/datum';
import { mayGiveMandaat } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';

/** Work under a mandate that an arts sent back: until it is approved no beschikking goes out. */
export function TeruggestuurdCard({ werk }: { werk: TeruggestuurdWerk[] | undefined }) {
  const { rollen } = useSignedIn();
  if (!werk?.length) return null;
  return (
    <section className="card" aria-labelledby="teruggestuurd-kop">
      <header className="card-head">
        <h2 id="teruggestuurd-kop">Teruggestuurd werk</h2>
        <span className="badge late">
          <span aria-hidden="true">●</span> houdt de beschikking tegen
        </span>
      </header>
      <ul className="controles">
        {werk.map(({ wat, doorNaam, artsNaam, redenLabel, datum, hersteld }, index) => (
          <li key={index}>
            <span className={`badge ${hersteld ? 'warn' : 'late'}`}>
              <span aria-hidden="true">{hersteld ? '◔' : '↩'}</span>{' '}
              {hersteld ? 'wacht op akkoord' : 'te herstellen'}
            </span>
            <div>
              <b>{wat}</b> <span className="muted">door {doorNaam}</span>
              <p>
                {artsNaam} stuurde dit op {dayDatum(datum)} terug: {redenLabel.toLowerCase()}.{' '}
                {hersteld ? 'Het is hersteld; een arts beoordeelt het opnieuw.' : 'Het is nog niet hersteld.'}
                {(mayGiveMandaat(rollen) || rollen.includes('SMV')) && (
                  <>
                    {' '}
                    <Link to={`/mandaten?kant=${hersteld ? 'team' : 'teruggestuurd'}`}>Naar dit werk</Link>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
