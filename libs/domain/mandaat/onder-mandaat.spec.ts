import type { Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { onderMandaat, type GeladenMandaat, type Vraag } from './onder-mandaat';

const mandaat = (over: Partial<GeladenMandaat> = {}): GeladenMandaat => ({
  id: 'm1',
  versie: 1,
  status: 'GEGEVEN',
  handelingen: ['vraagMedischeInformatie', 'registreerContact'],
  dossierId: null,
  teamId: 'heerlen-1',
  soort: null,
  voorbereiding: false,
  opdrachtgeverId: 'va',
  aanId: 'smv',
  maximum: null,
  aantal: 0,
  totFase: null,
  vanDatum: '2026-07-20' as Datum,
  totDatum: null,
  review: 'ALTIJD',
  reviewPercentage: null,
  opdrachtgever: 'ER',
  ...over,
});
const vraag = (over: Partial<Vraag> = {}): Vraag => ({
  actie: 'vraagMedischeInformatie',
  medewerkerId: 'smv',
  hoedanigheid: 'SMV',
  dossierId: 'd1',
  soort: 'WIA_CLAIM',
  teamId: 'heerlen-1',
  fase: 'DOSSIERVORMING',
  fasen: ['INTAKE', 'DOSSIERVORMING', 'MEDISCHE_BEOORDELING', 'BESLUIT'],
  vandaag: '2026-08-03' as Datum,
  ...over,
});
const id = (mandaten: GeladenMandaat[], over: Partial<Vraag> = {}) => {
  const found = onderMandaat(mandaten, vraag(over));
  return found !== 'NIET_NODIG' && 'mandaat' in found ? found.mandaat.id : found;
};
const geweigerd = (over: Partial<GeladenMandaat>, bij: Partial<Vraag> = {}) => {
  const found = onderMandaat([mandaat(over)], vraag(bij));
  if (found === 'NIET_NODIG' || 'mandaat' in found) throw new Error('not refused');
  return found.refusal;
};

describe('under which mandate an act is done', () => {
  it.each<[string, Rol]>([
    ['vraagMedischeInformatie', 'MEDISCH_SECRETARESSE'],
    ['stelRechtVast', 'SMV'],
  ])('is no question for %s by %s', (actie, hoedanigheid) => {
    expect(onderMandaat([], vraag({ actie, hoedanigheid }))).toBe('NIET_NODIG');
  });

  it('is refused without one, by the name of the act', () => {
    expect(onderMandaat([], vraag())).toEqual({
      refusal: {
        code: 'MANDAAT_ONTBREEKT',
        detail: 'Voor "Medische informatie opvragen" heeft u een mandaat van een arts nodig.',
      },
    });
  });

  it.each<[string, Partial<GeladenMandaat>]>([
    ['another act', { handelingen: ['rondDossiervormingAf'] }],
    ['another colleague', { aanId: 'smv-2' }],
    ['another dossier', { dossierId: 'd2' }],
    ['another team', { teamId: 'breda-1' }],
    ['another soort', { soort: 'EZWB' }],
  ])('is none that was given for %s', (_what, over) => {
    expect(geweigerd(over).code).toBe('MANDAAT_ONTBREEKT');
  });

  it.each<[string, Partial<GeladenMandaat>]>([
    ['one of several acts', {}],
    ['whoever of the team takes it up', { aanId: null }],
    ['this dossier, wherever its team is', { dossierId: 'd1', teamId: 'breda-1', soort: 'EZWB' }],
    ['this soort', { soort: 'WIA_CLAIM' }],
  ])('is one that was given for %s', (_what, over) => {
    expect(id([mandaat(over)])).toBe('m1');
  });

  it('is that of the dossier before that of the team, and a valid one before any other', () => {
    const team = mandaat({ id: 'team' });
    const dossier = mandaat({ id: 'dossier', dossierId: 'd1' });
    expect(id([team, dossier])).toBe('dossier');
    expect(id([dossier, team])).toBe('dossier');
    expect(id([mandaat({ ...dossier, status: 'INGETROKKEN' }), team])).toBe('team');
  });

  it('says of the one of the dossier why it cannot be', () => {
    const found = onderMandaat(
      [mandaat({ status: 'VERLOPEN' }), mandaat({ dossierId: 'd1', status: 'INGETROKKEN' })],
      vraag(),
    );
    expect(found).toMatchObject({ refusal: { code: 'MANDAAT_INGETROKKEN' } });
  });

  it.each<[Partial<GeladenMandaat>, string, string]>([
    [{ status: 'INGETROKKEN' }, 'MANDAAT_INGETROKKEN', 'De arts heeft dit mandaat ingetrokken.'],
    [{ status: 'VERLOPEN' }, 'MANDAAT_VERLOPEN', 'Dit mandaat is verlopen.'],
    [{ totDatum: '2026-08-02' as Datum }, 'MANDAAT_VERLOPEN', 'Dit mandaat is verlopen.'],
    [
      { status: 'TERUGGEMELD' },
      'MANDAAT_STATUS',
      'Onder dit mandaat kan nu niets gedaan worden: het is teruggemeld.',
    ],
    [{ vanDatum: '2026-08-04' as Datum }, 'MANDAAT_GRENS', 'Dit mandaat begint op di 4 aug 2026.'],
    [{ maximum: 2, aantal: 2 }, 'MANDAAT_GRENS', 'Dit mandaat was voor ten hoogste 2 keer.'],
    [{ totFase: 'INTAKE' }, 'MANDAAT_GRENS', 'Dit mandaat geldt niet meer in deze fase van het dossier.'],
    [
      { opdrachtgever: 'AFWEZIG' },
      'MANDAAT_GESCHORST',
      'De arts die dit mandaat gaf is afwezig; tot die er is, ligt het stil.',
    ],
    [
      { opdrachtgever: 'VERTROKKEN' },
      'MANDAAT_GESCHORST',
      'Wie dit mandaat gaf werkt hier niet meer als arts.',
    ],
  ])('is refused under %j', (over, code, detail) => {
    expect(geweigerd(over)).toEqual({ code, detail });
  });

  it('holds up to and including its last day, its last time and its last fase', () => {
    const laatste = { totDatum: '2026-08-03' as Datum, vanDatum: '2026-08-03' as Datum };
    expect(id([mandaat({ ...laatste, maximum: 2, aantal: 1, totFase: 'DOSSIERVORMING' })])).toBe('m1');
    for (const status of ['AANVAARD', 'IN_UITVOERING'] as const) expect(id([mandaat({ status })])).toBe('m1');
  });
});
