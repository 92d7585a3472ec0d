import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../domain/json';
import type { Datum } from '../domain/termijnen/datum';
import type { Cipher } from './cipher';

/** The stukken up to a fact, opened: for composing the annex of the besluit it states, and for nothing else. */
export async function openStukken(
  manager: EntityManager,
  cipher: Cipher,
  dossierId: string,
  totFeitSeq: number,
): Promise<{ feitSeq: number; hoedanigheid: string; inhoud: JsonObject }[]> {
  const rows = (await manager.query(
    `select fact_seq as "feitSeq", hoedanigheid, inhoud from medisch.stukken
     where journey_id = $1 and fact_seq <= $2 order by fact_seq, id`,
    [dossierId, totFeitSeq],
  )) as { feitSeq: number; hoedanigheid: string; inhoud: Buffer }[];
  return rows.map((row) => ({ ...row, inhoud: cipher.openMedisch(row.inhoud) }));
}

/** Stores the annex of a letter, sealed under the key of the compartment. */
export async function storeBijlage(
  manager: EntityManager,
  cipher: Cipher,
  bijlage: { briefId: string; dossierId: string; feitSeq: number; datum: Datum; pdf: Buffer },
): Promise<void> {
  await manager.query(
    `insert into medisch.bijlagen (brief_id, journey_id, fact_seq, datum, inhoud) values ($1, $2, $3, $4, $5)`,
    [
      bijlage.briefId,
      bijlage.dossierId,
      bijlage.feitSeq,
      bijlage.datum,
      cipher.sealMedisch({ pdf: bijlage.pdf.toString('base64') }),
    ],
  );
}
