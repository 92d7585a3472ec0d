import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { CONCLUSIES, isMedisch } from '../../../libs/domain/journeys/deskundigenoordeel.context';
import { tellSlot } from './chapter-besluit';
import { tellAanvulling } from './chapter-intake';
import { inventFml, tellDossiervorming, tellOordeel } from './chapter-medisch';
import { MEDISCH, OORDEEL } from './sentences';
import type { Story } from './story';

/** One of the five questions of werkgever or werknemer, answered with an oordeel (Wet SUWI 32). */
export function tellDeskundigenoordeel(story: Story, aanvraag: Aanvraag): void {
  const { random, tempo } = story;
  const oordeel = aanvraag.oordeel!;
  const pb = story.someone(['PROCESBEGELEIDER']);
  const { oordeel: _, ...later } = aanvraag;
  const atOnce = random.chance(0.8);
  story.wait(0).note(pb, { soort: 'open', aanvraag: atOnce ? aanvraag : later });
  story.until(random.between(1, tempo.intake), 'INTAKE', pb);
  if (random.chance(0.08) && !tellAanvulling(story, pb)) return;
  story.act(pb, 'rondIntakeAf', { vergoedingBetaald: random.chance(0.9), ...(atOnce ? {} : { oordeel }) });
  if (oordeel === 'EIGEN_WERK' && aanvraag.aanvrager === 'WERKGEVER' && !tellInstemming(story)) return;
  if (!isMedisch(oordeel)) return tellArbeidskundigOordeel(story, oordeel);
  tellDossiervorming(story);
  const [ja, nee] = CONCLUSIES[oordeel];
  const conclusie = random.pick([ja, nee, 'VIA_ARBEIDSDESKUNDIGE']);
  const eigen = oordeel === 'EIGEN_WERK';
  const viaAd = !eigen || conclusie === 'VIA_ARBEIDSDESKUNDIGE';
  tellOordeel(story, tempo.vergeten / 10, () => ({
    onderbouwing: random.pick(MEDISCH),
    ...(eigen ? { conclusie } : {}),
    ...(viaAd ? { fml: inventFml(random) } : {}),
  }));
  if (viaAd) tellArbeidskundigOordeel(story, oordeel);
  else tellSlot(story, 'OORDEEL_VERZENDEN');
}

/** The werknemer has to agree to be examined (Wet SUWI 32a lid 1); false when not. */
function tellInstemming(story: Story): boolean {
  const { random } = story;
  const pb = story.someone(['PROCESBEGELEIDER']);
  story.until(random.between(2, 9), 'INSTEMMING_VRAGEN', pb);
  const stemtIn = !story.chance('geenInstemming');
  story.act(pb, 'registreerInstemming', { stemtIn, datum: story.vandaag });
  return stemtIn;
}

function tellArbeidskundigOordeel(story: Story, oordeel: NonNullable<Aanvraag['oordeel']>): void {
  const { random, tempo } = story;
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(random.around(tempo.arbeidskundig), 'ARBEIDSKUNDIG_OORDEEL', ad);
  const conclusie = random.pick(CONCLUSIES[oordeel]);
  const geef = () =>
    story.act(ad, 'geefArbeidskundigOordeel', { conclusie, toelichting: random.pick(OORDEEL.arbeidskundig) });
  geef();
  tellSlot(story, 'OORDEEL_VERZENDEN', geef);
}
