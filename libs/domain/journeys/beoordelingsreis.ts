import type { Act, AnyAct, Effect, Env } from '../acts/act';
import { SLOT_CONTROLES } from '../acts/besluit';
import * as dossiervorming from '../acts/dossiervorming';
import { actsInElkDossier, OVERAL, type AlarmGegevens } from '../acts/in-elk-dossier';
import * as intake from '../acts/intake';
import type { BerichtHandlers } from '../acts/klantreis';
import * as medisch from '../acts/medisch';
import { keurVaststellingGoed, stuurVaststellingTerug } from '../acts/vaststelling';
import * as voorbereiding from '../acts/voorbereiding';
import type { Fase } from '../fasen';
import type { JourneyDefinition } from '../journey';
import { refuse } from '../refusals';
import type { Regelboek } from '../regels/regelboek';
import type { TermijnSoort } from '../termijnen/termijn-soort';
import {
  backTo,
  newBeoordeling,
  type AanvullingContext,
  type BeoordelingContext,
  type BeoordelingInput,
} from './beoordeling.context';
import { beslistermijnKlok, invoerVoor, zonderTermijn } from './beslistermijn-klok';
import type { DeadlineDraft } from './deadlines';
import { journeyMachine, type JourneyPlan, type JourneyState } from './machine';
import { hersteltermijnOf } from './wia-claim.termijnen';

/** What every reis keeps: the road from aanvraag or verzoek to its answer. */
export type ReisContext = BeoordelingContext &
  AanvullingContext &
  Pick<ReturnType<typeof newBeoordeling>, 'aanvrager' | 'geboorteDatum'>;

/** One traject on the common road: what is its own, and nothing else. */
export interface Reis<C extends ReisContext> {
  id: TermijnSoort;
  fasen: readonly Fase[];
  context: (input: BeoordelingInput) => C;
  /** Its own acts, in the order in which the screen offers them; they may replace a common one. */
  acts: Record<string, AnyAct<C>>;
  initial: string;
  states: Record<string, JourneyState>;
  guards?: JourneyPlan<C>['guards'];
  /** Where a closed dossier can go on, phase to state, and what it builds on there. */
  heropenbaar: Partial<Record<Fase, string>>;
  readyFor?: (context: C, fase: string) => boolean;
  backTo?: (fase: string) => Partial<C>;
  /** Its clocks beside the beslistermijn and the hersteltermijn. */
  klokken?: (context: C, fase: string, regels: Regelboek) => DeadlineDraft[];
  berichten?: BerichtHandlers<C>;
  onAlarm?: (context: C, alarm: AlarmGegevens, env: Env) => Effect<C> | undefined;
  /** False: its answer is an oordeel or advies, so no bezwaar or beroep leads back to it. */
  isBesluit?: boolean;
}

/** Version 1 of a journey on the common road, as the registry lists it. */
export function beoordelingsreis<C extends ReisContext>(reis: Reis<C>): JourneyDefinition {
  const invoerOf = invoerVoor<C>(reis.id);
  const heropenFasen = Object.keys(reis.heropenbaar);
  const shared = actsInElkDossier<C>({
    invoerOf,
    soort: reis.id,
    heropenFasen,
    backTo: (fase) => ({ ...(backTo(fase) as Partial<C>), ...reis.backTo?.(fase) }),
    ...(reis.readyFor && { readyFor: reis.readyFor }),
    ...(reis.berichten && { berichten: reis.berichten }),
    onAlarm: (context, alarm, env) => hersteltermijn(context, alarm) ?? reis.onAlarm?.(context, alarm, env),
  });
  const states = reis.states;
  const acts: Record<string, AnyAct<C>> = {
    ...onlyIn(states, COMMON as unknown as Record<string, AnyAct<C>>),
    ...reis.acts,
    ...shared,
    ...(reis.isBesluit === false && { heropen: zonderBezwaar(shared.heropen!) }),
  };
  return {
    id: reis.id,
    version: 1,
    fasen: reis.fasen,
    acts,
    controles: SLOT_CONTROLES,
    machine: journeyMachine<C>({
      id: reis.id,
      version: 1,
      context: reis.context,
      acts,
      guards: reis.guards ?? {},
      initial: reis.initial,
      states,
      overal: OVERAL,
      heropenbaar: reis.heropenbaar as Record<string, string>,
    }),
    termijnen: (context: C, fase, regels) => [
      ...beslistermijnKlok(context, invoerOf(context, regels)),
      ...hersteltermijnOf(context),
      ...(reis.klokken?.(context, fase, regels) ?? []),
    ],
    zonderTermijn: (context: C, regels) => zonderTermijn(context, invoerOf(context, regels)),
  };
}

/** The acts of the common road; a journey has those that its states name. */
const COMMON = {
  vraagAanvulling: intake.vraagAanvulling,
  ontvangAanvulling: intake.ontvangAanvulling,
  gaVerderZonderAanvulling: intake.gaVerderZonderAanvulling,
  stelBuitenBehandeling: intake.stelBuitenBehandeling,
  rondIntakeAf: intake.rondIntakeAf,
  vraagMedischeInformatie: dossiervorming.vraagMedischeInformatie,
  rappelleer: dossiervorming.rappelleer,
  ontvangMedischeInformatie: dossiervorming.ontvangMedischeInformatie,
  rondDossiervormingAf: dossiervorming.rondDossiervormingAf,
  delegeerVoorbereiding: voorbereiding.delegeerVoorbereiding,
  meldVoorbereidingTerug: voorbereiding.meldVoorbereidingTerug,
  keurVoorbereidingGoed: voorbereiding.keurVoorbereidingGoed,
  stuurVoorbereidingTerug: voorbereiding.stuurVoorbereidingTerug,
  trekDelegatieIn: voorbereiding.trekDelegatieIn,
  stelBelastbaarheidVast: medisch.stelBelastbaarheidVast,
  contrasigneer: medisch.contrasigneer,
  stuurBelastbaarheidTerug: medisch.stuurBelastbaarheidTerug,
  keurVaststellingGoed,
  stuurVaststellingTerug,
};

function onlyIn<A>(states: Record<string, JourneyState>, acts: Record<string, A>): Record<string, A> {
  const named = new Set<string>();
  const visit = ({ on, states: inner }: JourneyState) => {
    Object.keys(on ?? {}).forEach((actie) => named.add(actie));
    Object.values(inner ?? {}).forEach(visit);
  };
  Object.values(states).forEach(visit);
  return Object.fromEntries(Object.entries(acts).filter(([actie]) => named.has(actie)));
}

const hersteltermijn = (context: ReisContext, { sleutel, alarm }: AlarmGegevens) =>
  context.aanvulling && sleutel === `HERSTELTERMIJN-${context.aanvulling.nummer}` && alarm === 'VERSTREKEN'
    ? (intake.hersteltermijnPassed(context) as unknown as Effect<never>)
    : undefined;

/** Against an oordeel or advies stands neither bezwaar nor beroep, so neither can lead back to it. */
const zonderBezwaar = <C>(heropen: AnyAct<C>): Act<C, { grond: string }> => ({
  ...heropen,
  check: (context, gegevens, env) =>
    ['BEZWAAR_GEGROND', 'BEROEP_GEGROND'].includes(gegevens.grond)
      ? refuse(
          'GEEN_BEZWAAR_MOGELIJK',
          'Een oordeel of advies is geen besluit; er is geen bezwaar of beroep.',
        )
      : heropen.check?.(context, gegevens, env),
});
