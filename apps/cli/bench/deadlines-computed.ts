import { SOORTEN, type Soort } from '../../../libs/domain/aanvraag';
import { beslistermijn, type BeslistermijnInvoer } from '../../../libs/domain/termijnen/beslistermijn';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { median, table, withSpread } from './figures';

const FIRST = '2025-01-01' as Datum;

/** Aanvragen of every soort on every day of a year, the half of them suspended and a quarter extended. */
const INVOEREN: readonly BeslistermijnInvoer[] = Array.from({ length: 365 }, (_, day) => {
  const soorten = Object.keys(SOORTEN) as Soort[];
  const ontvangstDatum = addDays(FIRST, day);
  return {
    soort: soorten[day % soorten.length]!,
    ontvangstDatum,
    aanvrager: 'CLIENT',
    opschortingen:
      day % 2 === 0
        ? [
            {
              grond: 'AWB_4_15_1A',
              vanafDatum: addDays(ontvangstDatum, 3),
              hervatDatum: addDays(ontvangstDatum, 10),
            },
          ]
        : [],
    verlengingen: day % 4 === 0 ? [{ kennisgevingDatum: addDays(ontvangstDatum, 7) }] : [],
  } as BeslistermijnInvoer;
});

const bare = ({ ontvangstDatum }: BeslistermijnInvoer): Datum => addDays(ontvangstDatum, 56);

/** Deadlines per second, each with its onderbouwing, beside eight weeks added to the same dates; rounds in turn. */
export function measureDeadlines({ rounds, times }: { rounds: number; times: number }): string {
  perSecond(beslistermijn, times);
  perSecond(bare, times);
  const pairs = Array.from({ length: rounds }, () => ({
    engine: perSecond(beslistermijn, times),
    floor: perSecond(bare, times),
  }));
  const engine = pairs.map((pair) => pair.engine);
  return table(
    ['deadlines', 'per second (spread)'],
    [
      [
        `law, suspension, Termijnenwet, onderbouwing (${(1e6 / median(engine)).toFixed(1)} µs each)`,
        withSpread(engine, 0),
      ],
      [
        'eight weeks added to the same dates',
        withSpread(
          pairs.map(({ floor }) => floor),
          0,
        ),
      ],
      [
        'engine / floor',
        withSpread(
          pairs.map((pair) => pair.engine / pair.floor),
          3,
        ),
      ],
    ],
  );
}

function perSecond(compute: (invoer: BeslistermijnInvoer) => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) for (const invoer of INVOEREN) compute(invoer);
  return (1000 * times * INVOEREN.length) / (performance.now() - start);
}
