import { isKalenderdatum } from '../klokken';
import type { AlarmSoort } from '../termijnen/alarmen';
import type { Niveau, Urgentie } from './melding';

/** What one alarm means: how urgent, and up to which step of the ladder it is heard at once. */
export type Waarschuwing = readonly [urgentie: Urgentie, totEnMet: Niveau];
type Tabel = Readonly<Partial<Record<AlarmSoort, Waarschuwing>>>;

/** The rule for any clock: the nearer, the higher. */
const TERMIJN: Tabel = {
  NOG_14_WERKDAGEN: ['INFO', 'UITVOERDER'],
  NOG_5_WERKDAGEN: ['LET_OP', 'PLANNER'],
  LAATSTE_DAG: ['DRINGEND', 'REGIEVOERDER'],
  BEREIKT: ['LET_OP', 'UITVOERDER'],
  VERSTREKEN: ['DRINGEND', 'BEDRIJFSKUNDIG_MANAGER'],
};

/** A date of the calendar on which something has to be done; passing it costs no dwangsom. */
const KALENDER: Tabel = {
  ...TERMIJN,
  LAATSTE_DAG: ['LET_OP', 'UITVOERDER'],
  VERSTREKEN: ['DRINGEND', 'PLANNER'],
};

/** A term of the client: we only have to know that it ends. */
const VAN_DE_CLIENT: Tabel = {
  LAATSTE_DAG: ['INFO', 'UITVOERDER'],
  VERSTREKEN: ['LET_OP', 'UITVOERDER'],
};

/** From here on every day costs money, or a court has spoken. */
const GELD: Tabel = {
  NOG_14_WERKDAGEN: ['LET_OP', 'PLANNER'],
  NOG_5_WERKDAGEN: ['DRINGEND', 'REGIEVOERDER'],
  LAATSTE_DAG: ['DRINGEND', 'BEDRIJFSKUNDIG_MANAGER'],
  VERSTREKEN: ['DRINGEND', 'BEDRIJFSKUNDIG_MANAGER'],
};

const PER_KLOK: Readonly<Record<string, Tabel>> = {
  HERSTELTERMIJN: VAN_DE_CLIENT,
  // What may be done until then, not what has to be.
  BUITEN_BEHANDELING: {
    NOG_5_WERKDAGEN: ['LET_OP', 'UITVOERDER'],
    LAATSTE_DAG: ['DRINGEND', 'UITVOERDER'],
    VERSTREKEN: ['INFO', 'UITVOERDER'],
  },
  LOONSANCTIE: {
    NOG_14_WERKDAGEN: ['INFO', 'UITVOERDER'],
    NOG_5_WERKDAGEN: ['LET_OP', 'PLANNER'],
    LAATSTE_DAG: ['DRINGEND', 'PLANNER'],
    VERSTREKEN: ['DRINGEND', 'PLANNER'],
  },
  DWANGSOM_VRIJ: GELD,
  DWANGSOM: GELD,
  RECHTERLIJKE_TERMIJN: GELD,
  STREEFDATUM: { BEREIKT: ['INFO', 'UITVOERDER'] },
  SAMENTELLING: { BEREIKT: ['INFO', 'UITVOERDER'] },
};

/** The dwangsom clocks get a soort of their own on the screen. */
export const isDwangsomklok = (klok: string): boolean => /DWANGSOM/.test(klok);

/** What an alarm of this clock means; undefined when nobody needs to hear it. A clock not named here has the rule for any. */
export function waarschuwingBij(klok: string, alarm: AlarmSoort): Waarschuwing | undefined {
  const soort = klok.replace(/-[0-9-]+$/, '');
  return (PER_KLOK[soort] ?? (isKalenderdatum(soort) ? KALENDER : TERMIJN))[alarm];
}
