import { klasseVanKlok, type KlokKlasse } from '../klokken';
import { afspraakOp, type Regelboek } from '../regels/regelboek';
import type { AlarmSoort } from '../termijnen/alarmen';
import type { Datum } from '../termijnen/datum';
import { NIVEAUS, type Niveau, type Urgentie } from './melding';

/** What one alarm means: how urgent, and up to which step of the ladder it is heard at once. */
export type Waarschuwing = readonly [urgentie: Urgentie, totEnMet: Niveau];
type Tabel = Readonly<Partial<Record<AlarmSoort, Urgentie>>>;

/** How urgent the alarms of a kind of clock are; what is not named nobody needs to hear. Who hears it is in the rulebook. */
const PER_KLASSE: Readonly<Record<KlokKlasse, Tabel>> = {
  termijn: {
    NOG_14_WERKDAGEN: 'INFO',
    NOG_5_WERKDAGEN: 'LET_OP',
    LAATSTE_DAG: 'DRINGEND',
    BEREIKT: 'LET_OP',
    VERSTREKEN: 'DRINGEND',
  },
  // A date of the calendar on which something has to be done; passing it costs no dwangsom.
  kalender: {
    NOG_14_WERKDAGEN: 'INFO',
    NOG_5_WERKDAGEN: 'LET_OP',
    LAATSTE_DAG: 'LET_OP',
    BEREIKT: 'LET_OP',
    VERSTREKEN: 'DRINGEND',
  },
  // A term of the client: we only have to know that it ends.
  client: { LAATSTE_DAG: 'INFO', VERSTREKEN: 'LET_OP' },
  // What may be done until then, not what has to be.
  buiten_behandeling: { NOG_5_WERKDAGEN: 'LET_OP', LAATSTE_DAG: 'DRINGEND', VERSTREKEN: 'INFO' },
  loonsanctie: {
    NOG_14_WERKDAGEN: 'INFO',
    NOG_5_WERKDAGEN: 'LET_OP',
    LAATSTE_DAG: 'DRINGEND',
    VERSTREKEN: 'DRINGEND',
  },
  // From here on every day costs money, or a court has spoken.
  dwangsom: {
    NOG_14_WERKDAGEN: 'LET_OP',
    NOG_5_WERKDAGEN: 'DRINGEND',
    LAATSTE_DAG: 'DRINGEND',
    VERSTREKEN: 'DRINGEND',
  },
};

/** Days that are only good to know. */
const TER_INFORMATIE: Tabel = { BEREIKT: 'INFO' };
const EIGEN: Readonly<Record<string, Tabel>> = { STREEFDATUM: TER_INFORMATIE, SAMENTELLING: TER_INFORMATIE };

/** Where an alarm stands in the list of who hears it; the day itself is for whoever was to act. */
const PLAATS: Readonly<Partial<Record<AlarmSoort, number>>> = {
  NOG_14_WERKDAGEN: 0,
  NOG_5_WERKDAGEN: 1,
  LAATSTE_DAG: 2,
  VERSTREKEN: 3,
};

/** The dwangsom clocks get a soort of their own on the screen. */
export const isDwangsomklok = (klok: string): boolean => /DWANGSOM/.test(klok);

/** What an alarm of this clock means; undefined when nobody needs to hear it. A clock not named here has the rule for any. */
export function waarschuwingBij(
  klok: string,
  alarm: AlarmSoort,
  uiterlijkeDatum: Datum,
  regels: Regelboek,
): Waarschuwing | undefined {
  const klasse = klasseVanKlok(klok);
  const urgentie = (EIGEN[klok] ?? PER_KLASSE[klasse])[alarm];
  if (!urgentie) return undefined;
  const plaats = PLAATS[alarm];
  const trede =
    plaats === undefined ? 0 : afspraakOp(regels, `waarschuwing.${klasse}.hoort`, uiterlijkeDatum)[plaats]!;
  return [urgentie, NIVEAUS[trede]!];
}
