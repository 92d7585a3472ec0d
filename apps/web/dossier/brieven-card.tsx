import { useBrieven } from '../api/queries';
import { shortDatum } from '../form/datum';

export function BrievenCard({ id }: { id: string }) {
  const brieven = useBrieven(id);
  if (!brieven.data?.length) return null;
  return (
    <section className="card" aria-labelledby="brieven-kop">
      <h2 id="brieven-kop">Brieven</h2>
      {brieven.data.map((brief) => (
        <details key={brief.id} className="stuk">
          <summary>
            {brief.onderwerp}
            <span className="muted">
              {' '}
              · aan {brief.aan} · {shortDatum(brief.datum)}
            </span>
          </summary>
          <p className="letter">{brief.tekst}</p>
        </details>
      ))}
    </section>
  );
}
