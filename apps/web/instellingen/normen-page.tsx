import { Link } from 'react-router';
import type { GegevensSchema } from '../form/schema';
import { schrijfIn } from '../resultaten/oordeel';
import { maySetNorm } from '../shell/rollen';
import { useSignedIn } from '../shell/use-ik';
import { InstellingFrame, VANAF } from './instelling-frame';
import { useKpiNormen, type KpiNormen } from './instellingen-api';
import { PeriodeCel } from './periode-cel';

const schemaVan = (landelijk: KpiNormen['landelijk']): GegevensSchema => ({
  type: 'object',
  required: ['naam'],
  properties: {
    naam: {
      type: 'string',
      title: 'Norm voor',
      description: 'Alleen van deze twee mag een district afwijken (evaluatie 3.7).',
      enum: landelijk.map(({ naam }) => naam),
      'x-labels': Object.fromEntries(landelijk.map(({ naam, label }) => [naam, label])),
    },
    waarde: {
      type: 'number',
      title: 'Norm',
      description: 'In weken of procenten, zoals de landelijke. Leeg: vanaf die dag weer de landelijke.',
    },
    reden: {
      type: 'string',
      title: 'Reden',
      'x-lang': true,
      description: 'Waar het district zijn focus legt. Nodig bij een eigen norm.',
    },
    vanDatum: VANAF,
  },
});

/** The norms of a district where they are its own, as dated settings beside the national ones. */
export function NormenPage() {
  const ik = useSignedIn();
  const normen = useKpiNormen();
  const { district = null, items = [], landelijk = [] } = normen.data ?? {};
  const ofKpi = (naam: string) => landelijk.find((each) => each.naam === naam);
  const waarde = (naam: string, getal: number) => schrijfIn(ofKpi(naam)?.eenheid ?? 'PROCENT')(getal);
  return (
    <InstellingFrame
      titel="Normen van het district"
      intro={
        <>
          {district === null ? 'Dit kantoor hoort niet bij een district. ' : `District ${district}. `}
          Bij meer focus op de claimbeoordeling kan een district twee normen versoepelen; die van de
          Ziektewet-arbo volgt eruit. Terug naar <Link to="/resultaten">resultaten</Link>.
        </>
      }
      mag={maySetNorm(ik.rollen) && district !== null}
      formulier={{
        label: 'Norm instellen',
        path: '/v1/kpi-normen',
        schema: schemaVan(landelijk),
        start: {},
      }}
      lezing={normen}
    >
      <div className="table-wrap">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Wanneer</th>
              <th scope="col">Norm voor</th>
              <th scope="col">Norm</th>
              <th scope="col">Waarom</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={`${item.naam} ${item.van}`}>
                <PeriodeCel periode={item} vandaag={ik.vandaagDatum} />
                <td data-label="Norm voor">{ofKpi(item.naam)?.label ?? item.naam}</td>
                <td data-label="Norm">{waarde(item.naam, item.waarde)}</td>
                <td data-label="Waarom">{item.reden}</td>
              </tr>
            ))}
            {landelijk
              .filter(({ naam }) => !items.some((item) => item.naam === naam && item.geldt))
              .map(({ naam, label, waarde: getal, bron }) => (
                <tr key={naam}>
                  <td>
                    niets ingesteld<small>● geldt nu</small>
                  </td>
                  <td data-label="Norm voor">{label}</td>
                  <td data-label="Norm">{waarde(naam, getal)}</td>
                  <td data-label="Waarom">{bron}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </InstellingFrame>
  );
}
