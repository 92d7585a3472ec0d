import { fact, type FactDraft } from '../facts';
import type { Belastbaarheid, BeoordelingContext } from '../journeys/beoordeling.context';
import type { JsonObject } from '../json';
import { refuse, type Refusal } from '../refusals';
import type { Act, Env } from './act';
import { fmlVeld } from './fml';
import { stuurBelastbaarheidTerug } from './medisch';
import { form, medisch, tekstVeld, type FieldSchema } from './schema';

/** A medical judgment that answers another question than the FML of a WIA-claim. */
export interface MedischOordeel<C, G> {
  label: string;
  /** Its own questions: process codes, or fields of the compartment. */
  velden: Record<string, FieldSchema>;
  optioneel?: Record<string, FieldSchema>;
  check?: (context: C, gegevens: G, env: Env) => Refusal | undefined;
  checkMedisch?: (gegevens: JsonObject, env: Env) => Refusal | undefined;
  duurzaam?: (gegevens: G) => boolean;
  /** What the dossier keeps of the answers, besides who wrote and who signed. */
  bewaart: (gegevens: G, context: C, env: Env) => Partial<C>;
  /** What else goes on record, when the judgment is a conclusion by itself. */
  feiten?: (gegevens: G) => FactDraft[];
}

/**
 * Only an arts, never delegated (CRvB 29-9-2005 AU3603); what an aios or anios writes, a registered verzekeringsarts
 * must sign (CRvB 2014:39, 2018:3356). The motivation always lives in the compartment.
 */
export function medischOordeel<C extends BeoordelingContext, G>({
  label,
  velden,
  optioneel = {},
  check,
  checkMedisch,
  duurzaam = () => false,
  bewaart,
  feiten = () => [],
}: MedischOordeel<C, G>): Act<C, G> {
  return {
    label,
    rollen: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
    schema: form(
      { ...velden, onderbouwing: medisch(tekstVeld('Medische onderbouwing', 'lang', 20000)) },
      { ...optioneel, fml: medisch(fmlVeld, 'FML') },
    ),
    ...(check && { check }),
    ...(checkMedisch && { checkMedisch }),
    apply: (context, gegevens, env) => {
      const contraseignNodig = env.by.hoedanigheid !== 'VERZEKERINGSARTS';
      const oordeel = { uitkomst: 'FML' as const, duurzaam: duurzaam(gegevens) };
      const belastbaarheid: Belastbaarheid = {
        ...oordeel,
        auteurId: env.by.medewerkerId,
        getekendDoorId: contraseignNodig ? null : env.by.medewerkerId,
      };
      return {
        context: { ...bewaart(gegevens, context, env), belastbaarheid, voorbereiding: null } as Partial<C>,
        facts: [fact('BelastbaarheidDetermined', { ...oordeel, contraseignNodig }), ...feiten(gegevens)],
      };
    },
  };
}

/** Sends the judgment back to its author; a conclusion that came with it goes too. */
export const stuurOordeelTerug: Act<BeoordelingContext, Record<string, never>> = {
  ...stuurBelastbaarheidTerug,
  apply: (context, gegevens, env) => {
    const { context: changed, facts } = stuurBelastbaarheidTerug.apply(context, gegevens, env);
    return { context: { ...changed, vaststelling: null }, facts };
  },
};

/** The arbeidsdeskundige works from the FML alone, so it has to be there when he is next. */
export const fmlNodig = ({ fml }: JsonObject): Refusal | undefined =>
  fml ? undefined : refuse('ONVOLLEDIG', 'Vul de FML in; de arbeidsdeskundige ziet alleen die.');
