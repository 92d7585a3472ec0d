import {
  bekendOp,
  besluitenGeteld,
  geleerdSinds,
  tekenToen,
  verblijvenGeteld,
  voorraadUitStanden,
} from './mutaties';

const MAAND = (dag: string): string => `date_trunc('month', ${dag}::timestamp)::date`;

/** What is counted per month in two times, beside the rows and the days it is the sum of. */
interface Maandtelling {
  maanden: string;
  /** What tells counts of one team and day apart, and what is counted. */
  sleutel: readonly string[];
  sommen: readonly string[];
  /** The alias of the rows, and these rows counted per day. */
  rij: string;
  perDag: (where: string, teken?: string) => string;
  /** The counts per day of what is known now. */
  dagen: string;
}

export const VOORRAAD: Maandtelling = {
  maanden: 'voorraad_maanden',
  sleutel: ['soort', 'variant', 'overgenomen_te_laat'],
  sommen: ['open', 'wachtend', 'te_laat', 'instroom'],
  rij: 's',
  perDag: voorraadUitStanden,
  dagen: 'voorraad_mutaties',
};
export const BESLUITEN: Maandtelling = {
  maanden: 'besluit_maanden',
  sleutel: ['soort', 'variant', 'vangnet', 'overgenomen_te_laat'],
  sommen: ['besluiten', 'op_tijd', 'beoordeeld', 'afgewezen', 'hersteld', 'verzuim_dagen', 'einden'],
  rij: 'b',
  perDag: besluitenGeteld,
  dagen: 'besluit_mutaties',
};
export const VERBLIJVEN: Maandtelling = {
  maanden: 'verblijf_maanden',
  sleutel: ['fase', 'dagen'],
  sommen: ['aantal'],
  rij: 'f',
  perDag: verblijvenGeteld,
  dagen: `(${verblijvenGeteld(bekendOp('f'))})`,
};
export const MAANDTELLINGEN = [VOORRAAD, BESLUITEN, VERBLIJVEN];

/** Which parameters say of which teams, which months are not whole, and as known when. */
interface Parameters {
  teams: string;
  /** The first days of months that are read by day, or undefined when there are none. */
  gebroken?: string;
  moment?: string;
}

/**
 * The counts as rows with a `datum`: the first day of a month for what is of a whole month, the day itself in the months
 * that are not whole. As known at a moment, they are those of now less what each later month, each later day of its own
 * month, and the rest of its own day have added.
 */
export function getelde(telling: Maandtelling, { teams, gebroken, moment }: Parameters): string {
  const { maanden, sleutel, sommen, rij, perDag, dagen } = telling;
  const heel = gebroken ? `and not maand = any(${gebroken}::date[])` : '';
  const perMaand = (kennis: string, teken = '') =>
    `select team_id, ${sleutel.join(', ')}, maand as datum, ${sommen.map((som) => teken + som).join(', ')}
     from ${maanden} where team_id = any(${teams}) and ${kennis} ${heel}`;
  const velden = `team_id, ${sleutel.join(', ')}, datum, ${sommen.join(', ')}`;
  const perMaandVan = (rijen: string) =>
    `select ${velden} from (${rijen}) x where ${gebroken ? `not ${MAAND('datum')} = any(${gebroken}::date[])` : 'true'}`;
  const van = (where: string, teken?: string) => perDag(`${rij}.team_id = any(${teams}) and ${where}`, teken);
  const delen = [perMaand(`kennis = 'ALLES'`)];
  if (gebroken)
    delen.push(
      `select ${velden} from ${dagen} x join unnest(${gebroken}::date[]) g on x.datum >= g and x.datum < g + interval '1 month'
       where team_id = any(${teams})`,
    );
  if (moment) {
    const dag = `(${moment}::timestamptz at time zone 'Europe/Amsterdam')::date`;
    const volgende = `(${MAAND(dag)} + interval '1 month')::date`;
    const rest = (kolom: string) =>
      `${rij}.${kolom} > ${moment}::timestamptz and ${rij}.${kolom} < (${dag} + 1)::timestamp at time zone 'Europe/Amsterdam'`;
    delen.push(
      perMaand(`kennis = 'MAAND' and bekend > ${dag}`, '-'),
      perMaand(`kennis = 'DAG' and bekend > ${dag} and bekend < ${volgende}`, '-'),
      perMaandVan(van(rest('bekend_van'), '-1')),
      perMaandVan(van(`${rest('bekend_tot')} and ${rij}.bekend_tot < 'infinity'`)),
    );
    if (gebroken)
      delen.push(
        `select ${velden} from (${van(geleerdSinds(rij, moment), tekenToen(rij))}) x where ${MAAND('datum')} = any(${gebroken}::date[])`,
      );
  }
  return `(${delen.join(' union all ')})`;
}
