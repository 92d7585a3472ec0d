import { dayDatum } from '../form/datum';
import { useCijfers } from './cijfers-api';
import { useResultaten } from './resultaten-page';
import { veranderingVan } from './veranderd';
import { dagEerder, eindVan, maandEerder } from './vraag';

/**
 * What the figures were seven days ago, as known then, beside today: both over the twelve months that run, so that what
 * was recorded late or corrected since shows as well.
 */
export function VeranderdCard() {
  const { kpis, vraag, laatste: vandaag } = useResultaten();
  const toenDatum = dagEerder(vandaag, 7);
  const van = `${maandEerder(vandaag.slice(0, 7), 11)}-01`;
  const ask = { scope: vraag.scope, van };
  const nu = useCijfers(kpis.map(({ naam }) => ({ naam, zoek: { ...ask, tot: vandaag } })));
  const toen = useCijfers(
    kpis.map(({ naam }) => ({ naam, zoek: { ...ask, tot: toenDatum, opTijdstip: eindVan(toenDatum) } })),
  );
  const waiting = [...nu, ...toen].some(({ isPending }) => isPending);
  const changes = kpis.flatMap((kpi, at) => {
    const [now, then] = [nu[at]?.data, toen[at]?.data];
    return now && then ? [veranderingVan(kpi, now, then)] : [];
  });
  const order = { slechter: 0, beter: 1, gelijk: 2 };
  changes.sort((a, b) => order[a.richting] - order[b.richting]);
  return (
    <section className="card veranderd" aria-labelledby="veranderd-kop">
      <h2 id="veranderd-kop">Wat is veranderd sinds vorige week</h2>
      {waiting && changes.length === 0 && <p className="muted">Wordt opgehaald</p>}
      <ul>
        {changes.map(({ naam, icon, richting, zin }) => (
          <li key={naam} className={`verandering ${richting}`}>
            <span aria-hidden="true" className="verandering-icon">
              {icon}
            </span>
            <span>
              <b>{richting}</b> {zin}
            </span>
          </li>
        ))}
      </ul>
      {!waiting && changes.length < kpis.length && (
        <p className="muted">{kpis.length - changes.length} cijfers konden niet worden vergeleken.</p>
      )}
      <p className="muted">
        Over de lopende twaalf maanden, vergeleken met {dayDatum(toenDatum)} zoals het toen bekend was.
      </p>
    </section>
  );
}
