import { REGELBOEK } from '../regels/regelboek';
import type { AlarmSoort } from '../termijnen/alarmen';
import { uitvoerders, type Collegas, type Plaats } from './adressering';
import { isVoor, sleutelVan } from './melding';
import { meldingenBij, type GemeldFeit } from './meldingen-bij';

const here = (over: object = {}) => ({ teamId: 'h1', inDienst: true, vervangerId: null, ...over });
const collegas: Collegas = {
  arts: here(),
  pb: here(),
  weg: here({ vervangerId: 'arts' }),
  elders: here({ vervangerId: 'vreemd' }),
  vreemd: here({ teamId: 'b1' }),
  vertrokken: here({ inDienst: false }),
  rond: here({ vervangerId: 'om' }),
  om: here({ vervangerId: 'rond' }),
};
const dossier = (behandelaarId: string | null, vast: string | null = 'pb'): Plaats => ({
  teamId: 'h1',
  kantoorId: 'h',
  vastAanspreekpuntId: vast,
  taken: [{ soort: 'BELASTBAARHEID', discipline: 'ARTS', behandelaarId }],
});
const alarm = (klok: string, soort: AlarmSoort): GemeldFeit => ({
  seq: 7,
  type: 'BeslistermijnAlarmRaised',
  data: { sleutel: klok, alarm: soort, uiterlijkeDatum: '2026-12-07' },
  klok,
  versie: 2,
});

describe('who hears an alarm', () => {
  test.each<[klok: string, alarm: AlarmSoort, urgentie: string, wie: string[]]>([
    ['BESLISTERMIJN', 'NOG_14_WERKDAGEN', 'INFO', ['arts']],
    ['BESLISTERMIJN', 'NOG_5_WERKDAGEN', 'LET_OP', ['arts', 'kantoor PLANNER']],
    ['BESLISTERMIJN', 'LAATSTE_DAG', 'DRINGEND', ['arts', 'kantoor PLANNER', 'kantoor REGIEVOERDER']],
    [
      'BESLISTERMIJN',
      'VERSTREKEN',
      'DRINGEND',
      ['arts', 'kantoor PLANNER', 'kantoor REGIEVOERDER', 'kantoor BEDRIJFSKUNDIG_MANAGER'],
    ],
    ['PROBLEEMANALYSE', 'BEREIKT', 'LET_OP', ['arts']],
    ['PROBLEEMANALYSE', 'VERSTREKEN', 'DRINGEND', ['arts', 'kantoor PLANNER']],
    ['HERIJKING-2', 'BEREIKT', 'LET_OP', ['arts']],
    ['HERSTELTERMIJN-1', 'VERSTREKEN', 'LET_OP', ['arts']],
    ['DWANGSOM_VRIJ', 'NOG_5_WERKDAGEN', 'DRINGEND', ['arts', 'kantoor PLANNER', 'kantoor REGIEVOERDER']],
    ['NIEUWE_KLOK', 'NOG_5_WERKDAGEN', 'LET_OP', ['arts', 'kantoor PLANNER']],
    ['HERSTELTERMIJN-1', 'NOG_5_WERKDAGEN', '', []],
    ['STREEFDATUM', 'VERSTREKEN', '', []],
  ])('given %s %s, then %s for %j', (klok, soort, urgentie, wie) => {
    const meldingen = meldingenBij(alarm(klok, soort), dossier('arts'), collegas);
    expect(meldingen.map(({ adres }) => sleutelVan(adres))).toEqual(wie);
    for (const melding of meldingen)
      expect(melding).toMatchObject({ urgentie, bron: 'feit-7', reden: { sleutel: klok, versie: 2 } });
  });

  test('says it in one sentence with the day', () => {
    const [melding] = meldingenBij(alarm('BESLISTERMIJN', 'NOG_5_WERKDAGEN'), dossier('arts'), collegas);
    expect(melding).toMatchObject({
      soort: 'TERMIJN',
      tekst: 'Beslistermijn: nog 5 werkdagen, t/m ma 7 dec 2026.',
    });
  });

  test.each([
    [{ prematuur: false }, 'DRINGEND', 4],
    [{ prematuur: true }, 'LET_OP', 2],
    [{ prematuur: false, heeftGevolg: false }, 'LET_OP', 2],
  ])('given an ingebrekestelling %j, then %s for %i', (extra, urgentie, aantal) => {
    const data = { ontvangstDatum: '2026-12-07', ...extra };
    const feit = { seq: 9, type: 'IngebrekestellingRegistered', data, klok: null, versie: null };
    const meldingen = meldingenBij(feit, dossier('arts'), collegas);
    expect(meldingen).toHaveLength(aantal);
    expect(meldingen[0]).toMatchObject({ urgentie, soort: 'INGEBREKESTELLING', reden: { soort: 'BESLUIT' } });
  });

  test('given an ingebrekestelling over the bezwaar, it says so, and is heard until that is decided on', () => {
    const data = { over: 'BEZWAAR', ontvangstDatum: '2026-12-07', prematuur: false, heeftGevolg: true };
    const feit = { seq: 9, type: 'IngebrekestellingRegistered', data, klok: null, versie: null };
    expect(meldingenBij(feit, dossier('arts'), collegas)[0]).toMatchObject({
      tekst:
        'Ingebrekestelling over het bezwaar ontvangen op ma 7 dec 2026: na twee weken kost elke dag een dwangsom (Awb 4:17).',
      reden: { soort: 'BESLUIT', sleutel: 'BEZWAAR' },
    });
  });

  test('given any other fact, then nobody', () => {
    const feit = { seq: 1, type: 'IntakeCompleted', data: {}, klok: null, versie: null };
    expect(meldingenBij(feit, dossier('arts'), collegas)).toEqual([]);
  });
});

