import { BEPAALD_DOOR, noemRegel, waardeInWoorden } from '../../domain/regels/regel-woorden';
import { inForce, REGELBOEK, type Regel } from '../../domain/regels/regelboek';
import { taakcatalogus } from '../../domain/taken/catalogus';
import type { Datum } from '../../domain/termijnen/datum';
import { newestRegelboek } from '../../storage/regelboeken';
import type { Sql } from './sql';

/** The rules of the newest book in force on a day, and every key there is a rule under. Without a day today. */
export async function listRegels(sql: Sql, opDatum?: string) {
  const [boek, [{ vandaag }]] = await Promise.all([
    newestRegelboek(sql, (text, values) => sql.query(text, values)),
    sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag'),
  ]);
  const dag = (opDatum as Datum | undefined) ?? vandaag;
  const sleutels = new Map<string, Regel[]>();
  for (const regel of boek.regels)
    sleutels.set(regel.sleutel, [...(sleutels.get(regel.sleutel) ?? []), regel]);
  const nogNiet = REGELBOEK.regels.filter(({ sleutel }) => !sleutels.has(sleutel));
  return {
    versie: boek.versie,
    opDatum: dag,
    items: [...sleutels.values()].flatMap((rows) => {
      const regel = inForce(rows, dag);
      return regel ? [{ ...regel, ...inWoorden(regel) }] : [];
    }),
    sleutels: [...[...sleutels.values()].map((rows) => rows.at(-1)!), ...nogNiet].map(vormVan),
    _links: {},
  };
}

/** Every taak with its discipline, its aard and its norm, by the newest rulebook on a day. Without a day today. */
export async function listTaakcatalogus(sql: Sql, opDatum?: string) {
  const [boek, [{ vandaag }]] = await Promise.all([
    newestRegelboek(sql, (text, values) => sql.query(text, values)),
    sql.query<[{ vandaag: Datum }]>('select regie_vandaag() as vandaag'),
  ]);
  const dag = (opDatum as Datum | undefined) ?? vandaag;
  return { versie: boek.versie, opDatum: dag, items: taakcatalogus(boek, dag), _links: {} };
}

const inWoorden = (regel: Regel) => ({
  ...noemRegel(regel),
  inWoorden: waardeInWoorden(regel),
  bepaaldDoorLabel: BEPAALD_DOOR[regel.bepaaldDoor],
});

/** What a next row under the same key has in common with this one. */
const vormVan = (regel: Regel) => {
  const { sleutel, eenheid, bepaaldDoor, artikel, waarde, soort, atw, kennisgeving, kennisgevingArtikel } =
    regel;
  return {
    ...noemRegel(regel),
    sleutel,
    eenheid,
    bepaaldDoor,
    artikel,
    waarde,
    ...(soort && { soort, atw, kennisgeving, kennisgevingArtikel }),
  };
};

/** Every version of the rulebook, the newest first: why, by whom and when. The first came with Regie. */
export async function listRegelboeken(sql: Sql) {
  const rows = await sql.query<
    { versie: number; toelichting: string; id: string; naam: string | null; at: string }[]
  >(
    `select r.versie, r.toelichting, r.vastgesteld_door_id as id, m.naam, r.at
       from regelboeken r left join medewerkers m on m.id = r.vastgesteld_door_id order by r.versie desc`,
  );
  const items = rows.map(({ versie, toelichting, id, naam, at }) => ({
    versie,
    toelichting,
    vastgesteldDoor: { id, naam: naam ?? id },
    tijdstip: at as string | null,
  }));
  const eerste = { versie: 1, toelichting: EERSTE, vastgesteldDoor: null, tijdstip: null };
  return { items: [...items, eerste], _links: {} };
}

const EERSTE = 'De regels zoals zij met Regie zijn meegekomen.';
