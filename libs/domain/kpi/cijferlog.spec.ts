import { cijfersUitLog, leesCijferlog, type Gebeurtenis, type Logregel } from './cijferlog';
import type { Datum } from '../termijnen/datum';
import { foutenInLog, logregelUit } from './logregel';

let nummer = 0;
/** A dossier of a soort received on 5 January 2026 and due on 2 March, with what happened after. */
const dossier = (
  soort: string,
  over: Partial<Logregel>,
  ...later: [Gebeurtenis, string, Partial<Logregel>?][]
): Logregel[] => {
  const id = `d${++nummer}`;
  return [
    {
      dossier: id,
      datum: '2026-01-05' as Datum,
      gebeurtenis: 'ONTVANGEN',
      soort,
      team: 't1',
      uiterlijkeBeslisdatum: '2026-03-02' as Datum,
      ...over,
    },
    ...later.map(([gebeurtenis, datum, rest]) => ({
      dossier: id,
      datum: datum as Datum,
      gebeurtenis,
      ...rest,
    })),
  ];
};
const keer = (times: number, make: () => Logregel[]) => Array.from({ length: times }, make).flat();
const besluit = (dag: string, uitkomst = 'WGA_35_80') =>
  ['BESLUIT', dag, { uitkomst }] as [Gebeurtenis, string, Partial<Logregel>];
const cijfers = (regels: readonly Logregel[], teams?: string[]) => {
  const all = cijfersUitLog(leesCijferlog(regels), '2026-01-01' as Datum, '2026-03-31' as Datum, teams);
  return (naam: string, variant?: string) =>
    all.find((each) => each.naam === naam && (variant === undefined || each.variant === variant))!;
};

describe('a log made elsewhere', () => {
  it('has the tijdigheid of the evaluation: 109 of 200', () => {
    const delen = [
      ['WIA_CLAIM', 66, 120],
      ['HERBEOORDELING_VRAAG', 10, 40],
      ['DESKUNDIGENOORDEEL', 20, 25],
      ['PW_BANENAFSPRAAK', 13, 15],
    ] as const;
    const log = delen.flatMap(([soort, opTijd, alle]) => [
      ...keer(opTijd, () => dossier(soort, {}, besluit('2026-03-02'))),
      ...keer(alle - opTijd, () => dossier(soort, {}, besluit('2026-03-03'))),
    ]);
    // What does not count: ontslag, another soort, a withdrawn one, and a second besluit after a heropening.
    log.push(
      ...dossier('DESKUNDIGENOORDEEL', { variant: 'VERZUIM_ONTSLAG' }, besluit('2026-03-02')),
      ...dossier('EZWB', {}, besluit('2026-03-02')),
      ...dossier('WIA_CLAIM', {}, ['EINDE', '2026-03-02', { uitkomst: 'INGETROKKEN' }]),
    );
    expect(cijfers(log)('tijdigheid')).toMatchObject({ teller: 109, noemer: 200, waarde: 54.5 });
    const heropend = dossier(
      'WIA_CLAIM',
      {},
      besluit('2026-03-02'),
      ['HEROPEND', '2026-03-10'],
      besluit('2026-03-20'),
    );
    expect(cijfers(heropend)('tijdigheid')).toMatchObject({ teller: 1, noemer: 1 });
    // And while it was open again it did not wait for a decision on the aanvraag.
    expect(
      cijfersUitLog(leesCijferlog(heropend), '2026-03-01' as Datum, '2026-03-15' as Datum).find(
        ({ naam }) => naam === 'wachtend',
      ),
    ).toMatchObject({ noemer: 0 });
  });

  it('has 174 of 300 waiting overdue: due on the last day is not, and what stands still is not', () => {
    const log = [
      ...keer(174, () => dossier('WIA_CLAIM', { uiterlijkeBeslisdatum: '2026-03-30' as Datum })),
      ...keer(120, () => dossier('WIA_CLAIM', { uiterlijkeBeslisdatum: '2026-03-31' as Datum })),
      ...keer(6, () => dossier('WIA_CLAIM', {}, ['OPGESCHORT', '2026-02-01'])),
    ];
    expect(cijfers(log)('wachtend')).toMatchObject({ teller: 174, noemer: 300, waarde: 58 });
    expect(cijfers(log)('wachtend', 'bijlage')).toMatchObject({ teller: 126, noemer: 300, waarde: 42 });
  });

  it('leaves the cancelled out of the afwijzingen, and those with an employer', () => {
    const vangnet = { vangnet: true };
    const log = [
      ...keer(28, () => dossier('WIA_CLAIM', vangnet, besluit('2026-02-02', 'GEEN_RECHT_LT35'))),
      ...keer(72, () => dossier('WIA_CLAIM', vangnet, besluit('2026-02-02'))),
      ...dossier('WIA_CLAIM', vangnet, ['EINDE', '2026-02-02', { uitkomst: 'GEANNULEERD_ZW_GEEINDIGD' }]),
      ...dossier('WIA_CLAIM', { vangnet: false }, besluit('2026-02-02', 'GEEN_RECHT_LT35')),
      ...keer(4, () =>
        dossier('ZW', vangnet, ['EINDE', '2026-02-02', { uitkomst: 'HERSTELD', verzuimDagen: 315 }]),
      ),
    ];
    const van = cijfers(log);
    expect(van('afwijzingen-wia-vangnet')).toMatchObject({ teller: 28, noemer: 100, waarde: 28 });
    expect(van('verzuimduur')).toMatchObject({ waarde: 45 });
    expect(van('zw-arbo')).toMatchObject({ waarde: 71.27 });
    expect(van('zw-arbo', 'letterlijk')).toMatchObject({ waarde: 330.88 });
  });

  it('counts what was taken over late with the team that decided, and beside it where it got late', () => {
    const log = dossier(
      'WIA_CLAIM',
      {},
      ['OVERGEDRAGEN', '2026-03-10', { team: 't2' }],
      besluit('2026-03-20'),
    );
    expect(cijfers(log, ['t2'])('tijdigheid')).toMatchObject({ noemer: 1, zonderOvergenomen: { noemer: 0 } });
    expect(cijfers(log, ['t1'])('tijdigheid')).toMatchObject({ noemer: 0 });
    expect(cijfers(log, ['t1'])('tijdigheid', 'team-bij-verstrijken')).toMatchObject({
      teller: 0,
      noemer: 1,
    });
  });

  it('divides hours: 405% of the whole team where the medical part gives 157%', () => {
    const uren = (gebeurtenis: Gebeurtenis, functie: string, minuten: number): Logregel => ({
      dossier: null,
      datum: '2026-02-02' as Datum,
      gebeurtenis,
      team: 't1',
      functie,
      minuten,
    });
    const van = cijfers([
      uren('CAPACITEIT', 'VERZEKERINGSARTS', 6530),
      uren('CAPACITEIT', 'SMV', 6280),
      uren('CAPACITEIT', 'PROCESBEGELEIDER', 20260),
      uren('PRODUCTIE', 'VERZEKERINGSARTS', 0.8 * 6530),
      uren('PRODUCTIE', 'SMV', 0.8 * 6280),
      uren('PRODUCTIE', 'PROCESBEGELEIDER', 0.8 * 20260),
    ]);
    expect(van('productiviteit')).toMatchObject({ waarde: 80 });
    expect(Math.round(van('productie-per-arts').waarde!)).toBe(157);
    expect(Math.round(van('productie-per-arts', 'alles').waarde!)).toBe(405);
  });
});

