import { tariefOp } from '../dwangsom/tarief';
import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { sleutelVan } from './melding';
import { dwangsomTrap } from './dwangsom-trap';

const dossier = { teamId: 'h1', kantoorId: 'h', vastAanspreekpuntId: 'pb', taken: [] };
const collegas = { pb: { teamId: 'h1', inDienst: true, vervangerId: null } };
// Its first day is 19 May 2026, its last 29 June.
const op = (dag: string, ingebreke = '2026-05-04') =>
  dwangsomTrap(
    { sleutel: 'DWANGSOM', versie: 1, startDatum: datum('2026-05-19') },
    tariefOp(REGELBOEK, datum(ingebreke))!,
    dossier,
    collegas,
    datum(dag),
  );

describe('a running dwangsom', () => {
  test.each([
    ['2026-05-18', null],
    ['2026-06-01', null],
    ['2026-06-02', 'De dwangsom loopt al 14 dagen (€ 322). Vanaf di 2 jun 2026 kost elke dag € 35.'],
    ['2026-06-15', 'De dwangsom loopt al 14 dagen (€ 322). Vanaf di 2 jun 2026 kost elke dag € 35.'],
    ['2026-06-16', 'De dwangsom loopt al 28 dagen (€ 812). Vanaf di 16 jun 2026 kost elke dag € 45.'],
    ['2026-06-29', 'De dwangsom loopt al 28 dagen (€ 812). Vanaf di 16 jun 2026 kost elke dag € 45.'],
    ['2026-06-30', null],
  ])('says on %s: %s', (dag, tekst) => {
    expect(op(dag)[0]?.tekst ?? null).toBe(tekst);
  });

  test('says it to everybody on the ladder, once per step', () => {
    expect(op('2026-06-20').map(({ adres }) => sleutelVan(adres))).toEqual([
      'pb',
      'kantoor PLANNER',
      'kantoor REGIEVOERDER',
      'kantoor BEDRIJFSKUNDIG_MANAGER',
    ]);
    expect(new Set(op('2026-06-20').map(({ bron }) => bron))).toEqual(new Set(['dwangsom-2026-05-19-28']));
  });

  test('has the amounts of the day of the ingebrekestelling', () => {
    expect(op('2026-06-02', '2018-05-04')[0]!.tekst).toContain('(€ 280)');
  });
});
