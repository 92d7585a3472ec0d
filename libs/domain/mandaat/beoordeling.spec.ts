import type { Actor, Rol } from '../rollen';
import {
  BEOORDELING_ACTIES,
  BEOORDELING_OVERGANGEN,
  beoordelingActies,
  decideBeoordeling,
  HANDELING_TERUG_REDENEN,
  OORDELEN,
  type BeoordelingActie,
  type Oordeel,
} from './beoordeling';

const actor = (medewerkerId: string, rol: Rol, teamId = 'heerlen-1'): Actor => ({
  medewerkerId,
  naam: medewerkerId,
  rollen: [rol],
  teamId,
  kantoorId: 'heerlen',
});
const smv = actor('smv', 'SMV');
const aios = actor('aios', 'AIOS');
const beoordeling = (oordeel: Oordeel) => ({
  oordeel,
  doorId: 'smv',
  opdrachtgeverId: 'aios',
  teamId: 'heerlen-1',
});
const doe = (oordeel: Oordeel, actie: BeoordelingActie, wie: Actor, reden?: string) =>
  decideBeoordeling(beoordeling(oordeel), actie, reden, wie);

describe('the judgment of one act under a mandate', () => {
  it('is this table, and nothing else', () => {
    const table = (Object.keys(OORDELEN) as Oordeel[]).flatMap((oordeel) =>
      BEOORDELING_ACTIES.flatMap((actie) =>
        [smv, aios].flatMap((wie) => {
          const decision = doe(oordeel, actie, wie, actie === 'stuurTerug' ? 'ONVOLLEDIG' : undefined);
          return decision !== 'forbidden' && 'change' in decision
            ? [`${oordeel} ${actie} ${wie.medewerkerId} -> ${decision.change.naar} ${decision.change.feit}`]
            : [];
        }),
      ),
    );
    expect(table).toEqual([
      'TE_BEOORDELEN keurGoed aios -> GOED HandelingApproved',
      'TE_BEOORDELEN stuurTerug aios -> TERUG HandelingReturned',
      // Nothing waits for ever on who mends nothing any more.
      'TERUG keurGoed aios -> GOED HandelingApproved',
      'TERUG meldHersteld smv -> TE_BEOORDELEN HandelingMended',
    ]);
  });

  it('says where it stands when it cannot be', () => {
    expect(doe('GOED', 'stuurTerug', aios, 'ONVOLLEDIG')).toEqual({
      refusal: {
        code: 'MANDAAT_STATUS',
        detail: '"Terugsturen" kan niet: deze handeling is akkoord.',
      },
    });
  });

  it.each([undefined, '', 'toString', 'GEEN_TIJD'])('is not sent back with the reason %s', (reden) => {
    expect(doe('TE_BEOORDELEN', 'stuurTerug', aios, reden)).toEqual({
      refusal: { code: 'ONVOLLEDIG', detail: 'Kies de reden.' },
    });
  });

  it.each(Object.keys(HANDELING_TERUG_REDENEN))(
    'keeps the reason %s, in the capacity of the arts',
    (reden) => {
      expect(doe('TE_BEOORDELEN', 'stuurTerug', aios, reden)).toEqual({
        change: { naar: 'TERUG', feit: 'HandelingReturned', hoedanigheid: 'AIOS', reden },
      });
    },
  );

  it('keeps no reason where none is asked', () => {
    expect(doe('TE_BEOORDELEN', 'keurGoed', aios, 'ONVOLLEDIG')).toMatchObject({ change: { reden: null } });
  });

  it.each<[string, Actor, boolean]>([
    ['the arts who gave the mandate', aios, true],
    ['a verzekeringsarts of the team', actor('va', 'VERZEKERINGSARTS'), true],
    ['a verzekeringsarts of another team', actor('va', 'VERZEKERINGSARTS', 'breda-1'), false],
    ['another aios', actor('aios-2', 'AIOS'), false],
    ['the SMV', smv, false],
    ['a planner', actor('planner', 'PLANNER'), false],
    // An aios who got the mandate as SMV before; nobody judges their own work.
    ['whoever did it, now a verzekeringsarts', actor('smv', 'VERZEKERINGSARTS'), false],
  ])('by %s: %s', (_who, wie, may) => {
    for (const actie of ['keurGoed', 'stuurTerug'] as const)
      expect(doe('TE_BEOORDELEN', actie, wie, 'ONVOLLEDIG') !== 'forbidden').toBe(may);
  });

  it('is mended by whoever did it, of the team', () => {
    expect(doe('TERUG', 'meldHersteld', smv)).toMatchObject({ change: { hoedanigheid: 'SMV' } });
    expect(doe('TERUG', 'meldHersteld', actor('smv-2', 'SMV'))).toBe('forbidden');
    expect(doe('TERUG', 'meldHersteld', actor('smv', 'SMV', 'breda-1'))).toBe('forbidden');
  });

  it('offers what can be done now', () => {
    const offered = (oordeel: Oordeel, wie: Actor) => beoordelingActies(beoordeling(oordeel), wie);
    expect(offered('TE_BEOORDELEN', aios)).toEqual(['keurGoed', 'stuurTerug']);
    expect(offered('TE_BEOORDELEN', smv)).toEqual([]);
    expect(offered('TERUG', smv)).toEqual(['meldHersteld']);
    expect(offered('GOED', aios)).toEqual([]);
  });

  it('calls its acts by these words', () => {
    expect(BEOORDELING_ACTIES.map((actie) => BEOORDELING_OVERGANGEN[actie].label)).toEqual([
      'Akkoord',
      'Terugsturen',
      'Hersteld',
    ]);
  });
});
