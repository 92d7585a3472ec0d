import type { Fact, FactType } from '../facts';
import { ROLLEN, type Rol } from '../rollen';
import {
  AARDEN,
  ARTSEN,
  DELEGEERBAAR,
  HANDELINGEN,
  aardVan,
  statesReserved,
  voorbehoudenAan,
  vraagtMandaat,
} from './handelingen';

/* prettier-ignore */
const VAN_ELKE_AARD = {
  VOORBEHOUDEN: [
    'stelBelastbaarheidVast', 'contrasigneer', 'stuurBelastbaarheidTerug', 'stelProbleemanalyseVast',
    'stuurProbleemanalyseTerug', 'bepaalVervolg', 'verklaarHersteld', 'delegeerVoorbereiding', 'keurVoorbereidingGoed',
    'stuurVoorbereidingTerug', 'trekDelegatieIn', 'plan', 'verzet', 'start', 'laatVervallen',
  ],
  DELEGEERBAAR: ['meldVoorbereidingTerug', 'registreerContact', 'vraagMedischeInformatie', 'rondDossiervormingAf'],
  ONDERSTEUNEND: ['rappelleer', 'ontvangMedischeInformatie'],
};

it('names every act that is not simply the own work of who does it', () => {
  expect(Object.keys(HANDELINGEN).sort()).toEqual(Object.values(VAN_ELKE_AARD).flat().sort());
  for (const [aard, acties] of Object.entries(VAN_ELKE_AARD))
    for (const actie of acties) expect([actie, aardVan(actie)]).toEqual([actie, aard]);
});

test.each(['neemBesluit', 'toString', ''])('%j is the own work of the discipline', (actie) =>
  expect(aardVan(actie)).toBe('EIGEN'),
);

it('calls each aard and each act that can be delegated by its words on the floor', () => {
  expect(AARDEN).toEqual({
    VOORBEHOUDEN: 'Voorbehouden aan de arts',
    DELEGEERBAAR: 'Delegeerbaar onder mandaat',
    ONDERSTEUNEND: 'Taakondersteuning',
    EIGEN: 'Eigen werk van de discipline',
  });
  expect(DELEGEERBAAR).toEqual({
    meldVoorbereidingTerug: 'Voorbereiden en terugmelden',
    registreerContact: 'Contact met de cliënt',
    vraagMedischeInformatie: 'Medische informatie opvragen',
    rondDossiervormingAf: 'Medisch dossier compleet maken',
  });
});

it('asks a mandate of the SMV only, and only for what can be delegated', () => {
  for (const rol of ROLLEN)
    for (const actie of [...Object.keys(HANDELINGEN), 'neemBesluit'])
      expect([rol, actie, vraagtMandaat(actie, rol)]).toEqual([
        rol,
        actie,
        rol === 'SMV' && Object.hasOwn(DELEGEERBAAR, actie),
      ]);
});

describe('what is reserved to an arts', () => {
  const ELKE_ARTS: FactType[] = [
    'BelastbaarheidDetermined',
    'ProbleemanalyseMade',
    'VoorbereidingDelegated',
    'VoorbereidingApproved',
    'VoorbereidingReturned',
    'HerbeoordelingPlanned',
    'HerbeoordelingMoved',
  ];
  const GEREGISTREERD: FactType[] = [
    'BelastbaarheidCountersigned',
    'BelastbaarheidReturned',
    'ProbleemanalyseCountersigned',
    'ProbleemanalyseReturned',
    'VervolgDetermined',
    'HersteldDeclared',
  ];
  const refused = (feiten: FactType[], hoedanigheid: Rol) =>
    statesReserved(
      feiten.map((type) => ({ type, data: {} }) as unknown as Fact),
      { medewerkerId: 'ik', hoedanigheid },
    );

  it('is known of every fact', () => {
    for (const feit of ELKE_ARTS)
      expect(voorbehoudenAan(feit)).toEqual(['VERZEKERINGSARTS', 'AIOS', 'ANIOS']);
    for (const feit of GEREGISTREERD) expect(voorbehoudenAan(feit)).toEqual(['VERZEKERINGSARTS']);
    expect(voorbehoudenAan('ContactRegistered')).toBeUndefined();
  });

  it.each(ROLLEN)('is stated by a %s when that is one of them', (rol) => {
    for (const feit of ELKE_ARTS) expect(refused([feit], rol) === undefined).toBe(ARTSEN.includes(rol));
    for (const feit of GEREGISTREERD)
      expect(refused([feit], rol) === undefined).toBe(rol === 'VERZEKERINGSARTS');
    expect(refused(['ContactRegistered'], rol)).toBeUndefined();
    expect(refused([], rol)).toBeUndefined();
  });

  it('is refused when one of several facts is, in these words', () => {
    expect(refused(['ContactRegistered', 'VervolgDetermined'], 'AIOS')).toEqual({
      code: 'VOORBEHOUDEN_AAN_ARTS',
      detail: 'Dit oordeel is voorbehouden aan een arts.',
    });
  });
});
