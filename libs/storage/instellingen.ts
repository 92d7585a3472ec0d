import type { EntityManager } from 'typeorm';
import type { Datum } from '../domain/termijnen/datum';

/** Settings in dated rows: what names one, and what it says. */
const TABELLEN = {
  delegatiebeleid: ['kantoor_id'],
  mdo_quorum: ['kantoor_id', 'soort'],
  werkpatronen: ['medewerker_id'],
  vaste_vervangers: ['medewerker_id', 'rol'],
  cijferbeleid: ['kantoor_id'],
  kpi_normen: ['naam', 'district'],
} as const;
export type Instelling = keyof typeof TABELLEN;

export interface NieuweInstelling {
  instelling: Instelling;
  /** By column, in the order of the key of its table. */
  sleutel: Readonly<Record<string, string>>;
  /** By column; null ends what is in force and puts nothing in its place. */
  waarden: Readonly<Record<string, unknown>> | null;
  vanDatum: Datum;
}

/**
 * Puts a setting in force from a day, until the next one that was planned. What was in force ends that day and is never
 * rewritten; what was planned from that same day is replaced. False when something else is in force from today already.
 */
export function stelIn(
  manager: EntityManager,
  { instelling, sleutel, waarden, vanDatum }: NieuweInstelling,
  doorId: string,
): Promise<boolean> {
  const kolommen: readonly string[] = TABELLEN[instelling];
  const van = `$${kolommen.length + 1}`;
  const waar = kolommen.map((kolom, index) => `${kolom} = $${index + 1}`).join(' and ');
  const plaats = [...kolommen.map((kolom) => sleutel[kolom]!), vanDatum];
  return manager.transaction(async (within) => {
    // One at a time for one setting: two rows made at once would not see each other end.
    await within.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      [instelling, ...plaats.slice(0, -1)].join(' '),
    ]);
    const [{ geldt, volgende }] = (await within.query(
      `select exists (select from ${instelling} where ${waar} and van = ${van} and van <= regie_vandaag()) as geldt,
         (select min(van) from ${instelling} where ${waar} and van > ${van}) as volgende`,
      plaats,
    )) as [{ geldt: boolean; volgende: Datum | null }];
    if (geldt) return false;
    await within.query(
      `update ${instelling} set tot = ${van} where ${waar} and van < ${van} and (tot is null or tot > ${van})`,
      plaats,
    );
    if (waarden) await insert(within, { instelling, sleutel, waarden, vanDatum }, volgende, doorId);
    return true;
  });
}

async function insert(
  manager: EntityManager,
  { instelling, sleutel, waarden, vanDatum }: NieuweInstelling,
  tot: Datum | null,
  doorId: string,
): Promise<void> {
  const nieuw = { ...waarden, tot, door_id: doorId };
  const rij = { ...sleutel, van: vanDatum, ...nieuw };
  await manager.query(
    `insert into ${instelling} (${Object.keys(rij).join(', ')}, at)
     values (${Object.keys(rij)
       .map((_, index) => `$${index + 1}`)
       .join(', ')}, regie_now())
     on conflict (${Object.keys(sleutel).join(', ')}, van) do update set
       ${Object.keys(nieuw)
         .map((kolom) => `${kolom} = excluded.${kolom}`)
         .join(', ')}, at = excluded.at`,
    Object.values(rij),
  );
}
