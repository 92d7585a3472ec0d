import { labelOfKlok } from './klokken';
import type { Rol } from './rollen';

/** Work of the engine that may fail for good, and what it is called on the floor. */
export const WERK_SOORTEN = {
  ALARM: 'Alarm van een klok',
  BRIEF: 'Brief',
  KLANTREIS: 'Bericht aan andere dossiers van de cliënt',
  REGELS: 'Overgang naar een nieuw regelboek',
  PRODUCTIE: 'Telling van de productie',
  MELDINGEN: 'Melding aan collega’s',
  STANDEN: 'Bijhouden van de cijfers',
  GEBEURTENISSEN: 'Berichten aan andere systemen',
} as const;
export type WerkSoort = keyof typeof WERK_SOORTEN;

/** A planner does it for the dossiers in sight; the beheerder for all, without seeing whose they are. */
export const DOET_WERK_OPNIEUW: readonly Rol[] = ['FUNCTIONEEL_BEHEERDER', 'PLANNER'];

/** It failed so often that somebody has to see it; a job of the queue has as many attempts. */
export const POGINGEN = 4;

/** The worker that held the job was gone before it finished, time after time. */
export const WERKER_VIEL_UIT = 'WERKER_VIEL_UIT';

const REDENEN: readonly (readonly [code: RegExp, tekst: string])[] = [
  [/^WERKER_VIEL_UIT$/, 'Het proces dat dit deed viel telkens uit.'],
  [/^(ONBEKEND|AFGESLOTEN|VERVALLEN|TE_VROEG)$/, 'Het dossier kent dit alarm niet, maar de klok wel.'],
  [/^23/, 'Wat er moet worden geschreven, past niet bij wat er al staat.'],
  [/^(22|42)/, 'De database kan hier niets mee.'],
];

/** Why it failed, from its code alone: what an error says may quote a client. */
export const redenTekst = (code: string): string =>
  REDENEN.find(([pattern]) => pattern.test(code))?.[1] ?? 'Er ging iets mis bij Regie.';

/** What it is about: the clock and its alarm, the kind of letter, the number of the fact. */
export function watWerkt(werk: {
  soort: WerkSoort;
  sleutel: string | null;
  alarm: string | null;
  brief: string | null;
  feitSeq: number | null;
}): string {
  if (werk.sleutel !== null && werk.alarm !== null)
    return `${labelOfKlok(werk.sleutel)}: ${inWoorden(werk.alarm)}`;
  if (werk.soort === 'BRIEF' && werk.brief !== null) return inWoorden(werk.brief);
  return werk.feitSeq === null ? 'Het volgen van de feiten staat stil' : `Feit ${werk.feitSeq}`;
}

const inWoorden = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
