import { OVERAL } from '../acts/in-elk-dossier';
import { journeyMachine, mag, move, type JourneyState, type Way } from './machine';
import { ziektewetActs } from './ziektewet.acts';
import { newZiektewet, vervolgplek, type ZiektewetContext } from './ziektewet.context';
import { begeleidingStates, ziektewetGuards } from './ziektewet.states';

/** The besluit over the right runs beside the begeleiding: a client is not left alone for four weeks (ZW 72c lid 2). */
const recht: JourneyState = {
  initial: 'vastTeStellen',
  states: {
    vastTeStellen: {
      meta: { taken: ['ZW_RECHT'] },
      always: [move('rechtVastgesteld', 'teBesluiten'), move('rechtBesloten', 'besloten')],
      on: { stelRechtVast: mag },
    },
    teBesluiten: {
      meta: { taken: ['BESLUIT'] },
      always: [move('rechtOpen', 'vastTeStellen'), move('rechtBesloten', 'besloten')],
      on: { neemBesluit: mag, stuurVaststellingTerug: mag },
    },
    besloten: { always: [move('rechtOpen', 'vastTeStellen'), move('rechtVastgesteld', 'teBesluiten')] },
  },
};

/** A taak that a date of the calendar brings, and an act or a bericht takes away. */
const signaal = (guard: string, taak: 'EZWB_STARTEN' | 'WIA_AANVRAAG_NAVRAGEN', on: Record<string, Way>) => ({
  initial: 'rustig',
  states: {
    rustig: { always: [move(guard, 'open')] },
    open: { meta: { taken: [taak] }, always: [move(`${guard}Niet`, 'rustig')], on },
  },
});

const lopend: JourneyState = {
  id: 'lopend',
  type: 'parallel',
  // Whatever ended it, an alarm or a besluit: the outcome is on record.
  always: [move('isGesloten', '#afgesloten')],
  on: {
    bepaalEersteZiektedag: mag,
    registreerVerlof: mag,
    startEzwb: mag,
    registreerMelding42: mag,
    sluitNaHeropening: mag,
  },
  states: {
    begeleiding: begeleidingStates,
    recht,
    ezwb: signaal('ezwbTeStarten', 'EZWB_STARTEN', {}),
    wia: signaal('wiaNavragen', 'WIA_AANVRAAG_NAVRAGEN', { vraagWiaAanvraagNa: mag }),
  },
};

/**
 * Ziektewet: one road of two lijnen, with the same team and vast aanspreekpunt (evaluation 2.2.2 and Box 6.1). What an
 * alarm or a besluit changes is followed by eventless moves, so that no act is handled in two regions.
 */
export const ziektewetV1 = journeyMachine<ZiektewetContext>({
  id: 'ZW',
  version: 1,
  context: newZiektewet,
  acts: ziektewetActs,
  guards: {
    ...ziektewetGuards,
    // One fork per place: the same names serve the new illness and the moves that follow.
    ...Object.fromEntries(
      (['EIGENRISICODRAGER', 'EERSTE_LIJN', 'INTAKE', 'ANALYSE', 'PLAN'] as const).map((plek) => [
        `verder in ${plek}`,
        (context: ZiektewetContext) => vervolgplek(context) === plek,
      ]),
    ),
  },
  initial: 'lopend',
  overal: OVERAL,
  heropenbaar: { EERSTE_LIJN: '#eersteLijn', MONITORING: '#monitoring' },
  states: { lopend },
});
