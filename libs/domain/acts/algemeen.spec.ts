import {
  aanvraag,
  inMedischeBeoordeling,
  inRivToets,
  inVaststelling,
  type Claim,
} from '../../../test/support/claim';
import type { JsonObject } from '../json';
import { BESLUIT_UITKOMSTEN, UITKOMSTEN, type Uitkomst } from '../uitkomst';

const pb = 'PROCESBEGELEIDER';
const PLACES: [string, () => Claim][] = [
  ['the intake', aanvraag],
  ['the RIV-toets', inRivToets],
  ['the medical judgment', inMedischeBeoordeling],
  ['the vaststelling', inVaststelling],
];

describe.each(PLACES)('a side exit from %s', (_where, place) => {
  test.each([
    ['trekIn', {}, 'INGETROKKEN', 'AanvraagWithdrawn', {}],
    // Leaving the ZW before week 104 is a cancellation, never an afwijzing (evaluation 3.7).
    [
      'annuleer',
      { reden: 'ZW_GEEINDIGD' },
      'GEANNULEERD_ZW_GEEINDIGD',
      'DossierCancelled',
      { reden: 'ZW_GEEINDIGD' },
    ],
    [
      'annuleer',
      { reden: 'DUBBEL_GEREGISTREERD' },
      'GEANNULEERD',
      'DossierCancelled',
      { reden: 'DUBBEL_GEREGISTREERD' },
    ],
    [
      'annuleer',
      { reden: 'ONTERECHT_GEOPEND' },
      'GEANNULEERD',
      'DossierCancelled',
      { reden: 'ONTERECHT_GEOPEND' },
    ],
    [
      'registreerOverlijden',
      { overlijdensDatum: '2026-07-19' },
      'OVERLEDEN',
      'OverlijdenRegistered',
      { overlijdensDatum: '2026-07-19' },
    ],
  ] as const)('%s %j ends in %s', (actie, gegevens, uitkomst, type, data) => {
    const claim = place().doet(pb, actie, gegevens as JsonObject);
    expect([claim.context.uitkomst, claim.journey.stored.status, claim.klok]).toEqual([
      uitkomst,
      'done',
      'beeindigd',
    ]);
    expect(claim.feit(type)).toEqual(data);
    // No besluit: the term lapsed, and nothing is guarded any more.
    expect(claim.termijn()).toMatchObject({ status: 'VERVALLEN', alarm: null });
    expect(claim.journey.deadlines).toHaveLength(1);
    expect(claim.journey.taken.geopend).toEqual([]);
    expect(claim.journey.taken.gesloten).toEqual(place().openTaken);
  });
});

describe('the outcomes', () => {
  it('are a besluit on the aanvraag, or let its term lapse', () => {
    const vervallen = (Object.keys(UITKOMSTEN) as Uitkomst[]).filter((u) => !BESLUIT_UITKOMSTEN.includes(u));
    expect(vervallen).toEqual([
      'LOONSANCTIE',
      // Ends of the Ziektewet and of a screening: the besluit over the right was taken before, or none was asked.
      'NIET_UITGEVOERD_GEEN_UITSTROOM_VERWACHT',
      'RECHT_ZIEKENGELD',
      'HERSTELD',
      'WACHTTIJD_VOLBRACHT',
      'GEEINDIGD_AOW',
      'GEEINDIGD_EZWB',
      'INGETROKKEN',
      'GEANNULEERD_ZW_GEEINDIGD',
      'GEANNULEERD',
      'OVERLEDEN',
      'GEEN_INSTEMMING',
    ]);
  });
});

describe('a death', () => {
  test.each([
    ['today', '2026-07-20', 'OVERLEDEN'],
    ['tomorrow', '2026-07-21', 'DATUM_IN_TOEKOMST'],
  ])('%s', (_when, overlijdensDatum, expected) => {
    const result = aanvraag().probeert('TEAMONDERSTEUNER', 'registreerOverlijden', { overlijdensDatum });
    expect(typeof result === 'string' ? result : result.context.uitkomst).toBe(expected);
  });
});

