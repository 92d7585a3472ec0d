import type { EntityManager } from 'typeorm';
import { planWaarneming, waarnemerVoor, type Collegas, type OpenWerk } from '../../domain/mensen/waarneming';
import { labelOfTaak } from '../../domain/taken/taken';
import type { Datum } from '../../domain/termijnen/datum';
import type { NieuweAfwezigheid } from '../../storage/afwezigheden';
import { readCollegas, readWerkVan } from '../../storage/waarneming';

interface Taak {
  id: string;
  soort: string;
  titel: string | null;
  dossierId: string;
  naam: string;
  wachtTotDatum: Datum | null;
  uiterlijkeBeslisdatum: Datum | null;
}

const MOST = 200;

/**
 * What an absence would do on its first day, if the work lay then as it lies now: where each taak goes, what waits, and
 * what would pass its date while nobody has it.
 */
export async function proefAfwezigheid(manager: EntityManager, nieuw: NieuweAfwezigheid) {
  const [{ vandaag }] = (await manager.query('select regie_vandaag() as vandaag')) as [{ vandaag: Datum }];
  const dag = nieuw.vanDatum < vandaag ? vandaag : nieuw.vanDatum;
  const werk = await readWerkVan(manager, nieuw.medewerkerId);
  const gedelegeerd = await readGedelegeerd(manager, nieuw.medewerkerId);
  const collegas = awayAs(await readCollegas(manager, [...werk, ...gedelegeerd], dag), nieuw);
  const plan = planWaarneming(werk, collegas).filter(({ type }) => type === 'TaakCovered');
  const namen = await readNamen(manager, plan, gedelegeerd, collegas);
  const taken = await readTaken(
    manager,
    plan.map(({ taakId }) => taakId),
  );
  const items = plan.flatMap(({ taakId, behandelaarId }) => {
    const taak = taken.get(taakId);
    return taak ? [itemOf(taak, behandelaarId, namen, nieuw, dag)] : [];
  });
  const telling = (holds: (item: (typeof items)[number]) => boolean) => items.filter(holds).length;
  return {
    vandaagDatum: vandaag,
    vanafDatum: dag,
    aantallen: {
      taken: items.length,
      naarVervanger: telling(({ naar }) => naar !== null),
      vrij: telling(({ naar }) => naar === null),
      inWacht: telling(({ wachtTotDatum }) => wachtTotDatum !== null),
      teLaat: telling(({ teLaat }) => teLaat),
    },
    terugkoppelingen: terugkoppelingenOf(gedelegeerd, nieuw.medewerkerId, collegas, namen),
    // First what somebody has to think about.
    items: items
      .sort(
        (a, b) =>
          Number(b.teLaat) - Number(a.teLaat) || compare(a.uiterlijkeBeslisdatum, b.uiterlijkeBeslisdatum),
      )
      .slice(0, MOST),
  };
}

const compare = (a: Datum | null, b: Datum | null): number => (a ?? '9999').localeCompare(b ?? '9999');

const awayAs = (
  collegas: Collegas,
  { medewerkerId, totEnMetDatum, vervangerId }: NieuweAfwezigheid,
): Collegas => {
  const self = collegas[medewerkerId];
  return self
    ? { ...collegas, [medewerkerId]: { ...self, afwezig: { totEnMetDatum, vervangerId } } }
    : collegas;
};

function itemOf(
  { id, soort, titel, dossierId, naam, wachtTotDatum, uiterlijkeBeslisdatum }: Taak,
  naar: string | null,
  namen: ReadonlyMap<string, string>,
  { totEnMetDatum }: NieuweAfwezigheid,
  dag: Datum,
) {
  const binnen =
    uiterlijkeBeslisdatum !== null &&
    uiterlijkeBeslisdatum >= dag &&
    (totEnMetDatum === null || uiterlijkeBeslisdatum <= totEnMetDatum);
  return {
    id,
    label: labelOfTaak(soort, titel),
    dossier: { id: dossierId, client: { naam } },
    naar: naar === null ? null : { id: naar, naam: namen.get(naar) ?? naar },
    wachtTotDatum,
    uiterlijkeBeslisdatum,
    teLaat: binnen && naar === null,
  };
}

/** What the arts gave to others and has to review: who would do that meanwhile. */
function terugkoppelingenOf(
  gedelegeerd: readonly OpenWerk[],
  medewerkerId: string,
  collegas: Collegas,
  namen: ReadonlyMap<string, string>,
) {
  const naar = waarnemersOf(gedelegeerd, medewerkerId, collegas);
  return {
    aantal: gedelegeerd.length,
    naar: [...new Set(naar)].map((id) => ({ id, naam: namen.get(id) ?? id })),
  };
}

const waarnemersOf = (gedelegeerd: readonly OpenWerk[], medewerkerId: string, collegas: Collegas): string[] =>
  gedelegeerd.flatMap((taak) => {
    const beoordelen = { ...taak, soort: 'VOORBEREIDING_BEOORDELEN', discipline: 'ARTS' };
    return waarnemerVoor(beoordelen, collegas[medewerkerId], collegas) ?? [];
  });

function readGedelegeerd(manager: EntityManager, medewerkerId: string): Promise<OpenWerk[]> {
  return manager.query(
    `select id, versie, soort, discipline, team_id as "teamId", behandelaar_id as "behandelaarId",
       waarneming_voor_id as "waarnemingVoorId", gedelegeerd_door_id as "gedelegeerdDoorId", false as "wachtVoorbij"
     from taken where gedelegeerd_door_id = $1 and status = 'OPEN' and soort = 'VOORBEREIDING' order by id`,
    [medewerkerId],
  );
}

async function readTaken(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Taak>> {
  const rows = (await manager.query(
    `select t.id, t.soort, t.titel, t.journey_id as "dossierId", c.naam, t.wacht_tot_datum as "wachtTotDatum",
       t.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum"
     from taken t join dossier_overview o on o.journey_id = t.journey_id join clients c on c.id = o.client_id
     where t.id = any($1)`,
    [ids],
  )) as Taak[];
  return new Map(rows.map((taak) => [taak.id, taak]));
}

async function readNamen(
  manager: EntityManager,
  plan: readonly { behandelaarId: string | null }[],
  gedelegeerd: readonly OpenWerk[],
  collegas: Collegas,
): Promise<Map<string, string>> {
  const ids = new Set<string>();
  for (const { behandelaarId } of plan) if (behandelaarId !== null) ids.add(behandelaarId);
  for (const { gedelegeerdDoorId } of gedelegeerd)
    for (const id of waarnemersOf(gedelegeerd, gedelegeerdDoorId!, collegas)) ids.add(id);
  const rows = (await manager.query('select id, naam from medewerkers where id = any($1)', [[...ids]])) as {
    id: string;
    naam: string;
  }[];
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}
