import { eindeZiekengeld } from '../../../libs/domain/acts/ezwb-vaststelling';
import { addDays, addMonths, addWeeks, latest, type Datum } from '../../../libs/domain/termijnen/datum';
import { datumVan, kalenderVan } from '../../../libs/domain/termijnen/ziektewet-kalender';
import type { Medewerker } from '../centre/medewerkers';
import { tellArbeidskundig } from './chapter-arbeidskundig';
import { tellVaststelling, type Slot } from './chapter-besluit';
import { tellDossiervorming, tellMedisch } from './chapter-medisch';
import { EZWB } from './sentences';
import type { Story } from './story';
import type { Ziekte } from './ziekte';

const DOOR_BEGELEIDER: Slot = {
  rol: 'RE_INTEGRATIEBEGELEIDER',
  taken: ['EZWB_VASTSTELLEN', 'EZWB_CONTROLEREN', 'EZWB_BESLUIT'],
};

/** What the EZWb came to: when it was over, and when the ziekengeld ends because of it. */
export interface EzwbAfloop {
  besluitDatum: Datum;
  eindeDatum?: Datum;
}

/** The EZWb that a Ziektewet dossier begins: the engine opens it, and what it decides comes back. */
export function tellStartEzwb(story: Story, ziekte: Ziekte): void {
  const { rb, hersteldDatum, eersteZiektedagDatum } = ziekte;
  story.act(rb, 'startEzwb');
  const ezwb = story.beside('EZWB', story.vandaag).wait(1);
  const { besluitDatum, eindeDatum } = tellEzwb(ezwb, { eersteZiektedagDatum, opAanvraag: false });
  if (hersteldDatum && besluitDatum >= hersteldDatum) {
    // The ground is gone: proposed by the engine, decided by a person.
    ezwb.cut(({ datum }) => datum >= hersteldDatum);
    ezwb.vandaag = hersteldDatum;
    ezwb.wait(story.random.between(2, 8)).act(rb, 'annuleer', { reden: 'ZW_GEEINDIGD' });
  } else if (eindeDatum && eindeDatum < ziekte.tot) {
    Object.assign(ziekte, { tot: eindeDatum, eindeGezetDatum: besluitDatum });
  }
}

/** From screening to besluit; the dossier is open already. */
export function tellEzwb(
  story: Story,
  { eersteZiektedagDatum, opAanvraag }: { eersteZiektedagDatum: Datum; opAanvraag: boolean },
): EzwbAfloop {
  const { random } = story;
  const rb = story.someone(['RE_INTEGRATIEBEGELEIDER']);
  const toetsDatum = datumVan(kalenderVan({ eersteZiektedagDatum }), 'toetsEzwb')!;
  story.until(random.between(1, 6), 'EZWB_SCREENING', rb).act(rb, 'bepaalToetsdatum', { toetsDatum });
  const uitstroomVerwacht = opAanvraag || !story.chance('ezwbGeenUitstroom');
  const toelichting = random.pick(uitstroomVerwacht ? EZWB.wel : EZWB.geen);
  story.wait(random.between(0, 3)).act(rb, 'legScreeningVast', { uitstroomVerwacht, toelichting });
  if (!uitstroomVerwacht) return { besluitDatum: story.vandaag };
  const hervatDatum = story.chance('ezwbUitstel') ? tellUitstel(story, rb, toetsDatum) : undefined;
  const roept = random.chance(0.7) ? rb : story.someone(['MEDISCH_SECRETARESSE']);
  story.until(random.between(3, 18), 'EZWB_OPROEP', rb).act(roept, 'roepOp', {
    datum: addDays(story.vandaag, random.between(10, 25)),
    wijze: random.pick(['SPREEKUUR', 'SPREEKUUR', 'BEELDBELLEN', 'TELEFONISCH']),
    waarvoor: 'MEDISCH',
  });
  tellDossiervorming(story);
  const { gbm, duurzaam } = tellMedisch(story, story.tempo.vergeten / 4);
  const schatting = gbm ? undefined : tellArbeidskundig(story);
  const peilDatum = hervatDatum ? latest(toetsDatum, hervatDatum) : toetsDatum;
  const eindigt = schatting?.uitslag('ZW', peilDatum, duurzaam).uitkomst === 'BEEINDIGEN_GT65';
  const werkgeverBetaalt = random.chance(0.3);
  tellVaststelling(
    story,
    () => ({
      werkgeverBetaalt,
      toelichting: random.pick(EZWB.uitkomst),
      // A month after toetsdatum or besluit, as if decided today.
      ...(eindigt ? { eindeDatum: eindeZiekengeld(peilDatum, story.vandaag) } : {}),
    }),
    DOOR_BEGELEIDER,
  );
  const besluitDatum = story.vandaag;
  return eindigt ? { besluitDatum, eindeDatum: eindeZiekengeld(peilDatum, besluitDatum) } : { besluitDatum };
}

/** ZW 19aa lid 3: he earns more than 65% already, and is tested half a year later or when that ends. */
function tellUitstel(story: Story, rb: Medewerker, toetsDatum: Datum): Datum {
  const { random } = story;
  story.waitUntil(addDays(toetsDatum, random.between(0, 12)));
  const verdientSindsDatum = addWeeks(story.vandaag, -random.between(3, 10));
  story.act(rb, 'stelUit', { verdientSindsDatum, toelichting: 'Loonstroken van de laatste maanden gezien.' });
  const totDatum = addMonths(verdientSindsDatum, 6);
  if (random.chance(0.5)) {
    story.wait(random.between(20, 60)).act(rb, 'neemWeerOp', { reden: 'Het werk is weer gestopt.' });
    return story.vandaag;
  }
  story.waitUntil(addDays(totDatum, 1));
  return totDatum;
}
