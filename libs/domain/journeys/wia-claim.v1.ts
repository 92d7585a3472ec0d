import { and, enqueueActions, setup, stateIn } from 'xstate';
import type { Outcome } from '../acts/act';
import type { Fact } from '../facts';
import { wachtOpHerstel } from '../mandaat/teruggestuurd';
import type { TaakSoort } from '../taken/taken';
import { openOpschorting } from './context';
import type { JourneyEvent } from './event';
import { wiaClaimActs } from './wia-claim.acts';
import { newWiaClaim, type WiaClaimContext, type WiaClaimInput } from './wia-claim.context';

/** What a state means outside the machine: the phase a dossier shows, and the tasks that exist while it is in it. */
interface StateMeta {
  fase?: string;
  taken?: TaakSoort[];
}

const base = setup({
  types: {
    context: {} as WiaClaimContext,
    events: {} as JourneyEvent,
    emitted: {} as Fact,
    input: {} as WiaClaimInput,
    meta: {} as StateMeta,
  },
  guards: {
    // The mandate and the rules of the act, asked once more inside the machine.
    mag: ({ context, event }) => {
      const act = wiaClaimActs[event.type];
      if (!act || !act.rollen.includes(event.by.hoedanigheid)) return false;
      if (act.when?.(context, event) || wachtOpHerstel(event.type, event.teruggestuurd)) return false;
      return event.gegevens === undefined || !act.check?.(context, event.gegevens, event);
    },
    metWerkgever: ({ context }) => context.heeftWerkgever,
    gbm: ({ event }) => event.gegevens?.uitkomst === 'GBM',
    oordeelGbm: ({ context }) => context.belastbaarheid?.uitkomst === 'GBM',
    doorVerzekeringsarts: ({ event }) => event.by.hoedanigheid === 'VERZEKERINGSARTS',
    zonderMedischOordeel: ({ context }) => context.belastbaarheid === null,
    isOpgeschort: ({ context }) => openOpschorting(context) !== undefined,
    isNietOpgeschort: ({ context }) => openOpschorting(context) === undefined,
    isVerlengd: ({ context }) => context.verlengingen.length > 0,
    isVerstreken: ({ context }) => context.deadlines.BESLISTERMIJN?.gevallen.includes('VERSTREKEN') ?? false,
    isNietVerstreken: ({ context }) => !context.deadlines.BESLISTERMIJN?.gevallen.includes('VERSTREKEN'),
  },
});
/** The one action: apply the act to the context and state its facts. */
const pasToe = base.createAction(
  enqueueActions(({ context, event, enqueue }) => {
    const outcome: Outcome<WiaClaimContext> = wiaClaimActs[event.type]!.apply(
      context,
      event.gegevens ?? {},
      event,
    );
    enqueue.assign(outcome.context ?? {});
    for (const fact of outcome.facts) enqueue.emit(fact);
  }),
);

const mag = { guard: 'mag', actions: pasToe } as const;
const naar = <T extends string>(target: T) => ({ ...mag, target });
const einde = naar('#afgesloten');

