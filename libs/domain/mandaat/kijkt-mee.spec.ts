import { inMedischeBeoordeling } from '../../../test/support/claim';
import { REGELBOEK } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { kijktMee } from './kijkt-mee';
import type { GeladenMandaat } from './onder-mandaat';

const claim = inMedischeBeoordeling();
const { stored } = claim.journey;
const einde = stored.context.deadlines.BESLISTERMIJN!.uiterlijkeDatum;
const mandaat = (over: Partial<GeladenMandaat> = {}): GeladenMandaat => ({
  id: 'm1',
  versie: 1,
  status: 'GEGEVEN',
  handelingen: ['registreerContact'],
  dossierId: null,
  teamId: 'heerlen-1',
  soort: null,
  voorbereiding: false,
  opdrachtgeverId: 'va',
  aanId: 'smv',
  maximum: null,
  aantal: 0,
  totFase: null,
  vanDatum: claim.vandaag,
  totDatum: null,
  review: 'BIJ_AANLEIDING',
  reviewPercentage: null,
  opdrachtgever: 'ER',
  eerder: true,
  ...over,
});
const kijkt = (over: Partial<GeladenMandaat> = {}, by: object = {}) =>
  kijktMee(mandaat(over), { stored, vandaag: claim.vandaag, regels: REGELBOEK, ...by }, 'feit 1');
const steekproef = { laagste: 100, hoogste: 100, reeks: 10 };

describe('whether the arts looks at an act', () => {
  it('is no without a reason, and names the mandate', () => {
    expect(kijkt()).toEqual({ id: 'm1', beoordelen: false, aanleidingen: [] });
  });

  it('is yes for every aanleiding there is', () => {
    expect(kijkt({ eerder: undefined })).toMatchObject({ beoordelen: true, aanleidingen: ['EERSTE'] });
    expect(kijkt({ signalen: ['STAGNATIE'], oordelen: ['GOED', 'TERUG'] })).toMatchObject({
      beoordelen: true,
      aanleidingen: ['STAGNATIE', 'TERUGGESTUURD'],
    });
  });

  it('is yes when the running term is in danger, and not when it stands still or there is none', () => {
    const op = (status: string) => ({
      vandaag: einde as Datum,
      stored: {
        ...stored,
        context: {
          ...stored.context,
          deadlines: { BESLISTERMIJN: { ...stored.context.deadlines.BESLISTERMIJN!, status } },
        },
      },
    });
    expect(kijkt({}, op('LOOPT')).aanleidingen).toEqual(['TERMIJN_IN_GEVAAR']);
    expect(kijkt({}, op('OPGESCHORT')).aanleidingen).toEqual([]);
    const zonder = { ...stored, context: { ...stored.context, deadlines: {} } };
    expect(kijkt({}, { vandaag: einde, stored: zonder }).aanleidingen).toEqual([]);
  });

  it('is by the sample of the mandate, within what the kantoor allows', () => {
    const in_ = { review: 'STEEKPROEF', reviewPercentage: 1 } as const;
    expect(kijkt({ ...in_, reviewPercentage: 100 }).beoordelen).toBe(true);
    expect(kijkt(in_, { steekproef }).beoordelen).toBe(true);
    expect(kijkt(in_, { steekproef: { ...steekproef, laagste: 0, hoogste: 0 } }).beoordelen).toBe(false);
    expect(kijkt({ review: 'ALTIJD' }).beoordelen).toBe(true);
    // Nothing chosen and nothing settled: what the house asks at least.
    expect(kijkt({ review: 'STEEKPROEF', reviewPercentage: null }, { steekproef: null }).beoordelen).toBe(
      kijkt({ review: 'STEEKPROEF', reviewPercentage: 5 }).beoordelen,
    );
  });
});
