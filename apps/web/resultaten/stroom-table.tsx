import { Link } from 'react-router';
import { aantal, maandNaam, verschil } from '../charts/getal';
import type { Doorstroom } from './cijfer-shapes';
import { stroomAdres } from './drill';
import { useResultaten } from './resultaten-page';

/** The doorstroom in numbers, each the way to exactly its dossiers; a month adds up to the next. */
export function StroomTable({ flow }: { flow: Doorstroom }) {
  const { vraag } = useResultaten();
  return (
    <section className="card" aria-labelledby="stroom-kop">
      <h2 id="stroom-kop">Per maand, tot op het dossier</h2>
      <div className="table-wrap">
        <table className="list cijfers">
          <thead>
            <tr>
              <th scope="col">Maand</th>
              <th scope="col" className="right">
                In
              </th>
              <th scope="col" className="right">
                Uit
              </th>
              <th scope="col" className="right">
                Overgedragen, heropend
              </th>
              <th scope="col" className="right">
                Voorraad
              </th>
              <th scope="col" className="right">
                Te laat
              </th>
            </tr>
          </thead>
          <tbody>
            {flow.voorraad.map(({ periode, aantal: voorraad, telaat }, index) => {
              const maand = { ...vraag, van: periode, tot: periode };
              const cel = (kolom: string, waarde: number) => (
                <td className="right">
                  {waarde === 0 ? '0' : <Link to={stroomAdres(maand, kolom)}>{aantal(waarde)}</Link>}
                </td>
              );
              return (
                <tr key={periode}>
                  <th scope="row">{maandNaam(periode)}</th>
                  {cel('instroom', flow.instroom[index]!.aantal)}
                  {cel('uitstroom', flow.uitstroom[index]!.aantal)}
                  <td className="right">{verschil(flow.overgedragen[index]!.aantal, aantal)}</td>
                  {cel('voorraad', voorraad)}
                  {cel('telaat', telaat)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The ages of what is open, each the way to its dossiers. */
export function LeeftijdLinks({ flow }: { flow: Doorstroom }) {
  const { vraag } = useResultaten();
  const klassen = flow.leeftijd.filter(({ aantal: waarde }) => waarde > 0);
  if (klassen.length === 0) return null;
  return (
    <p className="stroom-links">
      Open:{' '}
      {klassen.map(({ klasse, aantal: waarde }, index) => (
        <span key={klasse}>
          {index > 0 && ', '}
          <Link to={stroomAdres(vraag, 'voorraad', { leeftijd: klasse })}>
            {klasse} ({aantal(waarde)})
          </Link>
        </span>
      ))}
    </p>
  );
}
