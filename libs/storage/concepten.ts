import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../domain/json';
import type { Cipher } from './cipher';
import type { Sql } from './sql';

/** Whose draft of which act in which dossier: nobody else has anything to do with it. */
export interface ConceptKey {
  dossierId: string;
  actie: string;
  medewerkerId: string;
}

export interface Concept {
  versieGezien: number;
  inhoud: JsonObject;
  tijdstip: string;
}

/** How long a draft is kept that nobody comes back for. */
export const CONCEPT_DAGEN = 30;

const SAVE = {
  name: 'save-concept',
  // xmax is 0 for a row that was not there yet.
  text: `insert into medisch.concepten (journey_id, actie, medewerker_id, versie_gezien, inhoud, at)
    values ($1, $2, $3, $4, $5, regie_now())
    on conflict (journey_id, actie, medewerker_id)
      do update set versie_gezien = excluded.versie_gezien, inhoud = excluded.inhoud, at = excluded.at
    returning at as tijdstip, xmax = 0 as nieuw`,
};

/** Keeps a draft, sealed: what is typed may be medical, whatever field it is in. */
export async function saveConcept(
  sql: Sql,
  cipher: Cipher,
  { dossierId, actie, medewerkerId }: ConceptKey,
  { versieGezien, inhoud }: Omit<Concept, 'tijdstip'>,
): Promise<{ tijdstip: string; nieuw: boolean }> {
  const [saved] = await sql.query<{ tijdstip: string; nieuw: boolean }[]>(SAVE, [
    dossierId,
    actie,
    medewerkerId,
    versieGezien,
    cipher.sealMedisch(inhoud),
  ]);
  return saved!;
}

const FIND = {
  name: 'find-concept',
  text: `select versie_gezien as "versieGezien", inhoud, at as tijdstip from medisch.concepten
    where journey_id = $1 and actie = $2 and medewerker_id = $3`,
};

/** The caller's own draft, opened; undefined when there is none. */
export async function findConcept(
  sql: Sql,
  cipher: Cipher,
  { dossierId, actie, medewerkerId }: ConceptKey,
): Promise<Concept | undefined> {
  const [row] = await sql.query<(Omit<Concept, 'inhoud'> & { inhoud: Buffer })[]>(FIND, [
    dossierId,
    actie,
    medewerkerId,
  ]);
  return row && { ...row, inhoud: cipher.openMedisch(row.inhoud) };
}

/** Throws a draft away; nothing happens when there is none. */
export async function dropConcept(sql: Sql, { dossierId, actie, medewerkerId }: ConceptKey): Promise<void> {
  await sql.query(
    'delete from medisch.concepten where journey_id = $1 and actie = $2 and medewerker_id = $3',
    [dossierId, actie, medewerkerId],
  );
}

/** Removes the drafts nobody came back for; gives how many. */
export async function dropOldConcepten(manager: EntityManager): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    'delete from medisch.concepten where at < regie_now() - make_interval(days => $1)',
    [CONCEPT_DAGEN],
  );
  return count;
}
