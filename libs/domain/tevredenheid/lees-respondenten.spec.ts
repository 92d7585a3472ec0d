import fc from 'fast-check';
import { beeldVan } from './beeld';
import { Groepen, type Scope } from './groepen';
import { leesRespondenten } from './lees-respondenten';
import type { Uitkomst } from './tabel';
import { vragenlijst } from './vragenlijst';

const LIJST = vragenlijst('WERKBELEVING', '2023');
const PLAATSEN = {
  kantoren: [
    { id: 'heerlen', naam: 'Heerlen' },
    { id: 'breda', naam: 'Breda' },
  ],
  teams: [
    { id: 'heerlen-1', naam: 'SMC Heerlen 1', kantoorId: 'heerlen' },
    { id: 'heerlen-2', naam: 'SMC Heerlen 2', kantoorId: 'heerlen' },
    { id: 'breda-1', naam: 'SMC Breda', kantoorId: 'breda' },
  ],
};
const read = (kop: string, ...rijen: string[]) =>
  leesRespondenten(
    LIJST,
    {
      kolommen: kop.split(';'),
      rijen: rijen.map((rij, index) => ({ regel: index + 2, velden: rij.split(';') })),
    },
    PLAATSEN,
  );
const uitkomsten = (...args: Parameters<typeof read>): Uitkomst[] => {
  const gelezen = read(...args);
  if ('fouten' in gelezen) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.uitkomsten;
};
const of = (rows: Uitkomst[], maat: string) => rows.find((row) => row.maat === maat);

