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
 * What the people of these teams worked by contract. A team has the people who are in it today: nobody's move between
 * teams is on record. Planners and managers of a kantoor are in no team, so the teams add up to the kantoor.
 */
export async function readCapaciteit(
  sql: Sql,
  teamIds: readonly string[],
  { van, tot }: Tijdvak,
): Promise<Capaciteit> {
  const [krachten, boek] = await Promise.all([
    sql.query<(Kracht & { naam: string })[]>(KRACHTEN, [teamIds, van, tot]),
    newestRegelboek(sql, (text, values) => sql.query(text, values)),
  ]);
  const periode = periodeVan(van, tot, boek);
  return {
    periode,
    inzet: inzetVan(krachten, periode),
    namen: new Map(krachten.map(({ id, naam }) => [id, naam])),
  };
}

const KRACHTEN = `
  select m.id, m.naam,
    (select coalesce(jsonb_agg(jsonb_build_object('rol', r.rol, 'van', r.van, 'tot', r.tot) order by r.id), '[]')
     from medewerker_rollen r where r.medewerker_id = m.id) as rollen,
    (select coalesce(jsonb_agg(jsonb_build_object('van', w.van, 'tot', w.tot, 'minuten', w.minuten,
       'aandeelOpleiding', w.aandeel_opleiding, 'dekking', w.dekking) order by w.van), '[]')
     from werkpatronen w where w.medewerker_id = m.id) as patronen
  from medewerkers m where m.team_id = any($1) and exists (select from medewerker_rollen r
    where r.medewerker_id = m.id and r.van <= $3 and coalesce(r.tot, 'infinity') > $2)
  order by m.naam, m.id`;

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