/** WIA-claim, from aanvraag to besluit (Wet WIA 64-66, 102; evaluation Box 6.3). Never edited after release. */
export const wiaClaimV1 = base.createMachine({
  id: 'WIA_CLAIM',
  version: '1',
  context: ({ input }) => newWiaClaim(input),
  type: 'parallel',
  states: {
    behandeling: {
      initial: 'intake',
      on: {
        trekIn: einde,
        annuleer: einde,
        registreerOverlijden: einde,
        draagOver: mag,
        registreerIngebrekestelling: mag,
        laatAlarmAfgaan: mag,
      },
      states: {
        intake: {
          meta: { fase: 'INTAKE' },
          initial: 'open',
          states: {
            open: {
              meta: { taken: ['INTAKE'] },
              on: {
                vraagAanvulling: naar('wachtOpAanvulling'),
                stelGeenRechtVast: naar('#controle'),
                rondIntakeAf: [
                  { guard: and(['mag', 'metWerkgever']), target: '#rivToets', actions: pasToe },
                  naar('#dossiervorming'),
                ],
              },
            },
            wachtOpAanvulling: {
              meta: { taken: ['AANVULLING_BEWAKEN'] },
              on: {
                ontvangAanvulling: naar('open'),
                gaVerderZonderAanvulling: naar('open'),
                stelBuitenBehandeling: einde,
              },
            },
          },
        },
        rivToets: {
          id: 'rivToets',
          meta: { fase: 'RIV_TOETS', taken: ['RIV_TOETS'] },
          on: { keurRivGoed: naar('dossiervorming'), legLoonsanctieOp: einde },
        },
        dossiervorming: {
          id: 'dossiervorming',
          meta: { fase: 'DOSSIERVORMING', taken: ['DOSSIERVORMING'] },
          on: {
            vraagMedischeInformatie: mag,
            rappelleer: mag,
            ontvangMedischeInformatie: mag,
            rondDossiervormingAf: naar('medischeBeoordeling'),
          },
        },
        medischeBeoordeling: {
          meta: { fase: 'MEDISCHE_BEOORDELING' },
          initial: 'open',
          states: {
            open: {
              meta: { taken: ['BELASTBAARHEID'] },
              on: {
                delegeerVoorbereiding: naar('inVoorbereiding'),
                stelBelastbaarheidVast: [
                  {
                    guard: and(['mag', 'doorVerzekeringsarts', 'gbm']),
                    target: '#vaststelling',
                    actions: pasToe,
                  },
                  { guard: and(['mag', 'doorVerzekeringsarts']), target: '#arbeidskundig', actions: pasToe },
                  naar('wachtOpContraseign'),
                ],
              },
            },
            inVoorbereiding: {
              meta: { taken: ['VOORBEREIDING'] },
              on: { meldVoorbereidingTerug: naar('teBeoordelen'), trekDelegatieIn: naar('open') },
            },
            teBeoordelen: {
              meta: { taken: ['VOORBEREIDING_BEOORDELEN'] },
              on: { keurVoorbereidingGoed: naar('open'), stuurVoorbereidingTerug: naar('inVoorbereiding') },
            },
            wachtOpContraseign: {
              meta: { taken: ['CONTRASEIGN'] },
              on: {
                contrasigneer: [
                  { guard: and(['mag', 'oordeelGbm']), target: '#vaststelling', actions: pasToe },
                  naar('#arbeidskundig'),
                ],
                stuurBelastbaarheidTerug: naar('open'),
              },
            },
          },
        },
        arbeidskundigeBeoordeling: {
          id: 'arbeidskundig',
          meta: { fase: 'ARBEIDSKUNDIGE_BEOORDELING', taken: ['ARBEIDSKUNDIG_ONDERZOEK'] },
          on: { stelArbeidsongeschiktheidVast: naar('vaststelling') },
        },
        vaststelling: {
          id: 'vaststelling',
          meta: { fase: 'VASTSTELLING', taken: ['RECHT_VASTSTELLEN'] },
          on: { stelRechtVast: naar('controle') },
        },
        controle: {
          id: 'controle',
          meta: { fase: 'CONTROLE', taken: ['VASTSTELLING_CONTROLEREN'] },
          on: {
            keurVaststellingGoed: naar('besluit'),
            stuurVaststellingTerug: [
              { guard: and(['mag', 'zonderMedischOordeel']), target: 'intake', actions: pasToe },
              naar('vaststelling'),
            ],
          },
        },
        besluit: { meta: { fase: 'BESLUIT', taken: ['BESLUIT'] }, on: { neemBesluit: einde } },
        afgesloten: { id: 'afgesloten', meta: { fase: 'AFGESLOTEN' }, type: 'final' },
      },
    },
    // The clock follows from what the acts recorded; the acts that only touch the clock are possible here.
    klok: {
      initial: 'loopt',
      always: { guard: stateIn('#afgesloten'), target: '.beeindigd' },
      states: {
        loopt: {
          always: [
            { guard: 'isOpgeschort', target: 'opgeschort' },
            { guard: 'isVerstreken', target: 'verstreken' },
            { guard: 'isVerlengd', target: 'verlengd' },
          ],
          on: { schortOp: mag, verleng: mag },
        },
        verlengd: {
          always: [
            { guard: 'isOpgeschort', target: 'opgeschort' },
            { guard: 'isVerstreken', target: 'verstreken' },
          ],
          on: { schortOp: mag, verleng: mag },
        },
        opgeschort: {
          always: { guard: 'isNietOpgeschort', target: 'loopt' },
          on: { hervat: mag, verleng: mag },
        },
        // A letter that was sent in time and registered late still moves the clock.
        verstreken: {
          always: [
            { guard: 'isOpgeschort', target: 'opgeschort' },
            { guard: 'isNietVerstreken', target: 'loopt' },
          ],
          on: { schortOp: mag, verleng: mag },
        },
        beeindigd: { type: 'final' },
      },
    },
  },
});
