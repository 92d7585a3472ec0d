import type { Groep } from '../../domain/kwaliteit/onderzoek';
import type { Antwoorden } from '../../domain/kwaliteit/oordeel';
import {
  perControle,
  resultaten,
  type BeoordeeldDossier,
  type BeoordeeldeStap,
} from '../../domain/kwaliteit/resultaten';
import { KLEINSTE_AANTAL } from '../../domain/kwaliteit/vergelijk';
import { criterium } from '../../domain/kwaliteit/vragenlijst';
import type { Sql } from './sql';

interface StapRow extends Omit<BeoordeeldeStap, 'nee'> {
  antwoorden: Antwoorden[];
}

/** What a study says so far; which dossiers stand behind a missed controle only for who judges. */
export async function readResultaten(
  sql: Sql,
  onderzoekId: string,
  groepen: readonly Groep[],
  metDossiers: boolean,
) {
  const [dossiers, rows] = await Promise.all([
    sql.query<BeoordeeldDossier[]>(
      `select journey_id as "dossierId", onderdeel, eind_kantoor_id as "kantoorId", oordeel, fouten
       from kwaliteit_dossiers where onderzoek_id = $1 and status = 'BEOORDEELD' order by id`,
      [onderzoekId],
    ),
    // Of an error only what those say whose judgment it became.
    sql.query<StapRow[]>(
      `select d.journey_id as "dossierId", d.onderdeel, s.functionaris, s.kantoor_id as "kantoorId", s.oordeel,
         array_agg(t.oordeel order by t.nummer) as blind,
         coalesce(jsonb_agg(t.antwoorden) filter (where t.oordeel = s.oordeel), '[]') as antwoorden
       from kwaliteit_dossiers d join kwaliteit_stappen s on s.dossier_id = d.id
       join kwaliteit_toetsingen t on t.stap_id = s.id and t.status = 'INGEDIEND'
       where d.onderzoek_id = $1 and d.status = 'BEOORDEELD' and s.status = 'VASTGESTELD'
       group by d.id, s.id order by s.id`,
      [onderzoekId],
    ),
  ]);
  const stappen = rows.map(({ antwoorden, ...stap }) => ({ ...stap, nee: neeIn(antwoorden) }));
  return {
    beoordeeld: dossiers.length,
    groepen: groepen.map(({ naam, kantoren }) => ({ naam, kantoren })),
    ...resultaten({ dossiers, stappen }, groepen),
    controles: perControle(stappen).map(({ fouten, aantal, ...controle }) => ({
      ...controle,
      aantal: metDossiers || aantal >= KLEINSTE_AANTAL ? aantal : null,
      fouten: metDossiers
        ? fouten.map((fout) => ({ ...fout, vraag: criterium(fout.criterium)?.vraag ?? fout.criterium }))
        : [],
    })),
  };
}

/** Each "no" once, whichever of the two said it. */
function neeIn(antwoorden: readonly Antwoorden[]): BeoordeeldeStap['nee'] {
  const nee = new Map<string, string | null>();
  for (const [code, { antwoord, controle = null }] of antwoorden.flatMap((each) => Object.entries(each)))
    if (antwoord === 'NEE' && !nee.get(code)) nee.set(code, controle);
  return [...nee].map(([code, controle]) => ({ criterium: code, controle }));
}
