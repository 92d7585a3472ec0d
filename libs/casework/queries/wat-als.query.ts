import type { Actor } from '../../domain/rollen';
import type { Fout } from '../../domain/aanvraag';
import type { GegevensSchema } from '../../domain/acts/schema';
import { splitCompartments } from '../../domain/acts/compartments';
import { definitionOf } from '../../domain/journeys/registry';
import type { JsonObject } from '../../domain/json';
import { labelOfKlok } from '../../domain/klokken';
import type { Refusal } from '../../domain/refusals';
import { addDays, type Datum } from '../../domain/termijnen/datum';
import { waarom } from '../../domain/termijnen/waarom';
import { verschillen, watAls, type Handeling, type WatAlsActie } from '../../domain/wat-als';
import type { Deadline } from '../../domain/journeys/deadlines';
import { readDossier } from './dossier.query';
import type { Sql } from './sql';
import { dwangsommenOp, type Dwangsommen } from './termijnen.query';

export interface WatAlsVraag {
  actie: WatAlsActie;
  gegevens: JsonObject;
  datum?: Datum;
}

export type WatAlsAntwoord =
  | { kind: 'ok'; antwoord: object }
  | { kind: 'invalid'; fouten: Fout[] }
  | ({ kind: 'refused'; index: number } & Refusal);

/** How far ahead can be supposed: further, nothing of the dossier would be as it is. */
const VERSTE_DAGEN = 730;

/**
 * The clocks of a dossier as they would be after these handelingen, beside how they are. Reads, and writes nothing;
 * undefined when there is no such dossier. `checkForm` is the door's check of the gegevens of one act.
 */
export async function readWatAls(
  sql: Sql,
  dossierId: string,
  actor: Actor,
  vraag: readonly WatAlsVraag[],
  checkForm: (schema: GegevensSchema, gegevens: JsonObject) => Fout[],
): Promise<WatAlsAntwoord | undefined> {
  const found = await readDossier(sql, dossierId);
  if (!found) return undefined;
  const { stored, vandaag, regels, dossier } = found;
  const definition = definitionOf(stored);
  const fouten: Fout[] = [];
  let day = vandaag;
  const handelingen = vraag.map(({ actie, gegevens, datum = day }, index): Handeling => {
    const at = (veld: string) => `handelingen.${index}.${veld}`;
    const act = definition.acts[actie];
    if (!act) fouten.push({ veld: at('actie'), melding: 'is geen actie van dit soort dossier' });
    else
      fouten.push(
        ...checkForm(act.schema, gegevens).map(({ veld, melding }) => ({ veld: at(veld), melding })),
      );
    if (datum < day)
      fouten.push({
        veld: at('datum'),
        melding:
          day === vandaag ? 'kan niet vóór vandaag liggen' : 'kan niet vóór de vorige handeling liggen',
      });
    if (datum > addDays(vandaag, VERSTE_DAGEN))
      fouten.push({ veld: at('datum'), melding: 'kan hoogstens twee jaar vooruit liggen' });
    day = datum > day ? datum : day;
    return { actie, gegevens: act ? splitCompartments(act.schema, gegevens).proces : {}, datum };
  });
  if (fouten.length > 0) return { kind: 'invalid', fouten };
  const { medewerkerId, rollen } = actor;
  const omgeving = { definition, regels, medewerkerId, rollen };
  const result = watAls(omgeving, stored, dossier.fase, vandaag, handelingen);
  if (!result.ok) return { kind: 'refused', index: result.index, ...result.refusal };
  const { nu, straks, aannames } = result;
  return {
    kind: 'ok',
    antwoord: {
      peilDatum: vandaag,
      straksDatum: straks.vandaag,
      aannames: aannames.map((index) => `handelingen.${index}`),
      termijnen: verschillen(nu.deadlines, straks.deadlines).map(({ id, soort, dagenVerschil, ...klok }) => ({
        id,
        soort,
        label: labelOfKlok(soort),
        dagenVerschil,
        nu: klok.nu && klokOf(klok.nu),
        straks: klok.straks && klokOf(klok.straks),
      })),
      dwangsom: {
        nu: lopend(dwangsommenOp(nu.stored.context, regels, vandaag)),
        straks: lopend(dwangsommenOp(straks.stored.context, regels, straks.vandaag)),
      },
    },
  };
}

/** Of two at once the one over the aanvraag. */
const lopend = ({ bestuurlijk, overBezwaar }: Dwangsommen) => bestuurlijk ?? overBezwaar;

const klokOf = ({ soort, startDatum, uiterlijkeDatum, wettelijkeDatum, status, onderbouwing }: Deadline) => ({
  startDatum,
  uiterlijkeBeslisdatum: uiterlijkeDatum,
  wettelijkeDatum,
  status,
  onderbouwing,
  waarom: waarom({ label: labelOfKlok(soort), uiterlijkeDatum, status, onderbouwing }),
});
