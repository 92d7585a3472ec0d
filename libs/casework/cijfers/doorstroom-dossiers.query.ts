import { leeftijdVan } from '../../domain/doorstroom/leeftijd';
import type { Datum } from '../../domain/termijnen/datum';
import { bekendOp } from '../../storage/mutaties';
import type { Condition, Sql } from '../queries/sql';
import { listGeteld, type Value } from './kpi-dossiers.query';

/** What of the doorstroom can be opened; what moved between teams is a rest, and has no dossiers of its own. */
export const STROOM_KOLOMMEN = ['instroom', 'uitstroom', 'voorraad', 'telaat'] as const;
export type StroomKolom = (typeof STROOM_KOLOMMEN)[number];

export interface StroomDossiersVraag {
  kolom: StroomKolom;
  /** Of voorraad and telaat: only of this age on the last day. */
  leeftijd?: string;
  van: Datum;
  tot: Datum;
  teamIds: readonly string[];
  opTijdstip: string | null;
  cursor?: string;
  limit: number;
}

/** Exactly the dossiers that a number of the doorstroom counts; a name only where the asker sees the dossier. */
export function listStroomDossiers(
  sql: Sql,
  vraag: StroomDossiersVraag,
  sightAfter: (n: number) => Condition,
) {
  return listGeteld(sql, vraag, sightAfter, (value) => {
    const known = (alias: string) =>
      bekendOp(alias, vraag.opTijdstip === null ? undefined : value(vraag.opTijdstip));
    return vraag.kolom === 'uitstroom' ? geeindigd(vraag, value, known) : gestaan(vraag, value, known);
  });
}

type Known = (alias: string) => string;

const geeindigd = ({ teamIds, van, tot }: StroomDossiersVraag, value: Value, known: Known): string =>
  `select b.journey_id as id, b.fact_seq::text collate "C" as rij, b.soort, 1 as telt, b.besluit_datum as "sleutelDatum",
     b.besluit_datum as datum, b.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum", b.team_id as team
   from dossier_besluiten b
   where b.einde and b.team_id = any(${value(teamIds)}) and ${known('b')}
     and b.besluit_datum between ${value(van)} and ${value(tot)}`;

/** What came in during the days, or lay there on the last of them. */
function gestaan(
  { teamIds, kolom, leeftijd, van, tot }: StroomDossiersVraag,
  value: Value,
  known: Known,
): string {
  const dag = `${value(tot)}::date`;
  const ligt = `s.geldig_van <= ${dag} and s.geldig_tot > ${dag}`;
  const telt = {
    instroom: () => `s.instroom and s.geldig_van between ${value(van)}::date and ${dag}`,
    voorraad: () => ligt,
    telaat: () => `${ligt} and not s.beslist and not s.opgeschort and s.uiterlijke_beslisdatum < ${dag}`,
  }[kolom as Exclude<StroomKolom, 'uitstroom'>]();
  return `select s.journey_id as id, (s.bekend_van::text || s.geldig_van) collate "C" as rij, s.soort, 1 as telt,
      ${kolom === 'instroom' ? 's.geldig_van' : `coalesce(s.uiterlijke_beslisdatum, '2200-12-31')`} as "sleutelDatum",
      ${kolom === 'instroom' ? 's.geldig_van' : dag} as datum, s.uiterlijke_beslisdatum as "uiterlijkeBeslisdatum",
      s.team_id as team
    from dossier_standen s join dossier_overview w on w.journey_id = s.journey_id
    where s.open and s.team_id = any(${value(teamIds)}) and ${known('s')} and ${telt} and ${oud(leeftijd, dag, value)}`;
}

function oud(leeftijd: string | undefined, dag: string, value: Value): string {
  if (leeftijd === undefined) return 'true';
  const { van, tot } = leeftijdVan(leeftijd)!;
  const dagen = `${dag} - w.ontvangst_datum`;
  // What came in after the day is of no class above the first, as in the count.
  const vanaf = van === 0 ? 'true' : `${dagen} >= ${value(van)}`;
  return tot === null ? vanaf : `${vanaf} and ${dagen} < ${value(tot)}`;
}