describe('who has the next move', () => {
  test.each<[wat: string, Plaats, string]>([
    ['the behandelaar', dossier('arts'), 'arts'],
    ['nobody took it: the vaste aanspreekpunt', dossier(null), 'pb'],
    ['nobody at all: the discipline of the team', dossier(null, null), 'team VERZEKERINGSARTS+AIOS+ANIOS'],
    ['no open taak: the procesbegeleiders', { ...dossier(null, null), taken: [] }, 'team PROCESBEGELEIDER'],
    ['away: who stands in', dossier('weg'), 'arts'],
    ['a deputy of another team may not see it', dossier('elders'), 'pb'],
    ['left: the vaste aanspreekpunt', dossier('vertrokken'), 'pb'],
    ['deputies of each other: the vaste aanspreekpunt', dossier('rond'), 'pb'],
    ['a vaste aanspreekpunt of another team keeps sight', dossier(null, 'vreemd'), 'vreemd'],
    ['unknown', dossier('onbekend', null), 'team VERZEKERINGSARTS+AIOS+ANIOS'],
  ])('%s', (_wat, plaats, expected) => {
    expect(uitvoerders(plaats, collegas).map(sleutelVan)).toEqual([expected]);
  });

  test('two behandelaars hear it both, one with two taken once', () => {
    const taken = ['arts', 'pb', 'arts'].map((behandelaarId) => ({
      soort: 'BELASTBAARHEID',
      discipline: 'ARTS',
      behandelaarId,
    }));
    expect(uitvoerders({ ...dossier(null), taken }, collegas).map(sleutelVan)).toEqual(['arts', 'pb']);
  });
});

describe('whose a melding is', () => {
  const planner = {
    medewerkerId: 'p',
    naam: 'P',
    rollen: ['PLANNER' as const],
    teamId: 'h1',
    kantoorId: 'h',
  };
  test.each([
    ['the person', { medewerkerId: 'p', teamRollen: [], kantoorRollen: [] }, true],
    ['another person', { medewerkerId: 'q', teamRollen: ['PLANNER' as const], kantoorRollen: [] }, false],
    [
      'the role in the team',
      { medewerkerId: null, teamRollen: ['PLANNER' as const], kantoorRollen: [] },
      true,
    ],
    [
      'the role in the kantoor',
      { medewerkerId: 'q', teamRollen: [], kantoorRollen: ['PLANNER' as const] },
      true,
    ],
  ])('%s', (_wat, adres, expected) => {
    expect(isVoor(planner, { adres, teamId: 'h1', kantoorId: 'h' })).toBe(expected);
    expect(
      isVoor(
        { ...planner, medewerkerId: 'x', teamId: 'b1', kantoorId: 'b' },
        { adres, teamId: 'h1', kantoorId: 'h' },
      ),
    ).toBe(false);
  });
});

test('other agreements in the rulebook: who hears it, and the days in the sentence', () => {
  const waarden: Record<string, number[]> = {
    'waarschuwing.termijn': [10, 1],
    'waarschuwing.termijn.hoort': [0, 0, 1, 2],
  };
  const boek = {
    versie: 2,
    regels: REGELBOEK.regels.map((regel) => ({ ...regel, waarde: waarden[regel.sleutel] ?? regel.waarde })),
  };
  const bij = (soort: AlarmSoort) =>
    meldingenBij(alarm('BESLISTERMIJN', soort), dossier('arts'), collegas, boek);
  expect(bij('NOG_5_WERKDAGEN').map(({ adres, tekst }) => [sleutelVan(adres), tekst])).toEqual([
    ['arts', 'Beslistermijn: nog 1 werkdag, t/m ma 7 dec 2026.'],
  ]);
  expect(bij('VERSTREKEN')).toHaveLength(3);
});