describe('reading answers', () => {
  it.each([
    ['helemaal mee eens', 10],
    ['Mee eens', 7.5],
    ['niet mee eens / niet mee oneens', 5],
    ['niet mee eens', 2.5],
    ['helemaal niet mee eens', 0],
    ['5', 10],
    ['1', 0],
  ])('counts %s as %d', (antwoord, score) => {
    expect(of(uitkomsten('team;C1', `heerlen-1;${antwoord}`), 'C1')).toMatchObject({ aantal: 1, som: score });
  });

  it('turns the statements about werkdruk round: who agrees has a high werkdruk and a low score', () => {
    const rows = uitkomsten('team;W1;W4', 'heerlen-1;helemaal mee eens;veel te hoog');
    expect(of(rows, 'W1')).toMatchObject({ som: 0 });
    expect(of(rows, 'W4.veel-te-hoog')).toMatchObject({ som: 100 });
    expect(of(rows, 'W4.goed')).toMatchObject({ aantal: 1, som: 0 });
  });

  it('counts promotors (9, 10) minus criticasters (0 to 6), and nothing for 7 and 8', () => {
    const cijfers = [10, 9, 9, 8, 7, 6, 0, 3];
    const rows = uitkomsten('team;O2', ...cijfers.map((cijfer) => `heerlen-1;${cijfer}`));
    expect(of(rows, 'O2')).toMatchObject({ aantal: 8, som: 100 * (3 - 3) });
    expect(
      of(uitkomsten('team;O2', 'heerlen-1;9', 'heerlen-1;6', 'heerlen-1;10'), 'O2')!.som! / 3,
    ).toBeCloseTo(33.3, 1);
  });

  it('leaves out what was not answered, and knows questions by their text and teams by their name', () => {
    const kop = 'Kantoor;Team;Binnen mijn team staat de cliënt centraal;C2';
    const rows = uitkomsten(kop, 'Heerlen;smc heerlen 1;4;', 'heerlen;;2;5', ';;3;1');
    expect(rows.filter(({ maat }) => maat === 'C1').map(({ groep, aantal }) => [groep, aantal])).toEqual([
      ['team:heerlen-1', 1],
      ['kantoor:heerlen', 1],
      ['overig', 1],
    ]);
    expect(rows.filter(({ maat }) => maat === 'C2')).toHaveLength(2);
  });

  it('names every fault by line and column, repeats no value, and then reads nothing', () => {
    const gelezen = read(
      'kantoor;team;C1;O2',
      'heerlen;heerlen-1;6;11',
      'breda;heerlen-1;5;9',
      'nergens;;5',
      ';;;',
    );
    expect(gelezen).toEqual({
      fouten: [
        expect.objectContaining({ regel: 2, kolom: 'C1' }),
        expect.objectContaining({ regel: 2, kolom: 'O2', melding: 'moet een heel getal van 0 t/m 10 zijn' }),
        expect.objectContaining({
          regel: 3,
          kolom: 'team',
          melding: 'hoort niet bij het kantoor op deze regel',
        }),
        expect.objectContaining({ regel: 4, melding: 'de regel heeft 3 kolommen in plaats van 4' }),
        expect.objectContaining({ regel: 5, melding: 'geen enkele stelling is beantwoord' }),
      ],
    });
    expect(JSON.stringify(gelezen)).not.toMatch(/nergens|11"/);
  });

  it.each([
    [
      'an unknown column',
      'team;C1;diagnose',
      'is geen stelling van dit onderzoek, en geen kantoor, team of populatie',
    ],
    ['a column twice', 'team;C1;C1', 'staat twee keer in de kop'],
    ['no place', 'C1;C2', 'ontbreekt; zonder kantoor of team telt een antwoord nergens'],
    ['no question', 'team;kantoor', 'geen enkele kolom is een stelling van dit onderzoek'],
    ['a population this survey has not', 'team;C1;populatie', 'dit onderzoek kent geen populaties'],
  ])('refuses a header with %s', (_, kop, melding) => {
    expect(read(kop, 'heerlen-1;5;5')).toEqual({
      fouten: [expect.objectContaining({ regel: 1, melding })],
    });
  });
});

describe('a scope beside the rest', () => {
  const beeld = (rows: Uitkomst[], scope: Scope) =>
    beeldVan(LIJST, new Groepen(LIJST, 'RESPONDENTEN', rows, PLAATSEN), scope, 'ALLEN');
  const times = (n: number, rij: string) => Array.from({ length: n }, () => rij);

  it('says what chance does not explain, and what it may', () => {
    const rows = uitkomsten(
      'team;C1;C2',
      ...times(10, 'heerlen-1;5;4'),
      ...times(10, 'heerlen-1;4;2'),
      ...times(10, 'heerlen-2;2;4'),
      ...times(10, 'heerlen-2;1;2'),
    );
    const [c1, c2] = beeld(rows, 'team:heerlen-1').themas.find(({ thema }) => thema === 'CLIENT')!
      .onderdelen[0]!.stellingen;
    expect(c1).toMatchObject({
      waarde: 8.8,
      rest: 1.3,
      verschil: 7.5,
      vergelijking: { uitslag: 'HOGER', gunstig: true },
    });
    expect(c2).toMatchObject({ verschil: 0, vergelijking: { uitslag: 'GEEN_VERSCHIL' } });
  });

  it('keeps back a team of four, and with it the other team of its kantoor', () => {
    const rows = uitkomsten(
      'team;C1',
      ...times(4, 'heerlen-1;5'),
      ...times(9, 'heerlen-2;4'),
      ...times(9, 'breda-1;3'),
    );
    const verborgen = (scope: Scope) => beeld(rows, scope).themas.find(({ thema }) => thema === 'CLIENT');
    for (const scope of ['team:heerlen-1', 'team:heerlen-2'] as const)
      expect(verborgen(scope)).toMatchObject({ waarde: null, rest: null, aantal: null, verborgen: true });
    expect(verborgen('kantoor:heerlen')).toMatchObject({ aantal: 13, verborgen: false });
  });

  it('of every team, kantoor and the country adds up to the same sums', () => {
    const antwoord = fc.tuple(
      fc.constantFrom('heerlen-1', 'heerlen-2', 'breda-1', ''),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(fc.array(antwoord, { minLength: 1, maxLength: 80 }), (antwoorden) => {
        const rows = uitkomsten('team;C1', ...antwoorden.map(([team, cijfer]) => `${team};${cijfer}`));
        const groepen = new Groepen(LIJST, 'RESPONDENTEN', rows, PLAATSEN);
        for (const scope of ['landelijk', 'kantoor:heerlen', 'team:breda-1'] as const) {
          const own = groepen.meet(scope, 'ALLEN', 'CLIENT', 'C1');
          const rest = groepen.meetRest(scope, 'ALLEN', 'CLIENT', 'C1');
          if (typeof own !== 'object' || typeof rest !== 'object') continue;
          expect(own.sommen!.aantal + rest.sommen!.aantal).toBe(antwoorden.length);
          expect(own.sommen!.som + rest.sommen!.som).toBeCloseTo(
            antwoorden.reduce((sum, [, cijfer]) => sum + (cijfer - 1) * 2.5, 0),
            6,
          );
          expect(Math.min(own.aantal!, rest.aantal!)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
