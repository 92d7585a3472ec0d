import type { EntityManager } from 'typeorm';
import { tariefOp } from '../domain/dwangsom/tarief';
import { dwangsomTrap } from '../domain/meldingen/dwangsom-trap';
import { getalOp } from '../domain/regels/regelboek';
import type { Datum } from '../domain/termijnen/datum';
import { VRIJ_BIJ } from './dwangsom-klok';
import { holdFollower } from './followers';
import { huisNu } from './meldingen';
import { keepAll, MELDINGEN } from './meldingen-ronde';
import { regelboekVan } from './regelboeken';

const BATCH = 1000;

interface Lopend {
  dossierId: string;
  seq: number;
  sleutel: string;
  versie: number;
  startDatum: Datum;
  ontvangstDatum: Datum;
  regelVersie: number;
}

/** Running dwangsommen of which the amount per day has risen, each step said once. */
export async function meldDwangsomTrap(manager: EntityManager): Promise<number> {
  await holdFollower(manager, MELDINGEN);
  const { nu, regels } = await huisNu(manager);
  const tijdvak = getalOp(regels, 'dwangsom.tijdvak', nu.datum);
  const rows = (await manager.query(
    `select d.journey_id as "dossierId", j.seq, d.sleutel, d.versie, d.start_datum as "startDatum",
       v.start_datum as "ontvangstDatum", coalesce((j.context->>'regelVersie')::integer, 1) as "regelVersie"
     from deadlines d
     join deadlines v on v.journey_id = d.journey_id and v.sleutel = ${VRIJ_BIJ('d.sleutel')}
     join journeys j on j.id = d.journey_id
     where d.soort = 'DWANGSOM' and d.status in ('LOOPT', 'VERSTREKEN')
       and d.start_datum <= $1::date - $2::integer and d.uiterlijke_datum >= $1::date
       and not exists (select from meldingen m where m.journey_id = d.journey_id
         and m.bron = 'dwangsom-' || d.start_datum || '-' || ($1::date - d.start_datum) / $2::integer * $2::integer)
     order by d.start_datum, d.journey_id limit ${BATCH}`,
    [nu.datum, tijdvak],
  )) as Lopend[];
  const boeken = new Map([[regels.versie, regels]]);
  for (const { regelVersie } of rows)
    if (!boeken.has(regelVersie))
      boeken.set(
        regelVersie,
        await regelboekVan(manager.connection, (text, values) => manager.query(text, values), regelVersie),
      );
  return keepAll(manager, rows, ({ ontvangstDatum, regelVersie, ...klok }, plaats, collegas) => {
    const tarief = tariefOp(boeken.get(regelVersie)!, ontvangstDatum);
    return tarief === null ? [] : dwangsomTrap(klok, tarief, plaats, collegas, nu.datum);
  });
}
