import { SOORTEN, type OordeelSoort } from './aanvraag';
import { kenmerkenVan, type WetSoort } from './soorten';
import type { Aanvrager } from './termijnen/termijn-einde';

type Row = [soort: WetSoort, vraag: { aanvrager?: Aanvrager; oordeel?: OordeelSoort }, flags: string];

/** The flags as the source lists them: aanvraag, besluit, dwangsom, tijdigheid, wachtend; - is no. */
const ROWS: Row[] = [
  ['WIA_CLAIM', {}, 'A B D T W'],
  ['WIA_VERKORTE_WACHTTIJD', {}, 'A B D T W'],
  ['HERBEOORDELING_VRAAG', { aanvrager: 'WERKGEVER' }, 'A B D T W'],
  ['HERBEOORDELING_VRAAG', { aanvrager: 'EIGENRISICODRAGER' }, 'A B D T W'],
  ['HERBEOORDELING_VRAAG', { aanvrager: 'CLIENT' }, 'A B D T W'],
  ['HERBEOORDELING_VRAAG', {}, 'A B D T W'],
  ['HERBEOORDELING_VRAAG', { aanvrager: 'UWV_INTERN' }, '- B - T W'],
  ['HERBEOORDELING_PROFESSIONEEL', {}, '- B - - -'],
  ['DESKUNDIGENOORDEEL', {}, '- - - T W'],
  ['DESKUNDIGENOORDEEL', { oordeel: 'EIGEN_WERK' }, '- - - T W'],
  ['DESKUNDIGENOORDEEL', { oordeel: 'REINT_WERKNEMER' }, '- - - T W'],
  ['DESKUNDIGENOORDEEL', { oordeel: 'PASSENDE_ARBEID' }, '- - - T W'],
  ['DESKUNDIGENOORDEEL', { oordeel: 'REINT_WERKGEVER' }, '- - - T W'],
  ['DESKUNDIGENOORDEEL', { oordeel: 'VERZUIM_ONTSLAG' }, '- - - - -'],
  ['PW_BANENAFSPRAAK', {}, 'A B D T -'],
  ['PW_ARBEIDSVERMOGEN', {}, 'A B D - W'],
  ['PW_BESCHUT_WERK', {}, '- - - - -'],
  ['EZWB', {}, '- B - - -'],
  ['ZW', {}, 'A B D - -'],
  ['WAJONG', {}, 'A B D - -'],
];

describe('the kenmerken of a soort', () => {
  test.each(ROWS)('%s %j: %s', (soort, vraag, flags) => {
    const k = kenmerkenVan(soort, vraag);
    const seen = [
      k.isAanvraag ? 'A' : '-',
      k.isBesluit ? 'B' : '-',
      k.dwangsomMogelijk ? 'D' : '-',
      k.teltInTijdigheid ? 'T' : '-',
      k.teltInWachtend ? 'W' : '-',
    ];
    expect(seen.join(' ')).toBe(flags);
  });

  it('are known of every soort', () => {
    expect(Object.keys(SOORTEN).filter((soort) => !ROWS.some(([known]) => known === soort))).toEqual([]);
  });

  it('let a centre count the verzuim (ontslag) among the waiting, never in the tijdigheid', () => {
    expect(
      kenmerkenVan('DESKUNDIGENOORDEEL', { oordeel: 'VERZUIM_ONTSLAG' }, { ontslagTeltInWachtend: true }),
    ).toMatchObject({ teltInTijdigheid: false, teltInWachtend: true });
  });

  it('threaten with a dwangsom only where an aanvraag waits for a besluit (Awb 4:17)', () => {
    for (const [soort, vraag] of ROWS) {
      const { isAanvraag, isBesluit, dwangsomMogelijk } = kenmerkenVan(soort, vraag);
      expect([soort, dwangsomMogelijk]).toEqual([soort, isAanvraag && isBesluit]);
    }
  });
});
