import { SendBrief, type SendBriefInput } from '../libs/casework/commands/send-brief';
import type { Aanvraag } from '../libs/domain/aanvraag';
import { BRIEF_SOORTEN } from '../libs/domain/brieven';
import type { JsonObject } from '../libs/domain/json';
import type { Rol } from '../libs/domain/rollen';
import { verifyJourneys, verifyTables } from '../libs/storage/verify';
import { openCasework, wie, type Casework } from './support/casework';

const CANARY = 'KANARIE-lumbale-radiculopathie';
const FML = { urenPerWeek: 20, beperkingen: [] };
let casework: Casework;
beforeAll(async () => {
  casework = await openCasework();
  await casework.database.setClock('2026-07-20T10:00:00+02:00');
});
afterAll(() => casework?.close());

type Step = [actie: string, rol: Rol, gegevens?: JsonObject, nummer?: number];
const arts = (gegevens: JsonObject): Step => [
  'stelBelastbaarheidVast',
  'VERZEKERINGSARTS',
  { onderbouwing: CANARY, ...gegevens },
];
const dossiervorming: Step = ['rondDossiervormingAf', 'MEDISCH_SECRETARESSE'];
const EINDE: Step[] = [
  ['keurVaststellingGoed', 'PROCESBEGELEIDER', {}, 2],
  ['neemBesluit', 'PROCESBEGELEIDER'],
];

/** A dossier from its aanvraag to its end, and the letters that went out: soort and first line. */
async function walk(aanvraag: Partial<Aanvraag>, steps: Step[]) {
  const { dossierId } = await casework.open({ eersteZiektedagDatum: undefined, ...aanvraag });
  for (const [actie, rol, gegevens = {}, nummer = 1] of steps) {
    const result = await casework.act(dossierId, actie, wie(rol, nummer), gegevens);
    if (result.kind !== 'ok') throw new Error(`${actie}: ${JSON.stringify(result)}`);
  }
  const letters = (await casework.query(
    `select id as "outboxId", journey_id as "dossierId", fact_seq as "feitSeq", soort as brief from outbox
     where journey_id = $1 and soort = any($2) order by fact_seq, soort`,
    [dossierId, BRIEF_SOORTEN],
  )) as SendBriefInput[];
  for (const letter of letters) await casework.bus.execute(new SendBrief(letter));
  const brieven = await casework.query(
    'select soort, aan, tekst from brieven where journey_id = $1 order by fact_seq, soort',
    [dossierId],
  );
  const bijlagen = await casework.query(
    `select b.soort from medisch.bijlagen x join brieven b on b.id = x.brief_id where x.journey_id = $1`,
    [dossierId],
  );
  const [overview] = await casework.query(
    'select fase, status, uitkomst from dossier_overview where journey_id = $1',
    [dossierId],
  );
  return { brieven, bijlagen: bijlagen.map(({ soort }) => soort), overview };
}

const werkgever = { vangnet: false, werkgever: { naam: 'Bakkerij De Ochtend BV' } };

test('a deskundigenoordeel goes to both, its medical grounds to the werknemer alone', async () => {
  const { brieven, bijlagen, overview } = await walk(
    { soort: 'DESKUNDIGENOORDEEL', oordeel: 'EIGEN_WERK', aanvrager: 'WERKGEVER', ...werkgever },
    [
      ['rondIntakeAf', 'PROCESBEGELEIDER', { vergoedingBetaald: true }],
      ['registreerInstemming', 'PROCESBEGELEIDER', { stemtIn: true, datum: '2026-07-20' }],
      dossiervorming,
      arts({ conclusie: 'OORDEEL_NIET_GESCHIKT' }),
      ...EINDE,
    ],
  );
  expect(brieven.map(({ soort }) => soort)).toEqual(['ONTVANGSTBEVESTIGING', 'OORDEEL', 'OORDEEL_WERKGEVER']);
  expect(bijlagen).toEqual(['OORDEEL']);
  const [, client, kopie] = brieven;
  expect(kopie.aan).toContain('Bakkerij De Ochtend BV');
  for (const { tekst } of [client, kopie]) {
    expect(tekst).toContain('Ons oordeel: Niet geschikt voor het eigen werk.');
    expect(tekst).toContain('U kunt er geen bezwaar tegen maken');
    expect(tekst).not.toContain('KANARIE');
  }
  expect(kopie.tekst).not.toContain('bijlage');
  expect(overview).toEqual({ fase: 'AFGESLOTEN', status: 'AFGESLOTEN', uitkomst: 'OORDEEL_NIET_GESCHIKT' });
});

