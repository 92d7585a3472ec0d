import { inFte, type Inzet, type Periode } from '../../domain/productie/capaciteit';
import { handelingVan } from '../../domain/productie/catalogus';
import { labelOfFunctie } from '../../domain/productie/functies';
import { GROEPEN } from '../../domain/productie/handeling';
import { afgerond, fteVan, type Capaciteit, type Tijdvak } from './capaciteit.query';
import type { Sql } from './sql';

/** Under this number of people nothing is shown per person. */
export const MINST_PERSONEN = 5;

interface Som {
  aandeel: number;
  minuten: number;
}

/** What the teams produced, by handeling and by functie, beside the fte that there were. */
export async function readProductie(
  sql: Sql,
  teamIds: readonly string[],
  { van, tot }: Tijdvak,
  { inzet, periode }: Capaciteit,
) {
  const rows = await sql.query<(Som & { handeling: string; functie: string })[]>(
    `select handeling, functie, sum(aandeel)::bigint as aandeel, sum(norm_minuten)::bigint as minuten
     from productie_dagen where team_id = any($1) and datum between $2 and $3 group by 1, 2`,
    [teamIds, van, tot],
  );
  const perFunctie = sommen(rows, ({ functie }) => functie);
  const functies = [...new Set([...perFunctie.keys(), ...inzet.map(({ functie }) => functie)])];
  const totaal = samen(rows);
  return {
    totaalNormUren: uren(totaal),
    normFte: fte(totaal, periode),
    perHandeling: [...sommen(rows, ({ handeling }) => handeling)]
      .map(([naam, som]) => {
        const { groep, label } = handelingVan(naam) ?? { groep: null, label: naam };
        return {
          handeling: naam,
          groep,
          groepLabel: groep && GROEPEN[groep],
          label,
          aantal: aantal(som),
          normUren: uren(som),
        };
      })
      .sort((a, b) => b.normUren - a.normUren || (a.handeling < b.handeling ? -1 : 1)),
    perFunctie: functies
      .map((functie) => {
        const som = perFunctie.get(functie) ?? { aandeel: 0, minuten: 0 };
        const { brutoFte, nettoFte } = fteVan(
          inzet.filter((each) => each.functie === functie),
          periode,
        );
        return {
          functie,
          label: labelOfFunctie(functie),
          aantal: aantal(som),
          normUren: uren(som),
          normFte: fte(som, periode),
          brutoFte,
          nettoFte,
        };
      })
      .sort((a, b) => b.normUren - a.normUren || (a.functie < b.functie ? -1 : 1)),
  };
}

/** The same per person, also who worked here from elsewhere; undefined when that would show who is who. */
export async function readPerPersoon(
  sql: Sql,
  teamIds: readonly string[],
  { van, tot }: Tijdvak,
  { inzet, periode, namen }: Capaciteit,
) {
  const rows = await sql.query<(Som & { id: string; naam: string })[]>(
    `select p.medewerker_id as id, coalesce(m.naam, p.medewerker_id) as naam,
       sum(p.aandeel)::bigint as aandeel, sum(p.norm_minuten)::bigint as minuten
     from productie_regels p left join medewerkers m on m.id = p.medewerker_id
     where p.team_id = any($1) and p.datum between $2 and $3 and p.medewerker_id is not null group by 1, 2`,
    [teamIds, van, tot],
  );
  const producten = new Map(rows.map((row) => [row.id, row]));
  const mensen = new Map([...namen, ...rows.map(({ id, naam }) => [id, naam] as const)]);
  if (mensen.size < MINST_PERSONEN) return undefined;
  return [...mensen]
    .map(([id, naam]) => {
      const som = producten.get(id) ?? { aandeel: 0, minuten: 0 };
      const eigen: Inzet[] = inzet.filter((each) => each.id === id);
      const { brutoFte, nettoFte } = fteVan(eigen, periode);
      return {
        medewerker: { id, naam },
        functies: eigen.map(({ functie }) => functie),
        aantal: aantal(som),
        normUren: uren(som),
        normFte: fte(som, periode),
        brutoFte,
        nettoFte,
      };
    })
    .sort((a, b) => (a.medewerker.naam < b.medewerker.naam ? -1 : 1));
}

function sommen<R extends Som>(rows: readonly R[], key: (row: R) => string): Map<string, Som> {
  const found = new Map<string, R[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return new Map([...found].map(([name, own]) => [name, samen(own)]));
}

const samen = (rows: readonly Som[]): Som =>
  rows.reduce(
    (sum, { aandeel, minuten }) => ({ aandeel: sum.aandeel + aandeel, minuten: sum.minuten + minuten }),
    { aandeel: 0, minuten: 0 },
  );
const aantal = ({ aandeel }: Som): number => aandeel / 100;
const uren = ({ minuten }: Som): number => afgerond(minuten / 60);
const fte = ({ minuten }: Som, periode: Periode): number => afgerond(inFte(minuten, periode));
