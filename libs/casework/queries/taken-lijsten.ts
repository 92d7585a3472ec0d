import { AKKOORD, VIER_OGEN } from '../../domain/taken/akkoord';

export const LIJSTEN = ['mijn', 'vrij', 'akkoord', 'team', 'wachtend', 'gedelegeerd'] as const;
export type Lijst = (typeof LIJSTEN)[number];

/** Parameters of every list: $1 who looks, $2 their team, $3 their disciplines. */
const VRIJ = `k.status = 'OPEN' and k.behandelaar_id is null and k.wacht_tot_datum is null`;
const WACHT_NIET = `(k.wacht_tot_datum is null or k.wacht_tot_datum <= (select regie_vandaag()))`;
const inSql = (soorten: readonly string[]): string =>
  `k.soort in (${soorten.map((soort) => `'${soort}'`).join(', ')})`;
const MAG_TEKENEN = `not (${inSql(VIER_OGEN)} and k.vorige_id is not distinct from $1)`;

/** One stretch of a list that one index gives in its own order; `eerder` is how many days it comes forward. */
interface Tak {
  waar: string;
  eerder?: '$4';
  /** Read per discipline of the reader, `d.discipline`. */
  perDiscipline?: true;
}

/** What each list is made of; the indexes are made for these. */
const TAKKEN: Readonly<Record<Lijst, readonly Tak[]>> = {
  mijn: [{ waar: `k.status = 'OPEN' and k.behandelaar_id = $1 and ${WACHT_NIET}` }],
  vrij: [
    {
      perDiscipline: true,
      waar: `k.team_id = $2 and k.discipline = d.discipline and ${VRIJ} and k.voorkeur_id is distinct from $1`,
    },
    // Of clients they know, apart: these come forward for this reader only.
    { eerder: '$4', waar: `k.voorkeur_id = $1 and k.team_id = $2 and k.discipline = any($3) and ${VRIJ}` },
  ],
  akkoord: [
    { waar: `k.status = 'OPEN' and k.behandelaar_id = $1 and ${WACHT_NIET} and ${inSql(AKKOORD)}` },
    {
      perDiscipline: true,
      waar: `k.team_id = $2 and k.discipline = d.discipline and ${VRIJ} and ${inSql(AKKOORD)} and ${MAG_TEKENEN}`,
    },
  ],
  team: [{ waar: `k.status = 'OPEN' and k.team_id = $2` }],
  wachtend: [{ waar: `k.status = 'OPEN' and k.behandelaar_id = $1 and not ${WACHT_NIET}` }],
  gedelegeerd: [{ waar: `k.status = 'OPEN' and k.gedelegeerd_door_id = $1` }],
};

const DISCIPLINES = 'unnest($3::text[]) d (discipline) cross join lateral';

/**
 * The first rows of a list as (id, beurt, eerder), each branch read in the order of its index and no further than the
 * page: a list of two hundred thousand costs what a list of fifty costs. $5 and $6 are the row to go on after.
 */
export function eersteVan(lijst: Lijst, limit: number): string {
  const branches = TAKKEN[lijst].map(({ waar, eerder, perDiscipline }) => {
    const dagen = eerder ? `${eerder}::integer` : '0';
    const rows = `(select k.id, k.beurt_datum - ${dagen} as beurt, ${dagen} as eerder from taken k where ${waar}
      and ($5::date is null or (k.beurt_datum, k.id) > ($5::date + ${dagen}, $6::uuid))
      order by k.beurt_datum, k.id limit ${limit})`;
    return perDiscipline ? `(select x.* from ${DISCIPLINES} ${rows} x)` : rows;
  });
  return `select * from (${branches.join(' union all ')}) alle order by beurt, id limit ${limit}`;
}

/** How many a list has, counted no further than `atMost`. */
export function aantalVan(lijst: Lijst, atMost: number): string {
  const branches = TAKKEN[lijst].map(({ waar, perDiscipline }) => {
    const rows = `(select 1 as een from taken k where ${waar} limit ${atMost})`;
    return perDiscipline ? `(select x.een from ${DISCIPLINES} ${rows} x)` : rows;
  });
  return `(select count(*) from (select from (${branches.join(' union all ')}) y limit ${atMost}) x)`;
}
