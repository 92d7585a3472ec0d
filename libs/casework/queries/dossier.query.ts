import { fasenOf, labelOfFase } from '../../domain/fasen';
import type { Stored } from '../../domain/journey';
import { eindeWachttijdVan, type WiaClaimContextV2 } from '../../domain/journeys/wia-claim.context';
import { definitionOf } from '../../domain/journeys/registry';
import type { Datum } from '../../domain/termijnen/datum';
import { labelOfTaak } from '../../domain/taken/taken';
import { labelOfUitkomst } from '../../domain/uitkomst';
import { regelboekVan } from '../../storage/regelboeken';
import type { Sql } from './sql';
import { TERMIJN_COLUMNS, termijnOf, type TermijnRow } from './termijn';

interface TaakRow {
  /** Null when the dossier is read as it was: what is done then has no taak to act on. */
  id: string | null;
  soort: string;
  titel: string | null;
  gereedDatum: Datum | null;
  discipline: string;
  versie: number;
  behandelaarId: string | null;
  behandelaarNaam: string | null;
  sindsTijdstip: string;
}

export interface DossierRow extends TermijnRow, Stored {
  id: string;
  clientId: string;
  soort: string;
  fase: string;
  overviewStatus: string;
  uitkomst: string | null;
  versie: number;
  team: string;
  teamNaam: string;
  kantoor: string;
  aanspreekpuntId: string | null;
  aanspreekpuntNaam: string | null;
  naam: string;
  geboorteDatum: Datum;
  leeftijd: number;
  postcode: string;
  bsnEinde: string;
  vangnet: boolean;
  werkgeverNaam: string | null;
  ontvangstDatum: Datum;
  tijdstip: string;
  taken: TaakRow[];
}

const taken = `(select coalesce(json_agg(json_build_object('id', k.id, 'soort', k.soort, 'titel', k.titel,
    'gereedDatum', k.gereed_datum, 'discipline', k.discipline,
    'versie', k.versie, 'behandelaarId', k.behandelaar_id, 'behandelaarNaam', b.naam,
    'sindsTijdstip', coalesce(k.behandelaar_sinds_tijdstip, k.geopend_tijdstip)) order by k.geopend_seq, k.id), '[]')
  from taken k left join medewerkers b on b.id = k.behandelaar_id where k.journey_id = o.journey_id and k.status = 'OPEN')`;

export const DOSSIER = {
  name: 'read-dossier',
  text: `select o.journey_id as id, o.client_id as "clientId", o.soort, o.fase, o.status as "overviewStatus", o.uitkomst, j.seq as versie,
    j.machine_id as "machineId", j.machine_version as "machineVersion", j.value, j.context, j.status,
    o.team_id as team, t.naam as "teamNaam", t.kantoor_id as kantoor, m.id as "aanspreekpuntId", m.naam as "aanspreekpuntNaam",
    c.naam, c.geboorte_datum as "geboorteDatum", date_part('year', age(regie_vandaag(), c.geboorte_datum))::int as leeftijd,
    c.postcode, c.bsn_einde as "bsnEinde", o.vangnet, o.werkgever_naam as "werkgeverNaam", o.ontvangst_datum as "ontvangstDatum", regie_now() as tijdstip,
    ${TERMIJN_COLUMNS}, ${taken} as taken
  from journeys j
  join dossier_overview o on o.journey_id = j.id
  join clients c on c.id = o.client_id
  join teams t on t.id = o.team_id
  left join medewerkers m on m.id = o.vast_aanspreekpunt_id
 where j.id = $1`,
};

/** One dossier as its page shows it, with the stored journey beside it to ask which acts are possible. */
export async function readDossier(sql: Sql, id: string) {
  const [row] = await sql.query<DossierRow[]>(DOSSIER, [id]);
  if (!row) return undefined;
  const { machineId, machineVersion, value, context, status, tijdstip, vandaag } = row;
  const regels = await regelboekVan(sql, (text, values) => sql.query(text, values), context.regelVersie);
  return {
    dossier: dossierOf(row),
    stored: { machineId, machineVersion, value, context, status } as Stored,
    tijdstip,
    vandaag,
    regels,
  };
}

export function dossierOf(row: DossierRow) {
  // Which of these a journey keeps differs; those without an eerste ziektedag show none.
  const context = row.context as Partial<WiaClaimContextV2> & Pick<WiaClaimContextV2, 'fasen'>;
  const eersteZiektedagDatum = context.eersteZiektedagDatum ?? null;
  return {
    id: row.id,
    clientId: row.clientId,
    soort: row.soort,
    fase: row.fase,
    faseLabel: labelOfFase(row.fase),
    status: row.overviewStatus,
    uitkomst: row.uitkomst,
    uitkomstLabel: labelOfUitkomst(row.uitkomst),
    versie: row.versie,
    machineVersie: row.machineVersion,
    team: row.team,
    teamNaam: row.teamNaam,
    kantoor: row.kantoor,
    vastAanspreekpunt: row.aanspreekpuntId ? { id: row.aanspreekpuntId, naam: row.aanspreekpuntNaam } : null,
    client: {
      naam: row.naam,
      geboorteDatum: row.geboorteDatum,
      leeftijd: row.leeftijd,
      postcode: row.postcode,
      bsnEinde: row.bsnEinde,
    },
    vangnet: row.vangnet,
    werkgever: row.werkgeverNaam ? { naam: row.werkgeverNaam } : null,
    ontvangstDatum: row.ontvangstDatum,
    eersteZiektedagDatum,
    eindeWachttijdDatum: eindeWachttijdVan({
      eersteZiektedagDatum,
      onderbrekingen: context.onderbrekingen ?? [],
    }),
    uiterlijkeBeslisdatum: row.uiterlijkeBeslisdatum,
    wettelijkeDatum: row.wettelijkeDatum,
    termijnStatus: row.termijnStatus,
    termijn: termijnOf(row),
    mdo: row.context.mdo ?? null,
    fasen: fasenOf(row.fase, context.fasen, definitionOf(row).fasen),
    taken: row.taken.map(taakOf),
  };
}

const taakOf = ({ behandelaarId, behandelaarNaam, titel, ...taak }: TaakRow) => ({
  ...taak,
  label: labelOfTaak(taak.soort, titel),
  behandelaar: behandelaarId ? { id: behandelaarId, naam: behandelaarNaam } : null,
});
