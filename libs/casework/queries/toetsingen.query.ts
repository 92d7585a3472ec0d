import { FUNCTIONARISSEN, KENMERKEN, type Functionaris } from '../../domain/kwaliteit/functionaris';
import type { Status } from '../../domain/kwaliteit/onderzoek';
import {
  ANTWOORDEN,
  GEEN_CONTROLE,
  OORDELEN,
  voorstelVoor,
  type Antwoorden,
  type Oordeel,
} from '../../domain/kwaliteit/oordeel';
import { titelVanControle } from '../../domain/kwaliteit/resultaten';
import { ONDERDELEN, vragenlijst, type Onderdeel } from '../../domain/kwaliteit/vragenlijst';
import type { JsonObject } from '../../domain/json';
import { decodeRang, pageFrom } from './cursor';
import type { Bladzijde } from './kwaliteit.query';
import type { Sql } from './sql';

interface Row {
  id: string;
  versie: number;
  status: 'OPEN' | 'INGEDIEND' | 'VERVALLEN';
  stapStatus: 'OPEN' | 'VERSCHIL' | 'VASTGESTELD';
  functionaris: Functionaris;
  onderdeel: Onderdeel;
  dossierId: string;
  clientNaam: string;
  onderzoekId: string;
  onderzoekNaam: string;
  onderzoekStatus: Status;
  begonnen: boolean;
  gewijzigdTijdstip: string;
}

const TABLES = `kwaliteit_toetsingen t join kwaliteit_stappen s on s.id = t.stap_id join kwaliteit_dossiers d on d.id = s.dossier_id
  join kwaliteit_onderzoeken o on o.id = d.onderzoek_id join dossier_overview w on w.journey_id = d.journey_id
  join clients c on c.id = w.client_id`;
/** The stand of a stap only for who handed in their own part of it. */
const COLUMNS = `t.id, t.versie, t.status, case when t.status = 'INGEDIEND' then s.status else 'OPEN' end as "stapStatus", s.functionaris,
  d.onderdeel, d.journey_id as "dossierId", c.naam as "clientNaam", o.id as "onderzoekId", o.naam as "onderzoekNaam",
  o.status as "onderzoekStatus", t.antwoorden <> '{}' as begonnen, t.gewijzigd_tijdstip as "gewijzigdTijdstip"`;

/** Differences first, then what was begun, then what was not. */
const RANG = `case when t.status = 'INGEDIEND' and s.status = 'VERSCHIL' then 0
  when t.status <> 'OPEN' then 3 when t.antwoorden <> '{}' then 1 else 2 end`;

/** What this person has to judge, or has judged; undefined for a cursor we never gave. */
export async function listToetsingen(
  sql: Sql,
  medewerkerId: string,
  { alles, cursor, limit }: Bladzijde & { alles: boolean },
) {
  const after = cursor === undefined ? [null, null] : decodeRang(cursor);
  if (!after) return undefined;
  const rows = await sql.query<(Row & { rang: number })[]>(
    `select ${COLUMNS}, ${RANG} as rang from ${TABLES} where t.toetser_id = $1
       and ($2 or (o.status = 'GETROKKEN' and (t.status = 'OPEN' or (t.status = 'INGEDIEND' and s.status = 'VERSCHIL'))))
       and ($3::int is null or (${RANG}, t.id) > ($3, $4::uuid))
     order by rang, t.id limit $5`,
    [medewerkerId, alles, ...after, limit + 1],
  );
  return pageFrom(
    rows,
    limit,
    ({ rang, id }) => [String(rang), id],
    ({ rang: _rang, ...row }) => ({ ...row, ...labels(row), stand: standVan(row) }),
  );
}

const labels = ({ functionaris, onderdeel }: Pick<Row, 'functionaris' | 'onderdeel'>) => ({
  functionarisLabel: FUNCTIONARISSEN[functionaris],
  onderdeelLabel: ONDERDELEN[onderdeel],
});

/** Where a toetsing stands for who does it, in one word. */
function standVan({ status, stapStatus, begonnen }: Pick<Row, 'status' | 'stapStatus' | 'begonnen'>): string {
  if (status === 'VERVALLEN') return 'Vervallen: dossier vervangen';
  if (status === 'OPEN') return begonnen ? 'Begonnen' : 'Te doen';
  if (stapStatus === 'VERSCHIL') return 'Verschil: overleg nodig';
  return stapStatus === 'VASTGESTELD' ? 'Vastgesteld' : 'Ingediend, wacht op de ander';
}