describe('another team takes over (evaluation 3.5)', () => {
  const draagtOver = (claim: Claim, naarTeam = 'breda-1') =>
    claim.probeert('PLANNER', 'draagOver', { naarTeam, reden: 'ruimte' });

  it.each([
    ['running', aanvraag(), 'LOOPT'],
    ['passed', aanvraag().laatAlarmenVallenTot('2026-10-01'), 'VERSTREKEN'],
    [
      'suspended',
      aanvraag().doet(pb, 'schortOp', { grond: 'AWB_4_15_2B', vanafDatum: '2026-07-21', reden: 'x' }),
      'OPGESCHORT',
    ],
  ])('with a %s clock, which stays on record', (_what, claim, termijnstatusBijOvername) => {
    const over = draagtOver(claim) as Claim;
    expect(over.feit('DossierTransferred')).toEqual({
      vanTeamId: 'heerlen-1',
      naarTeamId: 'breda-1',
      reden: 'ruimte',
      termijnstatusBijOvername,
    });
    expect(over.context.teamId).toBe('breda-1');
    // The same work, the same clock: only the team differs.
    expect(over.journey.taken).toEqual({ geopend: [], gesloten: [] });
    expect(over.termijn()).toEqual(claim.termijn());
  });

  it('is another team', () => {
    expect(draagtOver(aanvraag(), 'heerlen-1')).toBe('ZELFDE_TEAM');
    expect(draagtOver(draagtOver(aanvraag()) as Claim, 'heerlen-1')).not.toBe('ZELFDE_TEAM');
  });

  it('is for who divides the work', () => {
    const gegevens = { naarTeam: 'breda-1', reden: 'x' };
    expect(aanvraag().probeert(pb, 'draagOver', gegevens)).toBe('NIET_DOOR_DEZE_ROL');
    for (const rol of ['PLANNER', 'REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER'] as const)
      expect(aanvraag().aanbod(rol)).toContain('draagOver');
  });
});

// Awb 4:17 lid 3; 6:12: the term must have passed.
describe('an ingebrekestelling', () => {
  const registreert = (claim: Claim, ontvangstDatum: string) =>
    claim.probeert(pb, 'registreerIngebrekestelling', { ontvangstDatum });

  test.each([
    ['on the last day is premature', '2026-09-14', '2026-09-14', true],
    ['on the day after has effect', '2026-09-15', '2026-09-15', false],
    ['received on the last day and registered later is premature', '2026-09-14', '2026-10-01', true],
  ])('%s', (_what, ontvangstDatum, opDag, prematuur) => {
    for (const claim of [aanvraag().op(opDag), aanvraag().laatAlarmenVallenTot(opDag)]) {
      const na = registreert(claim, ontvangstDatum) as Claim;
      expect(na.feit('IngebrekestellingRegistered')).toMatchObject({
        ontvangstDatum,
        prematuur,
        heeftGevolg: !prematuur,
      });
      const { versie, uiterlijkeDatum, status } = claim.termijn()!;
      expect(na.termijn()).toMatchObject({ versie, uiterlijkeDatum, status });
    }
  });

  it('follows the announced date once that stands', () => {
    const verlengd = aanvraag().doet(pb, 'verleng', { kennisgevingDatum: '2026-07-20', reden: 'drukte' });
    const prematuur = (dag: string) =>
      (registreert(verlengd.op(dag), dag) as Claim).feit('IngebrekestellingRegistered')!.prematuur;
    expect([prematuur('2026-11-09'), prematuur('2026-11-10')]).toEqual([true, false]);
  });

  it('is premature while the clock stands still', () => {
    const stil = aanvraag().doet(pb, 'schortOp', {
      grond: 'AWB_4_15_2B',
      vanafDatum: '2026-07-21',
      reden: 'x',
    });
    const na = registreert(stil.op('2026-12-01'), '2026-12-01') as Claim;
    expect(na.feit('IngebrekestellingRegistered')!.prematuur).toBe(true);
  });

  test.each([
    ['tomorrow', '2026-09-16', 'DATUM_IN_TOEKOMST'],
    ['before the aanvraag', '2026-07-19', 'DATUM_VOOR_ONTVANGST'],
  ])('is refused %s', (_when, ontvangstDatum, code) => {
    expect(registreert(aanvraag().op('2026-09-15'), ontvangstDatum)).toBe(code);
  });
});
