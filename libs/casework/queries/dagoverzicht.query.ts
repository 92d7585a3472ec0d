import { SOORTEN, type Soort } from '../../domain/aanvraag';
import {
  MELDING_SOORTEN,
  URGENTIE_LABEL,
  URGENTIES,
  type MeldingSoort,
  type Urgentie,
} from '../../domain/meldingen/melding';
import type { Actor } from '../../domain/rollen';
import type { MeldingStand } from './meldingen.query';
import type { Condition, Sql } from './sql';

interface Row {
  id: string;
  soort: MeldingSoort;
  urgentie: Urgentie;
  tekst: string;
  tijdstip: string;
  nieuw: boolean;
  stand: MeldingStand;
  aantal: number;
  nieuwe: number;
  open: number;
  dossierId: string;
  dossierSoort: string;
  naam: string;
}

// A page on the screen; the counts are of all.
const PER_URGENTIE = 100;

/**
 * The digest of one person for one day: what was delivered by then and not closed before that day, as it stood at its
 * end (for today: now). Read from the history of the meldingen and the roles of that day, so a day that has passed
 * stays as it was; only what the person may not see any more is left out.
 */
export async function dagoverzicht(
  sql: Sql,
  actor: Actor,
  datum: string | undefined,
  sightAfter: (parameters: number) => Condition,
) {
  const sight = sightAfter(4);
  const [dag] = await sql.query<{ datum: string; toekomst: boolean }[]>(
    `select coalesce($1::date, regie_vandaag())::text as datum, coalesce($1::date > regie_vandaag(), false) as toekomst`,
    [datum ?? null],
  );
  if (dag!.toekomst) return undefined;
  const rows = await sql.query<Row[]>(
    `with dag as materialized (
       select $1::timestamp at time zone 'Europe/Amsterdam' as van, ($1::date + 1)::timestamp at time zone 'Europe/Amsterdam' as tot,
         array(select r.rol from medewerker_rollen r where r.medewerker_id = $2
           and r.van <= $1::date and (r.tot is null or r.tot > $1::date)) as rollen),
     mijn as (
       select m.id, m.journey_id, m.soort, m.urgentie, m.rang, m.tekst, m.at,
         m.bezorgd_tijdstip >= d.van as nieuw,
         case f.type when 'MeldingHandled' then 'AFGEHANDELD' when 'MeldingLapsed' then 'VERVALLEN'
           else case when f.data->>'opgepaktDoorId' is null then 'OPEN' else 'OPGEPAKT' end end as stand,
         o.soort as dossier_soort, c.naam
       from dag d
       join meldingen m on m.bezorgd_tijdstip < d.tot
         and (m.afgehandeld_tijdstip is null or m.afgehandeld_tijdstip >= d.van)
         and (m.medewerker_id = $2 or m.team_id = $3 or m.kantoor_id = $4)
       join lateral (select f.type, f.data from melding_feiten f where f.melding_id = m.id and f.at < d.tot
         order by f.versie desc limit 1) f on true
       join dossier_overview o on o.journey_id = m.journey_id
       join clients c on c.id = o.client_id
       where ${sight.sql} and (
         f.data->>'medewerkerId' = $2
         or f.data->>'medewerkerId' is null and f.data->>'teamId' = $3 and f.data->'teamRollen' ?| d.rollen
         or f.data->>'kantoorId' = $4 and f.data->'kantoorRollen' ?| d.rollen)),
     geteld as (
       select *, (count(*) over u)::integer as aantal, (count(*) filter (where nieuw) over u)::integer as nieuwe,
         (count(*) filter (where stand = 'OPEN') over u)::integer as open,
         row_number() over (partition by urgentie order by at, id) as nr
       from mijn window u as (partition by urgentie))
     select id, soort, urgentie, tekst, at as tijdstip, nieuw, stand, aantal, nieuwe, open,
       journey_id as "dossierId", dossier_soort as "dossierSoort", naam
     from geteld where nr <= ${PER_URGENTIE} order by rang, at, id`,
    [dag!.datum, actor.medewerkerId, actor.teamId, actor.kantoorId, ...sight.parameters],
  );
  const groepen = URGENTIES.map((urgentie) =>
    groepOf(
      urgentie,
      rows.filter((row) => row.urgentie === urgentie),
    ),
  );
  const som = (wat: 'aantal' | 'nieuw' | 'open') => groepen.reduce((total, groep) => total + groep[wat], 0);
  return { datum: dag!.datum, aantal: som('aantal'), nieuw: som('nieuw'), open: som('open'), groepen };
}

function groepOf(urgentie: Urgentie, rows: Row[]) {
  const [first] = rows;
  return {
    urgentie,
    label: URGENTIE_LABEL[urgentie],
    aantal: first?.aantal ?? 0,
    nieuw: first?.nieuwe ?? 0,
    open: first?.open ?? 0,
    meldingen: rows.map(({ dossierId, dossierSoort, naam, ...row }) => ({
      id: row.id,
      soort: row.soort,
      soortLabel: MELDING_SOORTEN[row.soort],
      tekst: row.tekst,
      tijdstip: row.tijdstip,
      nieuw: row.nieuw,
      stand: row.stand,
      dossier: {
        id: dossierId,
        soort: dossierSoort,
        soortLabel: SOORTEN[dossierSoort as Soort] ?? dossierSoort,
        client: { naam },
      },
    })),
  };
}
