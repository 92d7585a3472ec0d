import {
  inFte,
  inzetVan,
  periodeVan,
  type Inzet,
  type Kracht,
  type Minuten,
  type Periode,
} from '../../domain/productie/capaciteit';
import {
  FUNCTIEGROEPEN,
  FUNCTIES,
  labelOfFunctie,
  type Functie,
  type Functiegroep,
} from '../../domain/productie/functies';
import type { Datum } from '../../domain/termijnen/datum';
import { bekendOp } from '../../storage/mutaties';
import { newestRegelboek } from '../../storage/regelboeken';
import type { Sql } from './sql';

export interface Tijdvak {
  /** First and last day, both counted. */
  van: Datum;
  tot: Datum;
}

export interface Capaciteit {
  periode: Periode;
  inzet: Inzet[];
  namen: ReadonlyMap<string, string>;
}

/**
 * What the people of these teams worked by contract while they were in them. Planners and managers of a kantoor are in no
 * team, so the teams add up to the kantoor.
 */
export async function readCapaciteit(
  sql: Sql,
  teamIds: readonly string[],
  { van, tot }: Tijdvak,
): Promise<Capaciteit> {
  const [krachten, boek] = await Promise.all([
    listKrachten(sql, teamIds, null),
    newestRegelboek(sql, (text, values) => sql.query(text, values)),
  ]);
  const periode = periodeVan(van, tot, boek);
  const inzet = inzetVan(krachten, periode);
  const werkte = new Set(inzet.map(({ id }) => id));
  return {
    periode,
    inzet,
    namen: new Map(krachten.filter(({ id }) => werkte.has(id)).map(({ id, naam }) => [id, naam])),
  };
}

/** Who is or was in these teams, with roles and hours, as it is on record, or was at a moment: read once for all months. */
export function listKrachten(
  sql: Sql,
  teamIds: readonly string[],
  opTijdstip: string | null,
): Promise<(Kracht & { naam: string })[]> {
  return sql.query(
    `select m.id, m.naam, v.kracht->'rollen' as rollen, v.kracht->'patronen' as patronen,
       (select jsonb_agg(p) from jsonb_array_elements(v.kracht->'plaatsingen') p where p->>'teamId' = any($1)) as plaatsingen
     from kracht_versies v join medewerkers m on m.id = v.medewerker_id
     where v.team_ids && $1::text[] and ${bekendOp('v', opTijdstip === null ? undefined : '$2')}
     order by m.naam, m.id`,
    [teamIds, ...(opTijdstip === null ? [] : [opTijdstip])],
  );
}

/** Two decimals: what is between is rounding of assumptions. */
export const afgerond = (waarde: number): number => Math.round(waarde * 100) / 100;

interface Fte {
  mensen: number;
  brutoFte: number;
  nettoFte: number;
  /** What they are by contract, whatever part of their work runs in Regie. */
  contractFte: number;
}

/** Gross and net fte of people, counted once. */
export function fteVan(inzet: readonly Inzet[], periode: Periode): Fte {
  const som = (wat: keyof Minuten) => inzet.reduce((total, each) => total + each[wat], 0);
  return {
    mensen: new Set(inzet.map(({ id }) => id)).size,
    brutoFte: afgerond(inFte(som('bruto'), periode)),
    nettoFte: afgerond(inFte(som('netto'), periode)),
    contractFte: afgerond(inFte(som('contract'), periode)),
  };
}

/** The fte per functie and per main group, as table 3.1 of the evaluation has them. */
export function capaciteitTabel({ inzet, periode }: Capaciteit) {
  const van = (functies: readonly string[]) => inzet.filter(({ functie }) => functies.includes(functie));
  return {
    perFunctie: (Object.keys(FUNCTIES) as Functie[])
      .filter((functie) => van([functie]).length > 0)
      .map((functie) => ({ functie, label: labelOfFunctie(functie), ...fteVan(van([functie]), periode) })),
    perGroep: (Object.keys(FUNCTIEGROEPEN) as Functiegroep[]).map((groep) => ({
      groep,
      label: FUNCTIEGROEPEN[groep],
      ...fteVan(
        inzet.filter(({ functie }) => FUNCTIES[functie].groep === groep),
        periode,
      ),
    })),
    totaal: fteVan(inzet, periode),
  };
}
