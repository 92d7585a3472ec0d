import type { Aanvraag } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { eindeWachttijd } from '../../../libs/domain/termijnen/wachttijd';
import type { Medewerker } from '../centre/medewerkers';
import { ARBEIDSKUNDIG, CONTROLE } from './sentences';
import type { Story } from './story';
import { KLASSEN } from './tempo';

type Klasse = 'LT35' | 'VAN_35_TOT_80' | 'GE80';

/** The arbeidsdeskundige gets the FML; skipped by law when there are geen benutbare mogelijkheden. */
export function tellArbeidskundig(story: Story): Klasse {
  const { random } = story;
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(random.around(story.tempo.arbeidskundig), 'ARBEIDSKUNDIG_ONDERZOEK', ad);
  const uitkomst = random.weighted(KLASSEN);
  const toelichting = random.pick(ARBEIDSKUNDIG);
  if (uitkomst === 'MAATGEVENDE_ARBEID' || uitkomst === 'TE_WEINIG_FUNCTIES') {
    story.act(ad, 'stelArbeidsongeschiktheidVast', { grond: uitkomst, toelichting });
    return uitkomst === 'TE_WEINIG_FUNCTIES' ? 'GE80' : 'LT35';
  }
  const maatman = random.between(1450, 4200);
  const [least, most] = { LT35: [0, 34], VAN_35_TOT_80: [36, 79], GE80: [81, 100] }[uitkomst] as [
    number,
    number,
  ];
  const rest = Math.round((maatman * (100 - random.between(least, most))) / 100);
  story.act(ad, 'stelArbeidsongeschiktheidVast', {
    grond: 'FUNCTIES',
    maatmanUurloon: maatman / 100,
    restverdiencapaciteitPerUur: rest / 100,
    toelichting,
  });
  return uitkomst;
}

/** Recht, duur, hoogte en toerekening, checked by other eyes, then the besluit. */
export function tellBesluit(
  story: Story,
  aanvraag: Aanvraag,
  eersteZiektedagDatum: Datum,
  oordeel: { gbm: boolean; duurzaam: boolean; klasse: Klasse },
): void {
  const { random, tempo } = story;
  const pb = story.someone(['PROCESBEGELEIDER']);
  const other = story.someone(['PROCESBEGELEIDER'], pb);
  story.until(random.around(tempo.afronding), 'RECHT_VASTSTELLEN', pb);
  const vaststelling = vastgesteld(story, aanvraag, eersteZiektedagDatum, oordeel);
  story.act(pb, 'stelRechtVast', vaststelling);
  story.until(random.around(tempo.afronding), 'VASTSTELLING_CONTROLEREN', other);
  if (story.chance('vaststellingTerug')) {
    story.act(other, 'stuurVaststellingTerug', { reden: random.pick(CONTROLE) });
    story
      .wait(random.between(1, 4))
      .act(pb, 'stelRechtVast', { ...vaststelling, toelichting: 'Hersteld na controle.' });
    story.wait(random.between(1, 3));
  }
  story.act(other, 'keurVaststellingGoed');
  closing(story, pb);
}

const closing = (story: Story, pb: Medewerker) =>
  story.until(story.random.between(0, 2), 'BESLUIT', pb).act(pb, 'neemBesluit');

function vastgesteld(
  { random }: Story,
  aanvraag: Aanvraag,
  eersteZiektedagDatum: Datum,
  { gbm, duurzaam, klasse }: { gbm: boolean; duurzaam: boolean; klasse: Klasse },
): JsonObject {
  const volledig = gbm || klasse === 'GE80';
  if (!volledig && klasse === 'LT35') return { toelichting: 'Minder dan 35% arbeidsongeschikt.' };
  const iva = volledig && duurzaam;
  return {
    toelichting: iva
      ? 'Volledig en duurzaam arbeidsongeschikt.'
      : 'Recht op een WGA-uitkering na het einde van de wachttijd.',
    ingangsDatum: eindeWachttijd(eersteZiektedagDatum),
    dagloon: random.between(6500, 28000) / 100,
    ...(iva ? {} : { duurMaanden: random.between(3, 24) }),
    ...(aanvraag.werkgever ? { loonheffingsnummer: `${random.between(100_000_000, 899_999_999)}L01` } : {}),
  };
}
