import type { Datum } from '../termijnen/datum';
import { REGELBOEK } from '../regels/regelboek';
import type { Plaats } from './adressering';
import { meldRegelsOp } from './meld-regels';
import { sleutelVan, type Melding } from './melding';
import { briefTeLaat, stagnatie, wachtVoorbij } from './zonder-feit';

const here = { teamId: 'h1', inDienst: true, vervangerId: null };
const collegas = { arts: here, pb: here };
const taak = (soort = 'BELASTBAARHEID', behandelaarId: string | null = 'arts') => ({
  soort,
  discipline: 'ARTS',
  behandelaarId,
});
const dossier = (...taken: Plaats['taken']): Plaats => ({
  teamId: 'h1',
  kantoorId: 'h',
  vastAanspreekpuntId: 'pb',
  taken,
});
const wie = (meldingen: Melding[]) => meldingen.map(({ adres }) => sleutelVan(adres));
const vandaag = '2026-06-30' as Datum;
const regels = meldRegelsOp(REGELBOEK, vandaag);
const still = (sindsDatum: string, over: object = {}) => ({
  seq: 4,
  sindsDatum: sindsDatum as Datum,
  wachtOp: null,
  namen: { arts: 'A. Arts' },
  ...over,
});

describe('a standstill', () => {
  test.each<[sinds: string, Plaats, bron: string | null, aantal: number]>([
    ['2026-06-10', dossier(taak()), null, 0],
    ['2026-06-09', dossier(taak()), 'stilstand-4-1', 1],
    ['2026-05-18', dossier(taak()), 'stilstand-4-2', 2],
    ['2026-04-20', dossier(taak()), 'stilstand-4-3', 3],
    ['2026-05-19', dossier(taak('MONITORING')), null, 0],
    ['2026-05-15', dossier(taak('MONITORING')), 'stilstand-4-1', 1],
  ])('since %s', (sinds, plaats, bron, aantal) => {
    const meldingen = stagnatie(still(sinds), plaats, collegas, vandaag, regels);
    expect(meldingen).toHaveLength(aantal);
    expect(meldingen[0]?.bron ?? null).toBe(bron);
  });

  test.each<[wat: string, Plaats, object, string | undefined]>([
    [
      'the taak and who has it',
      dossier(taak()),
      {},
      'Al 15 werkdagen niets gedaan (sinds di 9 jun 2026). Ligt bij: Belastbaarheid vaststellen (A. Arts).',
    ],
    [
      'nobody',
      dossier(taak('CONTRASEIGN', null)),
      {},
      'Al 15 werkdagen niets gedaan (sinds di 9 jun 2026). Ligt bij: Medisch oordeel contrasigneren (niemand).',
    ],
    ['what is waited for', dossier(), { wachtOp: { klok: 'EVALUATIE', datum: '2026-07-01' } }, undefined],
    [
      'a day that has passed',
      dossier(),
      { wachtOp: { klok: 'EVALUATIE', datum: '2026-06-15' } },
      'Al 15 werkdagen niets gedaan (sinds di 9 jun 2026). Er is geen open taak; Evaluatie van het plan was ma 15 jun 2026.',
    ],
  ])('names %s', (_wat, plaats, over, tekst) => {
    expect(stagnatie(still('2026-06-09', over), plaats, collegas, vandaag, regels)[0]?.tekst).toBe(tekst);
  });
});

test('a wait that is over is said to whoever put it away, not to the others', () => {
  const put = { id: 't1', totDatum: '2026-06-29' as Datum, ...taak('RECHT_VASTSTELLEN', 'pb') };
  const meldingen = wachtVoorbij(put, dossier(taak(), put), collegas);
  expect(wie(meldingen)).toEqual(['pb']);
  expect(meldingen[0]).toMatchObject({ bron: 'wacht-t1-2026-06-29', reden: { soort: 'TAAK', taakId: 't1' } });
});

test.each([
  ['ONTVANGSTBEVESTIGING', false, 'LET_OP', 'De brief ligt langer dan 4 uur.'],
  ['KENNISGEVING_VERLENGING', false, 'DRINGEND', 'De brief ligt langer dan 4 uur.'],
  ['ONTVANGSTBEVESTIGING', true, 'DRINGEND', 'Verzenden lukte herhaaldelijk niet.'],
])('letter %s, parked %s: %s', (soort, geparkeerd, urgentie, reden) => {
  const meldingen = briefTeLaat({ outboxId: 'o1', soort, geparkeerd }, dossier(taak()), collegas, regels);
  expect(wie(meldingen)).toEqual(['arts', 'kantoor PLANNER']);
  expect(meldingen[0]).toMatchObject({ urgentie, bron: 'brief-o1' });
  expect(meldingen[0]!.tekst).toContain(reden);
});

test('other agreements in the rulebook: a dossier lies still sooner, except where the taak takes its time', () => {
  const vijf = { ...regels, stilstand: 5 };
  const keren = (plaats: Plaats) => stagnatie(still('2026-06-09'), plaats, collegas, vandaag, vijf)[0]?.bron;
  expect(keren(dossier(taak()))).toBe('stilstand-4-3');
  expect(keren(dossier(taak('MONITORING')))).toBeUndefined();
});
