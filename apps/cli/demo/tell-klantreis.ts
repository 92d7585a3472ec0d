import type { Aanvraag, Soort, VangnetGroep } from '../../../libs/domain/aanvraag';
import { addDays, addWeeks } from '../../../libs/domain/termijnen/datum';
import { inventWerkgever } from '../centre/names';
import type { Random } from '../centre/random';
import type { Bezetting } from './bezetting';
import { tellDeskundigenoordeel } from './chapter-deskundigenoordeel';
import { tellEzwb } from './chapter-ezwb';
import { tellGepland, tellVraaggestuurd } from './chapter-herbeoordeling';
import { tellZiektewetMetWia } from './chapter-klantreis';
import { tellParticipatiewet } from './chapter-participatiewet';
import { tellVerkorteWachttijd } from './chapter-verkorte-wachttijd';
import { goesAway, leavesEarly } from './chapter-vertrek';
import { tellWia, type Wia } from './chapter-wia';
import { hersteldNa, tellZiektewet } from './chapter-ziektewet';
import { inventAanvraag, inventClient } from './clients';
import type { Receipt } from './receipts';
import { inOrder, Story, type Step } from './story';
import { HERSTEL } from './tempo';
import type { Traject } from './trajecten';

/** All that will be done for one client, in order; also beyond today, where it is simply not done yet. */
export function tellKlantreis(receipt: Receipt, random: Random, bezetting: Bezetting): Step[] {
  const { teamId, geregistreerdDatum } = receipt;
  const begin = (soort: Soort) => new Story(soort, random, bezetting, teamId, geregistreerdDatum);
  const story = TELL[receipt.traject](begin, receipt, random);
  if (KAN_WEG.includes(receipt.traject)) {
    story.vandaag = story.begin;
    const leaves = leavesEarly(story);
    if (leaves) goesAway(story, leaves);
  }
  return inOrder(story.steps);
}

/** Questions that are taken back now and then; a WIA-claim tells of that itself. */
const KAN_WEG: readonly Traject[] = [
  'HERBEOORDELING_VRAAG',
  'DESKUNDIGENOORDEEL',
  'PARTICIPATIEWET',
  'VERKORTE_WACHTTIJD',
];

type Tell = (begin: (soort: Soort) => Story, receipt: Receipt, random: Random) => Story;

const claim =
  (zeker: Partial<Wia> = {}): Tell =>
  (begin, receipt, random) => {
    const story = begin('WIA_CLAIM');
    const wia = inventAanvraag(random, receipt, zeker.loonsanctie ? false : undefined);
    const granted = tellWia(story, { ...wia, ...zeker }, receipt);
    if (granted?.herbeoordelingDatum) {
      const again = story.beside('HERBEOORDELING_PROFESSIONEEL', granted.besluitDatum);
      // It falls to the team of the woonplaats, whoever took the claim over.
      again.teamId = receipt.teamId;
      tellGepland(again, granted.herbeoordelingDatum);
    }
    return story;
  };

const metWia: Tell = (begin, receipt, random) => {
  const story = begin('ZW');
  tellZiektewetMetWia(story, receipt, ziekmelding(receipt, random, 'EINDEDIENSTVERBANDER'));
  return story;
};