test('a werkgever hears when there can be no oordeel', async () => {
  const { brieven, overview } = await walk(
    { soort: 'DESKUNDIGENOORDEEL', oordeel: 'EIGEN_WERK', aanvrager: 'WERKGEVER', ...werkgever },
    [
      ['rondIntakeAf', 'PROCESBEGELEIDER', { vergoedingBetaald: true }],
      ['registreerInstemming', 'PROCESBEGELEIDER', { stemtIn: false, datum: '2026-07-20' }],
    ],
  );
  expect(brieven.at(-1)).toMatchObject({ soort: 'GEEN_OORDEEL' });
  expect(overview.uitkomst).toBe('GEEN_INSTEMMING');
});

test('an advies beschut werk goes to the college, which takes the besluit', async () => {
  const { brieven, bijlagen } = await walk({ soort: 'PW_BESCHUT_WERK' }, [
    ['rondIntakeAf', 'PROCESBEGELEIDER', { verzoekVan: 'COLLEGE' }],
    dossiervorming,
    arts({ fml: FML }),
    [
      'geefArbeidskundigOordeel',
      'ARBEIDSDESKUNDIGE',
      { heeftArbeidsvermogen: true, nodig: 'BEGELEIDING', toelichting: 'permanent toezicht' },
    ],
    ...EINDE,
  ]);
  const [, client, college] = brieven;
  expect([client.soort, college.soort]).toEqual(['ADVIES_CLIENT', 'ADVIES_COLLEGE']);
  expect(college.aan).toContain('college van burgemeester en wethouders');
  expect(college.tekst).toContain('Ons advies: Positief advies beschut werk.');
  expect(college.tekst).not.toContain('KANARIE');
  expect(bijlagen).toEqual(['ADVIES_CLIENT']);
});

test('a herbeoordeling asked by the werkgever tells him no class', async () => {
  const { brieven, bijlagen } = await walk(
    { soort: 'HERBEOORDELING_VRAAG', aanvrager: 'WERKGEVER', ...werkgever },
    [
      ['rondIntakeAf', 'PROCESBEGELEIDER', { huidigeStand: '80_100' }],
      dossiervorming,
      arts({ uitkomst: 'GBM', gbmGrond: 'OPNAME', duurzaam: false }),
      ['stelRechtVast', 'PROCESBEGELEIDER', { toelichting: 'Geen wijziging.' }],
      ...EINDE,
    ],
  );
  const [, beschikking, kopie] = brieven;
  expect([beschikking.soort, kopie.soort]).toEqual(['BESCHIKKING', 'KOPIE_WERKGEVER']);
  expect(beschikking.tekst).toContain('bezwaar maken');
  expect(kopie.tekst).toContain('De herbeoordeling verandert niets aan het recht van uw werknemer.');
  expect(kopie.tekst).not.toMatch(/80|KANARIE/);
  expect(bijlagen).toEqual(['BESCHIKKING']);
});

test('a refused verkorte wachttijd says why, and needs no arts', async () => {
  const { brieven } = await walk(
    { soort: 'WIA_VERKORTE_WACHTTIJD', eersteZiektedagDatum: '2024-11-04' as never },
    [
      ['stelGeenRechtVast', 'PROCESBEGELEIDER', { geenRechtGrond: 'BUITEN_TIJDVAK', toelichting: 'te laat' }],
      ...EINDE,
    ],
  );
  expect(brieven.at(-1)!.tekst).toContain('tussen 3 en 68 weken na de eerste ziektedag (Wet WIA 23 lid 6)');
});

test('a planned herbeoordeling is silent until its day', async () => {
  const { brieven, overview } = await walk({ soort: 'HERBEOORDELING_PROFESSIONEEL' }, [
    ['plan', 'VERZEKERINGSARTS', { datum: '2027-01-18' }],
  ]);
  expect(brieven).toEqual([]);
  expect(overview).toMatchObject({ fase: 'GEPLAND', status: 'OPEN' });
});

test('what is stored is what the facts make of it', async () => {
  const found: string[] = [];
  for await (const { what } of verifyJourneys(casework.database.dataSource.manager)) found.push(what);
  for await (const { what } of verifyTables(casework.database.dataSource.manager)) found.push(what);
  expect(found).toEqual([]);
});
