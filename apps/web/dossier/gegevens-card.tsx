import type { Dossier } from '../api/shapes';
import { shortDatum } from '../form/datum';

/** What the process needs to know of the client; the BSN by its last digits only. */
export function GegevensCard({ dossier }: { dossier: Dossier }) {
  const rows: [label: string, value: string][] = [
    ['Geboren', shortDatum(dossier.client.geboorteDatum)],
    ['BSN', `eindigt op ${dossier.client.bsnEinde}`],
    ['Postcode', dossier.client.postcode],
    ['Aanvraag ontvangen', shortDatum(dossier.ontvangstDatum)],
    ['Eerste ziektedag', shortDatum(dossier.eersteZiektedagDatum) || 'nog niet bekend'],
    ['Einde wachttijd', shortDatum(dossier.eindeWachttijdDatum) || 'nog niet bekend'],
    ['Werkgever', dossier.werkgever?.naam ?? (dossier.vangnet ? 'geen, vangnet' : 'nog niet bekend')],
  ];
  return (
    <section className="card" aria-labelledby="gegevens-kop">
      <h2 id="gegevens-kop">Cliënt en aanvraag</h2>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