describe('lines that are not whole', () => {
  it.each([
    [{ gebeurtenis: 'GEBOREN', datum: '2026-01-01' }, 'gebeurtenis moet'],
    [{ gebeurtenis: 'ONTVANGEN', datum: '2026-02-30', dossier: 'a', soort: 'ZW', team: 't' }, 'datum moet'],
    [{ gebeurtenis: 'ONTVANGEN', datum: '2026-01-01', dossier: 'a', team: 't' }, 'soort ontbreekt'],
    [
      { gebeurtenis: 'ONTVANGEN', datum: '2026-01-01', dossier: 'a', team: 't', soort: 'PGB' },
      'soort is geen',
    ],
    [{ gebeurtenis: 'BESLUIT', datum: '2026-01-01', dossier: 'a', uitkomst: 'GOED' }, 'uitkomst is geen'],
    [
      { gebeurtenis: 'PRODUCTIE', datum: '2026-01-01', team: 't', functie: 'SMV', minuten: 'veel' },
      'minuten moet',
    ],
  ])('%o: %s', (velden, fout) => {
    expect(logregelUit(velden)).toEqual([expect.stringContaining(fout)]);
  });

  it('given a dossier without its receipt, twice received or older than it, then it is named', () => {
    const [a] = dossier('ZW', {});
    const met = (over: Partial<Logregel>) => ({ ...a!, ...over });
    expect(foutenInLog([met({ gebeurtenis: 'BESLUIT' })])).toEqual([
      expect.stringContaining('nooit ontvangen'),
    ]);
    expect(foutenInLog([a!, a!])).toEqual([expect.stringContaining('twee keer')]);
    expect(foutenInLog([a!, met({ gebeurtenis: 'TERMIJN', datum: '2026-01-01' as Datum })])).toEqual([
      expect.stringContaining('vóór de ontvangst'),
    ]);
  });
});
