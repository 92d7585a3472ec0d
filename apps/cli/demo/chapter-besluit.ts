import type { Aanvraag } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import { duurLgu } from '../../../libs/domain/schatting/duur-lgu';
import { addWeeks, latest, type Datum } from '../../../libs/domain/termijnen/datum';
import { eindeWachttijd } from '../../../libs/domain/termijnen/wachttijd';
import type { Medewerker } from '../centre/medewerkers';
import { ARBEIDSKUNDIG, CONTROLE } from './sentences';
import type { Random } from '../centre/random';
import type { Story } from './story';
import { KLASSEN } from './tempo';

type Klasse = 'LT35' | 'VAN_35_TOT_80' | 'GE80';

interface Schatting {
  klasse: Klasse;
  maatman: { maatmanUurloon: number; maatmanUren: number };
}

/** The arbeidsdeskundige gets the FML; skipped by law when there are geen benutbare mogelijkheden. */
export function tellArbeidskundig(story: Story): Schatting {
  const { random } = story;
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(random.around(story.tempo.arbeidskundig), 'ARBEIDSKUNDIG_ONDERZOEK', ad);
  const uitkomst = random.weighted(KLASSEN);
  const toelichting = random.pick(ARBEIDSKUNDIG);
  const maatman = {
    maatmanUurloon: random.between(1450, 4200) / 100,
    maatmanUren: random.pick([24, 32, 36, 38, 40]),
  };
  if (uitkomst === 'MAATGEVENDE_ARBEID' || uitkomst === 'TE_WEINIG_FUNCTIES') {
    const given =
      uitkomst === 'TE_WEINIG_FUNCTIES'
        ? { grond: 'FUNCTIES', functies: [functie('111010', maatman.maatmanUurloon)] }
        : { grond: uitkomst };
    story.act(ad, 'stelArbeidsongeschiktheidVast', { ...given, ...maatman, toelichting });
    return { klasse: uitkomst === 'TE_WEINIG_FUNCTIES' ? 'GE80' : 'LT35', maatman };
  }
  const [least, most] = { LT35: [0, 34], VAN_35_TOT_80: [36, 79], GE80: [81, 100] }[uitkomst] as [
    number,
    number,
  ];
  const rest = Math.max(1, Math.round(maatman.maatmanUurloon * (100 - random.between(least, most))));
  story.act(ad, 'stelArbeidsongeschiktheidVast', {
    grond: 'FUNCTIES',
    ...maatman,
    functies: ['111010', '222020', '333030'].map((sbcCode, index) =>
      functie(sbcCode, (rest + 100 - 100 * index) / 100),
    ),
    toelichting,
  });
  return { klasse: uitkomst, maatman };
}

/** The middle one of three carries the schatting; the others lie a euro above and below it. */
const functie = (sbcCode: string, uurloon: number) => ({
  sbcCode,
  omschrijving: 'Medewerker',
  uurloon: Math.max(0.01, uurloon),
  arbeidsplaatsen: 5,
});

/** Recht, duur, hoogte en toerekening, checked by other eyes, then the besluit. */
export function tellBesluit(
  story: Story,
  aanvraag: Aanvraag,
  eersteZiektedagDatum: Datum,
  oordeel: { gbm: boolean; duurzaam: boolean } & Partial<Schatting>,
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
  { gbm, duurzaam, klasse, maatman }: { gbm: boolean; duurzaam: boolean } & Partial<Schatting>,
): JsonObject {
  const volledig = gbm || klasse === 'GE80';
  const kopie = aanvraag.werkgever ? { kopieWerkgever: true } : {};
  if (!volledig && klasse === 'LT35') {
    return { toelichting: 'Minder dan 35% arbeidsongeschikt.', ...kopie };
  }
  const iva = volledig && duurzaam;
  const ingangsDatum = latest(eindeWachttijd(eersteZiektedagDatum), addWeeks(aanvraag.ontvangstDatum, -52));
  return {
    toelichting: iva
      ? 'Volledig en duurzaam arbeidsongeschikt.'
      : 'Recht op een WGA-uitkering na het einde van de wachttijd.',
    ...kopie,
    ingangsDatum,
    dagloon: dagloon(random, maatman),
    ...(iva ? {} : duur(random, ingangsDatum)),
    ...(aanvraag.werkgever ? { loonheffingsnummer: `${random.between(100_000_000, 899_999_999)}L01` } : {}),
  };
}

/** A dagloon near the wage of the maatman: the checks would ask about another one. */
function dagloon(random: Random, maatman?: Schatting['maatman']): number {
  if (!maatman) return random.between(6500, 28000) / 100;
  const perDag = (maatman.maatmanUurloon * maatman.maatmanUren) / 5;
  return Math.round(perDag * random.between(85, 115)) / 100;
}

function duur(random: Random, rechtDatum: Datum): JsonObject {
  if (random.chance(0.1)) return { referteEis: false };
  const arbeidsverleden = { jarenTotEnMet2015: random.between(0, 30), jarenNa2015: random.between(1, 10) };
  return {
    referteEis: true,
    ...arbeidsverleden,
    duurMaanden: duurLgu({ rechtDatum, arbeidsverleden }).maanden,
  };
}
