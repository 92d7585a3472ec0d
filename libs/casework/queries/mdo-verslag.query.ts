import { labelOfFact } from '../../domain/fact-labels';
import type { FactType } from '../../domain/facts';
import type { JsonObject } from '../../domain/json';
import { DISCIPLINES } from '../../domain/taken/taken';
import type { MdoView } from './mdo.query';
import type { Sql } from './sql';

/** The minutes of a session, as far as one person may see them. */
export interface Verslag extends Pick<
  MdoView,
  'id' | 'team' | 'teamNaam' | 'datum' | 'aanvang' | 'status' | 'voorzitter' | 'aanwezigen'
> {
  punten: VerslagPunt[];
}

export interface VerslagPunt {
  dossierId: string;
  client: { naam: string };
  soortLabel: string;
  redenen: string[];
  status: MdoView['agenda'][number]['status'];
  reden: string | null;
  uitkomst?: ReturnType<typeof uitkomstVan>;
  medisch?: Medisch;
}
export interface Medisch {
  tekst: string;
  door: string;
}

interface FeitRow {
  dossierId: string;
  type: string;
  data: JsonObject;
  cause: JsonObject | null;
}
interface StukRow {
  dossierId: string;
  soort: string;
  doorNaam: string | null;
  inhoud: Buffer;
}

/** What was recorded for the clients of a session: the facts of their outcome. */
export function outcomesOf(sql: Sql, sessieId: string): Promise<FeitRow[]> {
  return sql.query<FeitRow[]>(
    `select p.journey_id as "dossierId", f.type, f.data, f.cause
     from mdo_agendapunten p join facts f on f.journey_id = p.journey_id and f.seq between p.feit_van and p.feit_tot_en_met
     where p.sessie_id = $1 order by p.volgorde, f.seq`,
    [sessieId],
  );
}

/** The medical part of the discussions in these dossiers; only for whoever opens their compartment. */
export async function medischeBesprekingen(
  sql: Sql,
  sessieId: string,
  dossierIds: readonly string[],
  open: (inhoud: Buffer) => JsonObject,
): Promise<Map<string, Medisch>> {
  const rows = await sql.query<StukRow[]>(
    `select p.journey_id as "dossierId", s.soort, m.naam as "doorNaam", s.inhoud
     from mdo_agendapunten p join medisch.stukken s on s.journey_id = p.journey_id and s.compartiment = 'MEDISCH'
       and s.soort = 'bespreekInMdo' and s.fact_seq between p.feit_van and p.feit_tot_en_met
     left join medewerkers m on m.id = s.auteur_id
     where p.sessie_id = $1 and p.journey_id = any($2::uuid[])`,
    [sessieId, dossierIds],
  );
  return new Map(
    rows.map(({ dossierId, doorNaam, inhoud }) => [
      dossierId,
      { tekst: String(open(inhoud).medischeNotitie), door: doorNaam ?? '' },
    ]),
  );
}

/** The minutes from what was recorded; the medical part of whom it was opened for. */
export function verslagVan(
  sessie: MdoView,
  feiten: readonly FeitRow[],
  medisch: ReadonlyMap<string, Medisch>,
): Verslag {
  const namen = new Map(sessie.collegas.map((collega) => [collega.id, collega.naam]));
  const naamVan = (medewerkerId: string) => namen.get(medewerkerId) ?? medewerkerId;
  const { id, team, teamNaam, datum, aanvang, status, voorzitter, aanwezigen } = sessie;
  const punten = sessie.agenda.map(({ dossierId, client, soortLabel, redenen, status, reden }) => ({
    dossierId,
    client,
    soortLabel,
    redenen: redenen.map(({ tekst }) => tekst),
    status,
    reden,
    ...(status === 'BESPROKEN' && {
      uitkomst: uitkomstVan(
        feiten.filter((feit) => feit.dossierId === dossierId),
        naamVan,
      ),
    }),
    ...(medisch.has(dossierId) && { medisch: medisch.get(dossierId)! }),
  }));
  return { id, team, teamNaam, datum, aanvang, status, voorzitter, aanwezigen, punten };
}

/** The outcome of one client, read back from its facts. */
export function uitkomstVan(feiten: readonly FeitRow[], naamVan: (id: string) => string) {
  const discussed = feiten.find(({ type }) => type === 'MdoDiscussed')?.data;
  const aanspreekpunt = feiten.find(({ type }) => type === 'AanspreekpuntChanged')?.data;
  return {
    notitie: (discussed?.notitie as string | null) ?? null,
    volgendeDatum: (discussed?.volgendeDatum as string | null) ?? null,
    aanspreekpunt: aanspreekpunt
      ? { naam: naamVan(String(aanspreekpunt.naarId)), reden: String(aanspreekpunt.reden) }
      : null,
    afspraken: feiten
      .filter(({ type }) => type === 'TaakAgreed')
      .map(({ data }) => afspraakVan(data, naamVan)),
    besluiten: feiten.filter(({ type }) => !EIGEN.has(type)).map(({ type }) => labelOfFact(type as FactType)),
  };
}

const EIGEN: ReadonlySet<string> = new Set(['MdoDiscussed', 'AanspreekpuntChanged', 'TaakAgreed']);

const afspraakVan = (data: JsonObject, naamVan: (id: string) => string) => ({
  wat: String(data.titel),
  wie: data.aanId ? naamVan(String(data.aanId)) : (DISCIPLINES[String(data.discipline)]?.label ?? ''),
  gereedDatum: (data.gereedDatum as string | null) ?? null,
});
