import { schat, type SchattingVraag } from '../../../libs/domain/schatting/schat';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { median, table, withSpread } from './figures';

/** Every road through the schatting: functies that fall, fewer hours, actual earnings, both wetten. */
const VRAGEN: readonly SchattingVraag[] = Array.from({ length: 96 }, (_, index) => ({
  wet: index % 2 === 0 ? 'WIA' : 'ZW',
  peilDatum: '2026-03-02' as Datum,
  maatman: { uurloon: 18 + (index % 23) * 0.75, uren: 24 + (index % 17) },
  ...(index % 3 === 0 ? { urenBelastbaar: 12 + (index % 20) } : {}),
  ...(index % 5 === 0 ? { feitelijkUurloon: 9 + (index % 7) } : {}),
  functies: Array.from({ length: 9 }, (__, at) => ({
    sbcCode: String(111_000 + at),
    uurloon: 14 + ((index * 7 + at * 3) % 40) / 4,
    arbeidsplaatsen: (index + at) % 7,
  })),
}));

/** The least it can cost: the same choice and division in floats, without checks, rules, words or certainty. */
function floor({ maatman, urenBelastbaar, feitelijkUurloon, functies = [] }: SchattingVraag): number {
  const fit = functies.filter(({ arbeidsplaatsen }) => arbeidsplaatsen >= 3).map(({ uurloon }) => uurloon);
  fit.sort((a, b) => b - a);
  const limited = urenBelastbaar !== undefined && urenBelastbaar < maatman.uren;
  const middle = fit.length < 3 ? 0 : limited ? Math.min(fit[1]!, maatman.uurloon) : fit[1]!;
  const perUur = Math.max(middle * (limited ? urenBelastbaar / maatman.uren : 1), feitelijkUurloon ?? 0);
  const verlies = Math.max(0, 1 - perUur / maatman.uurloon);
  return [0.35, 0.45, 0.55, 0.65, 0.8].filter((ondergrens) => verlies >= ondergrens).length;
}

/** Schattingen per second with their onderbouwing, beside the bare sum in floats; rounds in turn. */
export function measureSchattingen({ rounds, times }: { rounds: number; times: number }): string {
  perSecond(schat, times);
  perSecond(floor, times);
  const pairs = Array.from({ length: rounds }, () => [perSecond(schat, times), perSecond(floor, times)]);
  const engine = pairs.map(([value]) => value!);
  const bare = pairs.map(([, value]) => value!);
  const micros = (1e6 / median(engine)).toFixed(1);
  return table(
    ['schattingen', 'per second'],
    [
      [`exact, with its onderbouwing (${micros} µs each)`, withSpread(engine, 0)],
      ['the bare sum in floats', withSpread(bare, 0)],
    ],
  );
}

function perSecond(compute: (vraag: SchattingVraag) => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) for (const vraag of VRAGEN) compute(vraag);
  return (1000 * times * VRAGEN.length) / (performance.now() - start);
}
