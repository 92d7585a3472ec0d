import type { Actor } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { decideTaak, type Taak } from './taak-acts';

const ACTS = [
  'pak',
  'geefVrij',
  'wijsToe',
  'draagOver',
  'zetInWacht',
  'geefHaast',
  'haalHaastWeg',
  'zetOpPlaats',
  'laatPlaatsLos',
  'maakOngedaan',
];
const ANY_DAY = { totDatum: '2200-01-01' as Datum, datum: '2200-01-01' as Datum };

/** What this person may do with the taak itself; the same question decides on the write. */
export function offeredTaakActs(
  taak: Omit<Taak, 'status' | 'wachtTotDatum'> & {
    status: string;
    wachtTotDatum: Datum | null;
    vandaag: Datum;
  },
  actor: Actor,
  ongedaanMinuten = 0,
): string[] {
  const taken = taak.behandelaarId !== null;
  const mine = taak.behandelaarId === actor.medewerkerId;
  return ACTS.filter((actie) => {
    // Taking what one has only means something when it waits; releasing needs somebody to release it from.
    if (actie === 'pak' && mine && !taak.wachtTotDatum) return false;
    if (actie === 'geefVrij' && !taken) return false;
    const decision = decideTaak(
      { ...taak, status: taak.status as Taak['status'] },
      actie,
      ANY_DAY,
      actor,
      taak.vandaag,
      ongedaanMinuten,
    );
    return decision !== 'forbidden' && 'change' in decision;
  });
}