interface OneRow extends Row {
  nummer: number;
  vragenlijstVersie: number;
  antwoorden: Antwoorden;
  oordeel: Oordeel | null;
  inhoud: Buffer | null;
  stapVersie: number;
  eindoordeel: Oordeel | null;
  voorstel: Oordeel | null;
  voorstelDoorId: string | null;
  toetserId: string;
  journeyId: string;
  soort: string;
  ander: { oordeel: Oordeel; antwoorden: Antwoorden } | null;
  anderInhoud: Buffer | null;
}

/**
 * One toetsing as its toetser sees it; undefined when it is not theirs. What the other toetser said is read only when
 * both are in: the statement itself leaves it out before.
 */
export async function findToetsing(sql: Sql, id: string, medewerkerId: string): Promise<OneRow | undefined> {
  const [row] = await sql.query<OneRow[]>(
    `select ${COLUMNS}, t.nummer, s.vragenlijst_versie as "vragenlijstVersie", t.antwoorden, t.oordeel, m.inhoud,
       t.toetser_id as "toetserId", w.soort, d.journey_id as "journeyId", s.versie as "stapVersie",
       s.oordeel as eindoordeel, s.voorstel, s.voorstel_door_id as "voorstelDoorId",
       case when a.id is not null then jsonb_build_object('oordeel', a.oordeel, 'antwoorden', a.antwoorden) end as ander,
       am.inhoud as "anderInhoud"
     from ${TABLES}
     left join medisch.kwaliteit_toelichtingen m on m.voor_id = t.id
     left join kwaliteit_toetsingen a on a.stap_id = t.stap_id and a.id <> t.id and a.status = 'INGEDIEND' and t.status = 'INGEDIEND'
     left join medisch.kwaliteit_toelichtingen am on am.voor_id = a.id
     where t.id = $1 and t.toetser_id = $2`,
    [id, medewerkerId],
  );
  return row;
}

/** The form and what was filled in. `open` holds the key to what was said about medical work. */
export function toetsingOf(row: OneRow, open: (inhoud: Buffer) => JsonObject) {
  const { functionaris, onderdeel, status, stapStatus } = row;
  const lijst = vragenlijst(onderdeel, functionaris, row.vragenlijstVersie)!;
  const antwoorden = withToelichting(row.antwoorden, row.inhoud, open);
  return {
    id: row.id,
    versie: row.versie,
    status,
    stand: standVan(row),
    functionaris,
    onderdeel,
    ...labels(row),
    nummer: row.nummer,
    dossier: { id: row.dossierId, soort: row.soort, client: { naam: row.clientNaam } },
    onderzoek: { id: row.onderzoekId, naam: row.onderzoekNaam, status: row.onderzoekStatus },
    vragenlijst: {
      versie: lijst.versie,
      vanDatum: lijst.vanDatum,
      bron: lijst.bron,
      medisch: KENMERKEN[functionaris].medisch,
      criteria: lijst.criteria.map(({ controles, ...each }) => ({
        ...each,
        controles: controles.length
          ? [...controles, GEEN_CONTROLE].map((code) => ({ code, titel: titel(onderdeel, code) }))
          : [],
      })),
    },
    antwoordLabels: ANTWOORDEN,
    oordeelLabels: OORDELEN,
    antwoorden,
    oordeel: row.oordeel,
    voorstel: voorstelVoor(functionaris, lijst, antwoorden),
    stap:
      status === 'INGEDIEND' && stapStatus !== 'OPEN'
        ? {
            versie: row.stapVersie,
            status: stapStatus,
            oordeel: row.eindoordeel,
            voorstel: row.voorstel,
            voorstelVanU: row.voorstelDoorId === row.toetserId,
          }
        : null,
    ander: row.ander && {
      oordeel: row.ander.oordeel,
      antwoorden: withToelichting(row.ander.antwoorden, row.anderInhoud, open),
    },
  };
}

const titel = (onderdeel: Onderdeel, code: string): string =>
  titelVanControle(onderdeel, code) ?? 'Geen controle kon dit zien';

function withToelichting(
  antwoorden: Antwoorden,
  inhoud: Buffer | null,
  open: (inhoud: Buffer) => JsonObject,
): Antwoorden {
  if (!inhoud) return antwoorden;
  const toelichtingen = open(inhoud) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(antwoorden).map(([code, each]) => [
      code,
      toelichtingen[code] === undefined ? each : { ...each, toelichting: toelichtingen[code] },
    ]),
  );
}
