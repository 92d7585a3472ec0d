import type { AfwezigheidSoort, Periode } from '../../domain/mensen/afwezigheid';
import {
  afwezigOp,
  capaciteitOp,
  dagenVan,
  dagVan,
  rollenOp,
  type Teamlid,
} from '../../domain/mensen/bezetting';
import type { Datum } from '../../domain/termijnen/datum';
import { soortVoor } from './afwezigheden.query';
import type { Sql } from './sql';

interface Row extends Teamlid {
  naam: string;
  afwezig: (Periode & { soort: AfwezigheidSoort })[];
}

/** Who of a team is there on which day, and the minutes there are per discipline, gross and after training. */
export async function readBezetting(
  sql: Sql,
  { team, van, tot }: { team: string; van: Datum; tot: Datum },
  magSoort: (medewerkerId: string) => boolean,
) {
  const leden = await sql.query<Row[]>(
    `select m.id, m.naam,
       (select coalesce(jsonb_agg(jsonb_build_object('rol', r.rol, 'van', r.van, 'tot', r.tot) order by r.id), '[]')
        from medewerker_rollen r where r.medewerker_id = m.id) as rollen,
       (select coalesce(jsonb_agg(jsonb_build_object('van', w.van, 'tot', w.tot, 'minuten', w.minuten,
          'aandeelOpleiding', w.aandeel_opleiding) order by w.van), '[]')
        from werkpatronen w where w.medewerker_id = m.id) as patronen,
       (select coalesce(jsonb_agg(jsonb_build_object('vanDatum', a.van_datum, 'totEnMetDatum', a.tot_en_met_datum,
          'soort', a.soort) order by a.van_datum), '[]')
        from afwezigheden a where a.medewerker_id = m.id and not a.ingetrokken
          and a.van_datum <= $3 and coalesce(a.tot_en_met_datum, 'infinity') >= $2) as afwezig
     from medewerkers m where m.team_id = $1 order by m.naam, m.id`,
    [team, van, tot],
  );
  const dagen = dagenVan(van, tot);
  const inDienst = leden.filter((lid) => dagen.some((dag) => rollenOp(lid, dag).length > 0));
  return {
    team,
    vanDatum: van,
    totDatum: tot,
    leden: inDienst.map((lid) => ({
      id: lid.id,
      naam: lid.naam,
      rollen: rollenOp(lid, tot),
      dagen: dagen.map((dag) => {
        const weg = lid.afwezig.find((periode) => afwezigOp(periode, dag));
        return { datum: dag, ...dagVan(lid, dag), ...(weg && soortVoor(magSoort(lid.id), weg.soort)) };
      }),
    })),
    capaciteit: dagen.map((dag) => ({ datum: dag, disciplines: capaciteitOp(inDienst, dag) })),
  };
}