const TELL: Record<Traject, Tell> = {
  WIA: claim(),
  WIA_HERBEOORDELING: claim({ vlot: true, herbeoordelen: 1 }),
  WIA_BEZWAAR: claim({ vlot: true, bezwaar: true }),
  WIA_LOONSANCTIE: claim({ vlot: true, loonsanctie: 1 }),
  ZW_EZWB_WIA: metWia,
  ZW_WIA: metWia,
  ZW_HERSTELD: metWia,
  ZW_VERHUISD: metWia,
  ZW_OVERLEDEN: metWia,
  ZW: (begin, receipt, random) => {
    const story = begin('ZW');
    const aanvraag = ziekmelding(receipt, random);
    const begonnen = addWeeks(receipt.geregistreerdDatum, 2);
    const na = random.weighted(HERSTEL);
    const weken = { KORT: random.between(2, 12), LATER: random.between(14, 70), NIET: 0 }[na];
    const herstel = weken ? hersteldNa(aanvraag.eersteZiektedagDatum!, weken) : undefined;
    // Who had recovered long before the year began is not there.
    tellZiektewet(story, { aanvraag, ...(herstel && herstel > begonnen && { hersteldDatum: herstel }) });
    return story;
  },
  EZWB: (begin, receipt, random) => {
    const story = begin('EZWB');
    const opAanvraag = random.chance(0.15);
    const eersteZiektedagDatum = addWeeks(receipt.ontvangstDatum, -random.between(39, 46));
    const aanvraag: Aanvraag = {
      ...van('EZWB', receipt, random),
      eersteZiektedagDatum,
      vangnet: true,
      ...(opAanvraag && { aanvrager: 'EIGENRISICODRAGER' }),
    };
    story.wait(0).note(story.someone(['RE_INTEGRATIEBEGELEIDER']), { soort: 'open', aanvraag });
    tellEzwb(story.wait(1), { eersteZiektedagDatum, opAanvraag });
    return story;
  },
  HERBEOORDELING_VRAAG: (begin, receipt, random) => {
    const story = begin('HERBEOORDELING_VRAAG');
    const aanvrager = random.weighted({ CLIENT: 0.4, WERKGEVER: 0.2, UWV_INTERN: 0.4 });
    tellVraaggestuurd(story, {
      ...van('HERBEOORDELING_VRAAG', receipt, random),
      aanvrager,
      ...(aanvrager === 'UWV_INTERN' && { afdeling: random.pick(['WERKBEDRIJF', 'UITKEREN', 'HANDHAVING']) }),
      ...(aanvrager === 'WERKGEVER' && { werkgever: { naam: inventWerkgever(random) } }),
    });
    return story;
  },
  HERBEOORDELING_PROFESSIONEEL: (begin, receipt, random) => {
    const story = begin('HERBEOORDELING_PROFESSIONEEL');
    const aanvraag = van('HERBEOORDELING_PROFESSIONEEL', receipt, random);
    const pb = story.someone(['PROCESBEGELEIDER']);
    story.wait(0).note(pb, { soort: 'open', aanvraag: { ...aanvraag, aanvrager: 'UWV_INTERN' } });
    tellGepland(story.wait(1));
    return story;
  },
  DESKUNDIGENOORDEEL: (begin, receipt, random) => {
    const story = begin('DESKUNDIGENOORDEEL');
    tellDeskundigenoordeel(story, {
      ...van('DESKUNDIGENOORDEEL', receipt, random),
      aanvrager: random.chance(0.6) ? 'WERKGEVER' : 'CLIENT',
      werkgever: { naam: inventWerkgever(random) },
      oordeel: random.weighted({
        EIGEN_WERK: 0.4,
        REINT_WERKNEMER: 0.15,
        PASSENDE_ARBEID: 0.15,
        REINT_WERKGEVER: 0.2,
        VERZUIM_ONTSLAG: 0.1,
      }),
    });
    return story;
  },
  PARTICIPATIEWET: (begin, receipt, random) => {
    const soort = random.weighted({ PW_BANENAFSPRAAK: 0.5, PW_ARBEIDSVERMOGEN: 0.3, PW_BESCHUT_WERK: 0.2 });
    const story = begin(soort);
    tellParticipatiewet(story, van(soort, receipt, random, [18, 45]));
    return story;
  },
  VERKORTE_WACHTTIJD: (begin, receipt, random) => {
    const story = begin('WIA_VERKORTE_WACHTTIJD');
    const vangnet = random.chance(0.4);
    tellVerkorteWachttijd(story, {
      ...van('WIA_VERKORTE_WACHTTIJD', receipt, random, [24, 60]),
      eersteZiektedagDatum: addWeeks(receipt.ontvangstDatum, -random.between(15, 66)),
      vangnet,
      aanvrager: 'CLIENT',
      ...(vangnet ? {} : { werkgever: { naam: inventWerkgever(random) } }),
    });
    return story;
  },
};

const van = (
  soort: Soort,
  { bsn, teamId, ontvangstDatum }: Receipt,
  random: Random,
  ages: [number, number] = [22, 64],
): Aanvraag => ({ soort, ontvangstDatum, client: inventClient(random, bsn, teamId, ontvangstDatum, ages) });

const GROEPEN: Record<VangnetGroep, number> = {
  UITZENDKRACHT: 0.25,
  EINDEDIENSTVERBANDER: 0.3,
  WERKLOOS: 0.15,
  NAWERKING: 0.05,
  ZWANGERSCHAP: 0.08,
  NO_RISK: 0.09,
  ORGAANDONOR: 0.01,
  EIGENRISICODRAGER: 0.07,
};

/** A ziekmelding of a few days after the first one; young enough not to reach AOW age in it. */
function ziekmelding(receipt: Receipt, random: Random, groep = random.weighted(GROEPEN)): Aanvraag {
  const werkgever = ['ZWANGERSCHAP', 'NO_RISK', 'ORGAANDONOR'].includes(groep);
  return {
    ...van('ZW', receipt, random, [20, 62]),
    eersteZiektedagDatum: addDays(receipt.ontvangstDatum, -random.between(1, 4)),
    groep,
    vangnet: true,
    aanvrager: 'CLIENT',
    ...(werkgever && { werkgever: { naam: inventWerkgever(random) } }),
  };
}
