import type { Aanvraag, Soort } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import type { TaakSoort } from '../../../libs/domain/taken/taken';
import type { Random } from '../centre/random';
import { tellSlot } from './chapter-besluit';
import { tellAanvulling } from './chapter-intake';
import { inventFml, tellDossiervorming, tellOordeel } from './chapter-medisch';
import { MEDISCH, OORDEEL } from './sentences';
import type { Story } from './story';

/** What differs between the three questions: intake, arts, arbeidsdeskundige, and how the answer leaves. */
interface Vraag {
  intake(random: Random): JsonObject;
  medisch(random: Random): JsonObject;
  arbeidskundig(random: Random, medisch: JsonObject): JsonObject;
  slot: TaakSoort;
}

const toelichting = (random: Random) => random.pick(OORDEEL.arbeidskundig);

const VRAGEN: Partial<Record<Soort, Vraag>> = {
  PW_BANENAFSPRAAK: {
    intake: () => ({}),
    medisch: () => ({}),
    arbeidskundig: (random) => ({
      kanMinimumloonVerdienen: random.chance(0.25),
      toelichting: toelichting(random),
    }),
    slot: 'BESLUIT',
  },
  PW_ARBEIDSVERMOGEN: {
    intake: () => ({}),
    medisch: (random) => {
      const duurzaam = random.chance(0.3);
      return {
        uurAaneengesloten: random.chance(0.7),
        uurOnderbouwing: random.pick(MEDISCH),
        urenPerDag: random.pick(['MINDER_DAN_2', 'VAN_2_TOT_4', 'VANAF_4']),
        urenOnderbouwing: random.pick(MEDISCH),
        duurzaam,
        ...(duurzaam ? { duurzaamheidOnderbouwing: 'Ontwikkeling is niet te verwachten.' } : {}),
      };
    },
    arbeidskundig: (random, { urenPerDag }) => ({
      kanTaakVerrichten: random.chance(0.7),
      taakOnderbouwing: toelichting(random),
      heeftBasaleVaardigheden: random.chance(0.75),
      vaardighedenOnderbouwing: 'Komt afspraken na en begrijpt instructies.',
      ...(urenPerDag === 'VAN_2_TOT_4' ? { minimumloonPerUur: random.chance(0.5) } : {}),
    }),
    slot: 'BESLUIT',
  },
  PW_BESCHUT_WERK: {
    intake: (random) => ({ verzoekVan: random.pick(['COLLEGE', 'COLLEGE', 'BURGER']) }),
    medisch: () => ({}),
    arbeidskundig: (random) => ({
      heeftArbeidsvermogen: random.chance(0.85),
      nodig: random.pick(['AANPASSINGEN', 'BEGELEIDING', 'BEIDE', 'GEEN']),
      toelichting: toelichting(random),
    }),
    slot: 'ADVIES_UITBRENGEN',
  },
};

/** A question under the Participatiewet or Wajong, from intake to besluit or advies. */
export function tellParticipatiewet(story: Story, aanvraag: Aanvraag): void {
  const { random, tempo } = story;
  const vraag = VRAGEN[story.dossier]!;
  const pb = story.someone(['PROCESBEGELEIDER']);
  story.wait(0).note(pb, { soort: 'open', aanvraag });
  story.until(random.around(tempo.intake), 'INTAKE', pb);
  if (story.dossier !== 'PW_BESCHUT_WERK' && story.chance('aanvulling') && !tellAanvulling(story, pb)) return;
  story.act(pb, 'rondIntakeAf', vraag.intake(random));
  tellDossiervorming(story);
  const medisch = vraag.medisch(random);
  tellOordeel(story, tempo.vergeten / 5, () => ({
    onderbouwing: random.pick(MEDISCH),
    fml: inventFml(random),
    ...medisch,
  }));
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(random.around(tempo.arbeidskundig), 'ARBEIDSKUNDIG_OORDEEL', ad);
  const geef = () => story.act(ad, 'geefArbeidskundigOordeel', vraag.arbeidskundig(random, medisch));
  geef();
  tellSlot(story, vraag.slot, geef);
}
