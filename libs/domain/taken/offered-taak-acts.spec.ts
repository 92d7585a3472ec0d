import { ik, openTaak } from '../../../test/support/taak';
import type { Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { offeredTaakActs } from './offered-taak-acts';
import type { Stand } from './ongedaan';

const VANDAAG = datum('2026-08-03');
const MORGEN = datum('2026-08-04');

describe('the acts on offer', () => {
  const offered = (behandelaarId: string | null, wachtTotDatum: typeof MORGEN | null, ...rollen: Rol[]) =>
    offeredTaakActs({ ...openTaak(behandelaarId), wachtTotDatum, vandaag: VANDAAG }, ik(...rollen));

  test.each([
    ['a free one', null, null, ['AIOS'], ['pak', 'geefHaast']],
    ['my own', 'ik', null, ['AIOS'], ['geefVrij', 'wijsToe', 'draagOver', 'zetInWacht', 'geefHaast']],
    [
      'my own that waits',
      'ik',
      MORGEN,
      ['AIOS'],
      ['pak', 'geefVrij', 'wijsToe', 'draagOver', 'zetInWacht', 'geefHaast'],
    ],
    ['that of a colleague', 'zij', null, ['AIOS'], ['geefHaast']],
    ['a free one, dividing', null, null, ['PLANNER'], ['wijsToe', 'geefHaast', 'zetOpPlaats']],
    [
      'that of a colleague, dividing',
      'zij',
      null,
      ['PLANNER'],
      ['geefVrij', 'wijsToe', 'draagOver', 'geefHaast', 'zetOpPlaats'],
    ],
    ['of another discipline', null, null, ['SMV'], []],
  ] as [string, string | null, typeof MORGEN | null, Rol[], string[]][])(
    'on %s',
    (_what, behandelaarId, wacht, rollen, expected) => {
      expect(offered(behandelaarId, wacht, ...rollen)).toEqual(expected);
    },
  );
});

it('offers to undo for as long as the house gives', () => {
  const laatste = { type: 'TaakTaken', actorId: 'ik', minutenGeleden: 5, was: {} as Stand };
  const of = { ...openTaak('ik'), laatste, wachtTotDatum: null, vandaag: VANDAAG };
  expect(offeredTaakActs(of, ik('AIOS'), 10)).toContain('maakOngedaan');
  expect(offeredTaakActs(of, ik('AIOS'), 5)).not.toContain('maakOngedaan');
  expect(offeredTaakActs(of, ik('AIOS'))).not.toContain('maakOngedaan');
});
