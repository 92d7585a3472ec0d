import type { JsonObject } from '../../../libs/domain/json';
import { schat, type Schatting as Uitslag } from '../../../libs/domain/schatting/schat';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { ARBEIDSKUNDIG } from './sentences';
import type { Story } from './story';
import { KLASSEN } from './tempo';

export interface Schatting {
  maatman: { maatmanUurloon: number; maatmanUren: number };
  /** What the law makes of it on the datum in geding. */
  uitslag(wet: 'WIA' | 'ZW', peilDatum: Datum, duurzaam?: boolean): Uitslag;
}

/** The arbeidsdeskundige gets the FML; skipped by law when there are geen benutbare mogelijkheden. */
export function tellArbeidskundig(
  story: Story,
  kansen: Record<keyof typeof KLASSEN, number> = KLASSEN,
): Schatting {
  const { random } = story;
  const ad = story.someone(['ARBEIDSDESKUNDIGE']);
  story.until(random.around(story.tempo.arbeidskundig), 'ARBEIDSKUNDIG_ONDERZOEK', ad);
  const uitkomst = random.weighted(kansen);
  const toelichting = random.pick(ARBEIDSKUNDIG);
  const maatman = {
    maatmanUurloon: random.between(1450, 4200) / 100,
    maatmanUren: random.pick([24, 32, 36, 38, 40]),
  };
  const functies = geduid(story, uitkomst, maatman.maatmanUurloon);
  const grond = functies ? 'FUNCTIES' : 'MAATGEVENDE_ARBEID';
  story.act(ad, 'stelArbeidsongeschiktheidVast', {
    grond,
    ...maatman,
    ...(functies && { functies }),
    toelichting,
  } as unknown as JsonObject);
  return {
    maatman,
    uitslag: (wet, peilDatum, duurzaam = false) =>
      schat({
        wet,
        peilDatum,
        maatman: { uurloon: maatman.maatmanUurloon, uren: maatman.maatmanUren },
        ...(duurzaam && { duurzaam }),
        ...(functies
          ? { functies: functies.map(({ omschrijving: _, ...functie }) => functie) }
          : { geschiktVoorMaatgevendeArbeid: true }),
      }),
  };
}

function geduid({ random }: Story, uitkomst: keyof typeof KLASSEN, uurloon: number) {
  if (uitkomst === 'MAATGEVENDE_ARBEID') return undefined;
  if (uitkomst === 'TE_WEINIG_FUNCTIES') return [functie('111010', uurloon)];
  const [least, most] = { LT35: [0, 34], VAN_35_TOT_80: [36, 79], GE80: [81, 100] }[uitkomst] as [
    number,
    number,
  ];
  const rest = Math.max(1, Math.round(uurloon * (100 - random.between(least, most))));
  return ['111010', '222020', '333030'].map((sbcCode, index) =>
    functie(sbcCode, (rest + 100 - 100 * index) / 100),
  );
}

/** The middle one of three carries the schatting; the others lie a euro above and below it. */
const functie = (sbcCode: string, uurloon: number) => ({
  sbcCode,
  omschrijving: 'Medewerker',
  uurloon: Math.max(0.01, uurloon),
  arbeidsplaatsen: 5,
});
