import { useSearchParams } from 'react-router';
import { aantal, getal } from '../charts/getal';
import { shortDatum } from '../form/datum';
import { rolLabel } from '../shell/rollen';
import type { Productie, Productieregel } from './cijfer-shapes';
import { useProductie, useProductieregels } from './cijfers-api';
import { DossierCel, teamNaam } from './getelde-table';
import { LijstPage } from './lijst-page';
import { useResultaten } from './resultaten-page';

/** The rows behind a number of the production, of one handeling or functie: together they are that number. */
export function ProductieregelsPage() {
  const { zoekNu: zoek, scope, scopes } = useResultaten();
  const [search] = useSearchParams();
  const [handeling, functie] = [search.get('handeling'), search.get('functie')];
  const landelijk = scope.scope === 'landelijk';
  const lijst = useProductieregels(
    { ...zoek, ...(handeling && { handeling }), ...(functie && { functie }) },
    !landelijk,
  );
  const productie = useProductie(zoek);
  if (landelijk) return <p className="state muted">De regels zelf zijn van een team, kantoor of district.</p>;
  const rows = lijst.data?.pages.flatMap(({ items }) => items) ?? [];
  const geteld = productie.data && geteldIn(productie.data, handeling, functie);
  // What every row has in common stands above them.
  const meerTeams = scope.soort !== 'TEAM';
  const personen = rows.some(({ medewerker }) => medewerker !== undefined);
  return (
    <LijstPage
      titel={`Geteld: ${geteld?.label ?? handeling ?? functie ?? 'alle handelingen'}`}
      geteld={geteld && `${aantal(geteld.aantal)} handelingen, ${getal(geteld.normUren)} normuren`}
      lijst={lijst}
      rijen={rows.length}
    >
      <div className="table-wrap">
        <table className="list cijfers">
          <thead>
            <tr>
              <th scope="col">Dossier</th>
              <th scope="col">Dag</th>
              {handeling === null && <th scope="col">Handeling</th>}
              {functie === null && <th scope="col">Functie</th>}
              {personen && <th scope="col">Wie</th>}
              {meerTeams && <th scope="col">Team</th>}
              <th scope="col" className="right">
                Aantal
              </th>
              <th scope="col" className="right">
                Normminuten
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <DossierCel dossierId={row.dossierId} client={row.client} />
                <td>
                  {shortDatum(row.datum)}
                  {row.aantal < 0 && <small>teruggenomen</small>}
                </td>
                {handeling === null && <td>{row.label}</td>}
                {functie === null && <td>{rolLabel(row.functie)}</td>}
                {personen && <Wie row={row} />}
                {meerTeams && <td>{teamNaam(row.teamId, scopes)}</td>}
                <td className="right">{getal(row.aantal)}</td>
                <td className="right">{aantal(row.normMinuten)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </LijstPage>
  );
}

function Wie({ row: { medewerker, opdrachtgever } }: { row: Productieregel }) {
  return (
    <td>
      {medewerker?.naam ?? '–'}
      {opdrachtgever && <small>in opdracht van {opdrachtgever.naam}</small>}
    </td>
  );
}

function geteldIn({ perHandeling, perFunctie }: Productie, handeling: string | null, functie: string | null) {
  if (handeling !== null) return perHandeling.find((each) => each.handeling === handeling);
  return perFunctie.find((each) => each.functie === functie);
}
