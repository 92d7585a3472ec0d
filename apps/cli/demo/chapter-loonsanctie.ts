import { addDays, addWeeks, earliest, latest, type Datum } from '../../../libs/domain/termijnen/datum';
import { eindeLoonsanctie } from '../../../libs/domain/termijnen/wachttijd';
import { HERSTEL_GEZIEN, RIV_TEKORT } from './sentences';
import type { Story } from './story';

/**
 * The claim stands still (Wet WIA 64 lid 7): the werkgever mends what fell short and reports it, or the loonsanctie runs
 * its course. Ends where the claim goes on; gives the first day on which the right can begin.
 */
export function tellLoonsanctie(story: Story, eindeWachttijd: Datum): Datum {
  const { random } = story;
  const totDatum = eindeLoonsanctie(story.vandaag, eindeWachttijd);
  const hervatting = addWeeks(totDatum, -6);
  if (story.chance('meldtHersteld')) {
    story.wait(random.between(15, 110));
    const shortened = story.vandaag < addDays(hervatting, -40) && tellMelding(story);
    if (shortened) return latest(eindeWachttijd, earliest(totDatum, addWeeks(story.vandaag, 6)));
  }
  // Six weeks before its end the claim goes on by itself.
  story.waitUntil(addDays(hervatting, 1));
  return latest(eindeWachttijd, totDatum);
}

/** Within three weeks the arbeidsdeskundige says whether the shortcoming is mended (Wet WIA 25 lid 13). */
function tellMelding(story: Story): boolean {
  const { random } = story;
  const door = story.someone(random.chance(0.5) ? ['PROCESBEGELEIDER'] : ['TEAMONDERSTEUNER']);
  story.act(door, 'meldTekortkomingHersteld', { meldingDatum: story.vandaag });
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(random.between(4, 14), 'BEKORTING_BEOORDELEN', ad);
  if (story.chance('bekortingAfgewezen')) {
    story.act(ad, 'wijsBekortingAf', { reden: random.pick(RIV_TEKORT) });
    return false;
  }
  story.act(ad, 'stelHerstelVast', { toelichting: random.pick(HERSTEL_GEZIEN) });
  return true;
}
