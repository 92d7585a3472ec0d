import type { Actor, Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import {
  decideMandaat,
  MANDAAT_ACTIES,
  MANDAAT_STATUS,
  mandaatActies,
  OPEN,
  OVERGANGEN,
  UITVOERBAAR,
  type Mandaat,
  type MandaatActie,
  type MandaatStatus,
} from './mandaat';

const mandaat = (over: Partial<Mandaat> = {}): Mandaat => ({
  id: 'm1',
  versie: 1,
  status: 'GEGEVEN',
  handelingen: ['vraagMedischeInformatie'],
  dossierId: null,
  teamId: 'heerlen-1',
  soort: null,
  voorbereiding: false,
  opdrachtgeverId: 'aios',
  aanId: 'smv',
  maximum: null,
  aantal: 0,
  totFase: null,
  vanDatum: '2026-07-20' as Datum,
  totDatum: '2026-10-01' as Datum,
  review: 'ALTIJD',
  reviewPercentage: null,
  ...over,
});
const actor = (medewerkerId: string, rol: Rol, teamId = 'heerlen-1'): Actor => ({
  medewerkerId,
  naam: medewerkerId,
  rollen: [rol],
  teamId,
  kantoorId: 'heerlen',
});
const smv = actor('smv', 'SMV');
const opdrachtgever = actor('aios', 'AIOS');
const STATUSSEN = Object.keys(MANDAAT_STATUS) as MandaatStatus[];
const redenVoor = (actie: MandaatActie) =>
  actie === 'weiger' ? 'GEEN_TIJD' : actie === 'stuurTerug' ? 'ONVOLLEDIG' : undefined;
const doe = (status: MandaatStatus, actie: MandaatActie, wie: Actor, over: Partial<Mandaat> = {}) =>
  decideMandaat(mandaat({ status, ...over }), actie, redenVoor(actie), wie);
const naar = (status: MandaatStatus, actie: MandaatActie, wie: Actor) => {
  const decision = doe(status, actie, wie);
  return decision !== 'forbidden' && 'change' in decision ? decision.change.naar : undefined;
};

describe('the whole table of a mandate', () => {
  it('is this, status by status', () => {
    const table = STATUSSEN.flatMap((status) =>
      MANDAAT_ACTIES.flatMap((actie) =>
        [smv, opdrachtgever].flatMap((wie) => {
          const next = naar(status, actie, wie);
          return next ? [`${status} ${wie.medewerkerId} ${actie} ${next}`] : [];
        }),
      ),
    );
    expect(table).toEqual([
      'GEGEVEN smv aanvaard AANVAARD',
      'GEGEVEN smv weiger GEWEIGERD',
      'GEGEVEN aios trekIn INGETROKKEN',
      'AANVAARD aios trekIn INGETROKKEN',
      'AANVAARD aios sluit GESLOTEN',
      'IN_UITVOERING smv meldTerug TERUGGEMELD',
      'IN_UITVOERING aios trekIn INGETROKKEN',
      'IN_UITVOERING aios sluit GESLOTEN',
      'TERUGGEMELD aios keurGoed GOEDGEKEURD',
      'TERUGGEMELD aios stuurTerug IN_UITVOERING',
      'TERUGGEMELD aios trekIn INGETROKKEN',
      'GOEDGEKEURD aios sluit GESLOTEN',
      'GEWEIGERD aios sluit GESLOTEN',
    ]);
  });

  it('never leads from what is over back to what can be acted under', () => {
    const reach = (from: MandaatStatus, seen = new Set<MandaatStatus>()): Set<MandaatStatus> => {
      if (seen.has(from)) return seen;
      seen.add(from);
      for (const actie of MANDAAT_ACTIES)
        for (const wie of [smv, opdrachtgever]) {
          const next = naar(from, actie, wie);
          if (next) reach(next, seen);
        }
      return seen;
    };
    const over = STATUSSEN.filter((status) => !OPEN.includes(status));
    for (const status of over)
      expect([status, [...reach(status)].some((next) => UITVOERBAAR.includes(next))]).toEqual([
        status,
        false,
      ]);
    expect([...reach('GEGEVEN')].sort()).toEqual(
      STATUSSEN.filter(
        (status) => !['IN_UITVOERING', 'TERUGGEMELD', 'GOEDGEKEURD', 'VERLOPEN'].includes(status),
      ).sort(),
    );
    expect(reach('IN_UITVOERING')).toContain('GOEDGEKEURD');
  });

  it('is approved and withdrawn by who gave it or a registered arts of the team, by nobody else', () => {
    const mag = (wie: Actor) => doe('TERUGGEMELD', 'keurGoed', wie) !== 'forbidden';
    expect(mag(opdrachtgever)).toBe(true);
    expect(mag(actor('va', 'VERZEKERINGSARTS'))).toBe(true);
    for (const wie of [
      smv,
      actor('va', 'VERZEKERINGSARTS', 'breda-1'),
      actor('aios-2', 'AIOS'),
      actor('anios', 'ANIOS'),
      actor('aios', 'PROCESBEGELEIDER'),
    ])
      expect([wie.medewerkerId, wie.teamId, mag(wie)]).toEqual([wie.medewerkerId, wie.teamId, false]);
  });

  it('is accepted by its gemachtigde, or by any SMV of the team when it names nobody', () => {
    const mag = (wie: Actor, over: Partial<Mandaat> = {}) =>
      doe('GEGEVEN', 'aanvaard', wie, over) !== 'forbidden';
    expect(mag(smv)).toBe(true);
    expect(mag(actor('smv-2', 'SMV'))).toBe(false);
    expect(mag(actor('smv-2', 'SMV'), { aanId: null })).toBe(true);
    expect(mag(actor('smv-2', 'SMV', 'breda-1'), { aanId: null })).toBe(false);
    expect(mag(actor('smv', 'MEDISCH_SECRETARESSE'))).toBe(false);
  });

  it('asks a reason where one is asked, and keeps no other', () => {
    const zonder = decideMandaat(
      mandaat({ status: 'TERUGGEMELD' }),
      'stuurTerug',
      'VERZONNEN',
      opdrachtgever,
    );
    expect(zonder).toEqual({ refusal: { code: 'ONVOLLEDIG', detail: 'Kies de reden.' } });
    expect(
      decideMandaat(mandaat({ status: 'TERUGGEMELD' }), 'keurGoed', 'ONVOLLEDIG', opdrachtgever),
    ).toEqual({
      change: { naar: 'GOEDGEKEURD', feit: 'MandaatApproved', hoedanigheid: 'AIOS', reden: null },
    });
    expect(doe('TERUGGEMELD', 'stuurTerug', opdrachtgever)).toMatchObject({
      change: { reden: 'ONVOLLEDIG' },
    });
    expect(doe('VERLOPEN', 'trekIn', opdrachtgever)).toEqual({
      refusal: { code: 'MANDAAT_STATUS', detail: '"Intrekken" kan niet: het mandaat is verlopen.' },
    });
  });

  it('leaves the mandate of a voorbereiding to the dossier', () => {
    for (const actie of MANDAAT_ACTIES) {
      const wie = OVERGANGEN[actie].wie === 'ARTS' ? opdrachtgever : smv;
      const decision = doe(OVERGANGEN[actie].van[0], actie, wie, { voorbereiding: true });
      const own = ['aanvaard', 'weiger'].includes(actie);
      expect([actie, decision]).toMatchObject([
        actie,
        own ? { change: {} } : { refusal: { code: 'MANDAAT_VIA_DOSSIER' } },
      ]);
    }
    expect(mandaatActies(mandaat(), smv)).toEqual(['aanvaard', 'weiger']);
    expect(mandaatActies(mandaat(), opdrachtgever)).toEqual(['trekIn']);
  });
});
