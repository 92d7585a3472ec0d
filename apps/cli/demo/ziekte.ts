import type { Aanvraag, VangnetGroep } from '../../../libs/domain/aanvraag';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import type { Moment } from '../../../libs/domain/termijnen/ziektewet-kalender';
import type { Medewerker } from '../centre/medewerkers';
import type { Story } from './story';

/** One course of illness as the story knows it, from its first day to what ends it. */
export interface Ziekte {
  aanvraag: Aanvraag;
  eersteZiektedagDatum: Datum;
  groep: VangnetGroep;
  /** The first day recovered, when the client recovers. */
  hersteldDatum?: Datum;
  /** From this day on nothing more is told. */
  tot: Datum;
  /** When the EZWb found that the ziekengeld ends. */
  eindeGezetDatum?: Datum;
  /** Whether a WIA-aanvraag of this client comes in. */
  wia: boolean;
  op(moment: Moment): Datum | null;
  rb: Medewerker;
}

/** Who has a werkgever that goes on paying gets no EZWb, and a 42e-weeksmelding instead. */
const MET_WERKGEVER: readonly VangnetGroep[] = ['ORGAANDONOR', 'ZWANGERSCHAP', 'NO_RISK'];
export const metWerkgever = ({ groep }: Pick<Ziekte, 'groep'>): boolean => MET_WERKGEVER.includes(groep);

/** A moment of contact with the client. */
export function tellContact(story: Story, door: Medewerker): void {
  const { random } = story;
  story.act(door, 'registreerContact', {
    contactDatum: story.vandaag,
    wijze: random.weighted({ TELEFONISCH: 0.6, BEELDBELLEN: 0.15, KANTOOR: 0.2, HUISBEZOEK: 0.05 }),
  });
}
