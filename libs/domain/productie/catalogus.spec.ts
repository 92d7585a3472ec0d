import type { FactType } from '../facts';
import { SOORTEN } from '../aanvraag';
import type { JsonObject } from '../json';
import { REGELBOEK, regelsVan } from '../regels/regelboek';
import { handelingSleutel, normtijdSleutel } from '../regels/regels-normtijden';
import type { Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { UITKOMSTEN } from '../uitkomst';
import { BESLISSINGEN } from '../bezwaar/bezwaar-stand';
import { CATALOGUS } from './catalogus';
import { GROEPEN } from './handeling';
import { fteMinuten, normMinuten } from './normtijd';
import { handelingBij } from './productieregel';
import { TELLERS } from './tellers';

const DAG = '2026-11-02' as Datum;

describe('the catalogue', () => {
  test('has more than a hundred handelingen in every group of the evaluation, each under one name and label', () => {
    expect(CATALOGUS.length).toBeGreaterThan(100);
    expect(new Set(CATALOGUS.map(({ groep }) => groep))).toEqual(new Set(Object.keys(GROEPEN)));
    expect(new Set(CATALOGUS.map(({ naam }) => naam)).size).toBe(CATALOGUS.length);
    expect(new Set(CATALOGUS.map(({ label }) => label)).size).toBe(CATALOGUS.length);
  });

  test('has a norm in the rulebook for each, said to be an assumption', () => {
    for (const { naam, norm, per } of CATALOGUS) {
      const sleutels = [
        typeof norm === 'number' ? handelingSleutel(naam) : normtijdSleutel(norm),
        ...(Object.keys(per) as Rol[]).map((functie) => handelingSleutel(naam, functie)),
      ];
      for (const sleutel of sleutels)
        expect(regelsVan(REGELBOEK, sleutel)).toMatchObject([{ eenheid: 'minuten', zekerheid: 'ONZEKER' }]);
    }
  });

  test('has nothing that no fact can ever count for', () => {
    const geteld = new Set<string | null>();
    for (const type of Object.keys(TELLERS) as FactType[])
      for (const soort of Object.keys(SOORTEN))
        for (const hoedanigheid of ['VERZEKERINGSARTS', 'ARBEIDSDESKUNDIGE'] as const)
          for (const data of MONSTERS) geteld.add(handelingBij({ ...FEIT, type, soort, hoedanigheid, data }));
    const nooit = CATALOGUS.filter(({ naam }) => !geteld.has(naam)).map(({ naam }) => naam);
    expect(nooit).toEqual([]);
  });
});

const FEIT = {
  dossierId: 'd',
  seq: 1,
  medewerkerId: 'anna',
  teamId: 'heerlen-1',
  mandaatId: null,
  opdrachtgeverId: null,
  datum: DAG,
  tijdstip: '2026-11-02T09:00:00Z',
};

/** Data in which every field that a count looks at has each of its values. */
const MONSTERS: JsonObject[] = [
  ...[...Object.keys(UITKOMSTEN), ...Object.keys(BESLISSINGEN), 'GBM', 'FML'].map((uitkomst) => ({
    uitkomst,
  })),
  ...['WERKGEVER', 'CLIENT', 'UWV_INTERN'].map((aanvrager) => ({ aanvrager })),
  ...['FUNCTIES', 'ZESTIG_PLUS', 'FEITELIJKE_VERDIENSTEN', 'TE_WEINIG_FUNCTIES', 'AWB_4_15_2A'].map(
    (grond) => ({
      grond,
    }),
  ),
  ...['TELEFONISCH', 'BEELDBELLEN', 'KANTOOR', 'HUISBEZOEK', 'BERICHT'].map((wijze) => ({ wijze })),
  ...['MOGELIJK', 'NOG_NIET', 'GEEN_MOGELIJKHEDEN'].map((conclusie) => ({ conclusie })),
  { uitkomst: 'GBM', duurzaam: true },
  { rivToets: true, zonderInformatie: true, uitstroomVerwacht: true, nummer: 2 },
];

describe('a norm', () => {
  test.each([
    ['wia.fml', 'VERZEKERINGSARTS', 180, 'of the taak it finishes'],
    ['wia.fml', 'ANIOS', 240, 'of the functie that needs longer'],
    ['wia.loonsanctie', 'ARBEIDSDESKUNDIGE', 180, 'of its own'],
  ] as const)('%s by a %s is %i minutes: %s', (naam, functie, minuten, _why) => {
    expect(normMinuten(REGELBOEK, naam, functie, DAG)).toBe(minuten);
  });

  test('changes on its date, and a book from before the norm has that of the first one', () => {
    const [regel] = regelsVan(REGELBOEK, 'normtijd.wia.loonsanctie');
    const boek = {
      versie: 2,
      regels: [
        { ...regel!, tot: '2026-12-31' as Datum },
        { ...regel!, van: '2027-01-01' as Datum, waarde: 150 },
      ],
    };
    const op = (dag: string) => normMinuten(boek, 'wia.loonsanctie', 'ARBEIDSDESKUNDIGE', dag as Datum);
    expect([op('2026-12-31'), op('2027-01-01')]).toEqual([180, 150]);
    expect(normMinuten(boek, 'wia.fml', 'ANIOS', DAG)).toBe(240);
    expect(fteMinuten(boek, DAG)).toBe(480);
  });

  test('of what is no handeling is a fault', () => {
    expect(() => normMinuten(REGELBOEK, 'wia.niets', 'SMV', DAG)).toThrow('wia.niets');
  });
});
