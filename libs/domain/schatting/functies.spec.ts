import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { schat, type SchattingVraag } from './schat';

const vraag = (change: Partial<SchattingVraag>): SchattingVraag => ({
  wet: 'WIA',
  peilDatum: datum('2026-03-02'),
  maatman: { uurloon: 25, uren: 38 },
  ...change,
});
const functie = (sbcCode: string, uurloon: number, arbeidsplaatsen = 3, uren?: number) => ({
  sbcCode,
  uurloon,
  arbeidsplaatsen,
  ...(uren === undefined ? {} : { uren }),
});

// Schattingsbesluit 9 onder a and b.
test.each<[string, SchattingVraag, string[], [string, RegExp][]]>([
  [
    'the best three of five carry it',
    vraag({ functies: ['A', 'B', 'C', 'D', 'E'].map((code, index) => functie(code, 20 - index)) }),
    ['A', 'B', 'C'],
    [],
  ],
  [
    'two arbeidsplaatsen are one too few, however well paid',
    vraag({ functies: [functie('A', 24, 2), functie('B', 18), functie('C', 17), functie('D', 16)] }),
    ['B', 'C', 'D'],
    [['A', /minder dan 3 arbeidsplaatsen/]],
  ],
  [
    'nine arbeidsplaatsen in all do not make up for one functie with two',
    vraag({ functies: [functie('A', 18, 5), functie('B', 17, 4), functie('C', 16, 2)] }),
    [],
    [['C', /minder dan 3/]],
  ],
  [
    'one SBC-code counts once, at its best wage',
    vraag({ functies: [functie('A', 18), functie('A', 19), functie('B', 17), functie('C', 16)] }),
    ['A', 'B', 'C'],
    [['A', /dezelfde SBC-code/]],
  ],
  [
    'three wages of one SBC-code are one functie',
    vraag({ functies: [functie('A', 18), functie('A', 19), functie('A', 17)] }),
    [],
    [
      ['A', /dezelfde/],
      ['A', /dezelfde/],
    ],
  ],
  [
    'a functie of more hours than he can bear does not fit',
    vraag({
      urenBelastbaar: 20,
      functies: [
        functie('A', 19, 3, 20.5),
        functie('B', 18, 3, 20),
        functie('C', 17),
        functie('D', 16, 3, 8),
      ],
    }),
    ['B', 'C', 'D'],
    [['A', /meer uren dan de 20 die/]],
  ],
  [
    'a functie may have more hours than the maatman when he can bear as many as the maatman',
    vraag({ urenBelastbaar: 38, functies: [functie('A', 19, 3, 40), functie('B', 18), functie('C', 17)] }),
    ['A', 'B', 'C'],
    [],
  ],
  ['no functie at all', vraag({ functies: [] }), [], []],
])('%s', (_what, asked, used, rejected) => {
  const found = schat(asked);
  expect(found.gebruikteFuncties).toEqual(used);
  expect(found.afgewezenFuncties).toEqual(
    rejected.map(([sbcCode, reden]) => ({ sbcCode, reden: expect.stringMatching(reden) })),
  );
  expect(found.basis).toBe(used.length === 0 ? 'ARBEIDSKUNDIG_VOLLEDIG' : 'FUNCTIES');
  for (const [sbcCode, reden] of rejected) {
    const step = found.onderbouwing.filter(({ stap }) => stap === `Functie ${sbcCode} valt af`);
    expect(step.map(({ gevolg }) => gevolg).join()).toMatch(reden);
  }
});

test('functies that pay the same are told apart by their code, not by who named them first', () => {
  const rows = ['D', 'B', 'C', 'A'].map((code) => functie(code, 18));
  const found = schat(vraag({ functies: rows }));
  expect(found.gebruikteFuncties).toEqual(['A', 'B', 'C']);
  expect(schat(vraag({ functies: [...rows].reverse() }))).toEqual(found);
});

test('the number of arbeidsplaatsen comes from the rulebook', () => {
  const regels = REGELBOEK.regels.map((regel) =>
    regel.sleutel === 'schatting.arbeidsplaatsen' ? { ...regel, waarde: 7 } : regel,
  );
  const asked = vraag({ functies: ['A', 'B', 'C'].map((code) => functie(code, 18, 6)) });
  expect(schat(asked).basis).toBe('FUNCTIES');
  expect(schat(asked, { versie: 2, regels }).basis).toBe('ARBEIDSKUNDIG_VOLLEDIG');
});
