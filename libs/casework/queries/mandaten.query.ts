import { ziet } from '../commands/act-on-mandaat';
import type { GeladenMandaat } from '../../domain/mandaat/onder-mandaat';
import {
  MANDAAT_STATUS,
  mandaatActies,
  OPEN,
  OVERGANGEN,
  REVIEWS,
  type Mandaat,
} from '../../domain/mandaat/mandaat';
import type { TeruggestuurdWerk } from '../../domain/mandaat/teruggestuurd';
import type { Actor, Rol } from '../../domain/rollen';
import { DELEGEERBAAR } from '../../domain/taken/handelingen';
import { DELEGEREN, MANDATEN } from '../../storage/load-mandaten';
import { TERUGGESTUURD } from '../../storage/teruggestuurd';
import type { Sql } from './sql';

interface Beside {
  mandaten: GeladenMandaat[];
  delegeren: Rol[];
  teruggestuurd: TeruggestuurdWerk[];
}

/** What delegation means for this person in one dossier: the same read as that of the act itself. */
export async function readMandatenBij(sql: Sql, dossierId: string, medewerkerId: string) {
  const [found] = await sql.query<Beside[]>(
    `select ${MANDATEN('$2')} as mandaten, ${DELEGEREN} as delegeren, ${TERUGGESTUURD} as teruggestuurd
     from journeys j join dossier_overview o on o.journey_id = j.id join teams t on t.id = o.team_id where j.id = $1`,
    [dossierId, medewerkerId],
  );
  return found ?? { mandaten: [], delegeren: [], teruggestuurd: [] };
}

interface Row extends Mandaat {
  opdrachtgeverNaam: string;
  aanNaam: string | null;
  clientNaam: string | null;
  toelichting: string | null;
  terugVoorDatum: string;
  reden: string | null;
  sindsTijdstip: string;
}

export interface MandatenVraag {
  van?: 'mij';
  aan?: 'mij';
  dossierId?: string;
  alles?: boolean;
}

const MEESTE = 200;

/** Delegations given by or to this person, or of one dossier; open ones, or all of them, the last changed first. */
export async function listMandaten(sql: Sql, actor: Actor, { van, aan, dossierId, alles }: MandatenVraag) {
  const rows = await sql.query<Row[]>(
    `select m.id, m.versie, m.status, m.handelingen, m.journey_id as "dossierId", m.team_id as "teamId", m.soort,
       m.voorbereiding, m.opdrachtgever_id as "opdrachtgeverId", g.naam as "opdrachtgeverNaam", m.aan_id as "aanId",
       a.naam as "aanNaam", case when o.team_id = $5 then c.naam end as "clientNaam", m.maximum, m.aantal, m.tot_fase as "totFase", m.toelichting,
       m.van_datum as "vanDatum", m.tot_datum as "totDatum", m.terug_voor_datum as "terugVoorDatum", m.review,
       m.review_percentage as "reviewPercentage", m.reden, m.gewijzigd_tijdstip as "sindsTijdstip"
     from mandaten m
     join medewerkers g on g.id = m.opdrachtgever_id
     left join medewerkers a on a.id = m.aan_id
     left join dossier_overview o on o.journey_id = m.journey_id
     left join clients c on c.id = o.client_id
     where ($1::text is null or m.opdrachtgever_id = $1)
       and ($2::text is null or m.aan_id = $2 or (m.aan_id is null and m.team_id = $5))
       and ($3::uuid is null or m.journey_id = $3)
       and ($4 or m.status = any($6))
       and (m.opdrachtgever_id = $7 or m.aan_id = $7 or m.team_id = $5)
     order by m.gewijzigd_tijdstip desc, m.id limit ${MEESTE}`,
    [
      van ? actor.medewerkerId : null,
      aan ? actor.medewerkerId : null,
      dossierId ?? null,
      alles ?? false,
      actor.teamId,
      OPEN,
      actor.medewerkerId,
    ],
  );
  return { items: rows.filter((row) => ziet(actor, row)).map((row) => mandaatOf(row, actor)), _links: {} };
}

function mandaatOf(row: Row, actor: Actor) {
  const { opdrachtgeverId, opdrachtgeverNaam, aanId, aanNaam, handelingen, status, review, reden, ...rest } =
    row;
  return {
    ...rest,
    status,
    statusLabel: MANDAAT_STATUS[status],
    handelingen: handelingen.map((actie) => ({ actie, label: DELEGEERBAAR[actie] })),
    opdrachtgever: { id: opdrachtgeverId, naam: opdrachtgeverNaam },
    aan: aanId === null ? null : { id: aanId, naam: aanNaam },
    review,
    reviewLabel: REVIEWS[review],
    reden,
    redenLabel: reden === null ? null : labelOfReden(reden),
    acties: mandaatActies(row, actor).map((actie) => {
      const { label, ...overgang } = OVERGANGEN[actie];
      return { actie, label, redenen: 'redenen' in overgang ? overgang.redenen : null };
    }),
  };
}

const labelOfReden = (reden: string): string =>
  ({ ...OVERGANGEN.weiger.redenen, ...OVERGANGEN.stuurTerug.redenen })[reden as 'ONVOLLEDIG'] ?? reden;
