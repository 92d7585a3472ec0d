import type { Refusal } from '../refusals';
import type { Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { decideMdo, mogelijkIn } from './decide-mdo';
import {
  LEIDT_MDO,
  doetInMdo,
  MDO_ACTIES,
  type MdoActie,
  type MdoEnv,
  type MdoGegevens,
  type Sessie,
} from './sessie';

const AT = (minute: number) => `2026-06-01T09:${String(minute).padStart(2, '0')}:00Z`;
const env = (minute = 0, more: Partial<MdoEnv> = {}): MdoEnv => ({
  by: { medewerkerId: 'pb', hoedanigheid: 'PROCESBEGELEIDER' },
  tijdstip: AT(minute),
  vandaag: datum('2026-06-01'),
  ...more,
});
const wie = (medewerkerId: string, ...rollen: Rol[]) => ({ medewerkerId, naam: medewerkerId, rollen });
const gepland: Sessie = {
  id: 's',
  teamId: 't',
  datum: datum('2026-06-01'),
  aanvang: null,
  status: 'GEPLAND',
  versie: 1,
  voorzitterId: null,
  huidigDossierId: null,
  huidigSindsTijdstip: null,
  punten: [],
  aanwezigen: [],
};
const agenda = ['a', 'b', 'c'].map((dossierId) => ({
  dossierId,
  redenen: [{ soort: 'GEEN_PLAN' as const, tekst: 'geen plan' }],
}));

function after(sessie: Sessie, actie: MdoActie, gegevens: MdoGegevens = {}, at = env()): Sessie {
  const decision = decideMdo(sessie, actie, gegevens, at);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  return decision.change.sessie;
}
const refused = (sessie: Sessie, actie: MdoActie, gegevens: MdoGegevens = {}, at = env()) =>
  (decideMdo(sessie, actie, gegevens, at) as { refusal?: Refusal }).refusal?.code;

const open = after(gepland, 'open', {}, env(0, { agenda, wie: wie('pb', 'PROCESBEGELEIDER') }));
const standOf = ({ punten }: Sessie) => punten.map(({ dossierId, status }) => `${dossierId} ${status}`);
const QUORUM: Rol[] = ['VERZEKERINGSARTS', 'PROCESBEGELEIDER'];

describe('a session', () => {
  it('begins with its agenda, who began it in the room, and the first client on the screen', () => {
    expect(open).toMatchObject({ status: 'OPEN', voorzitterId: 'pb', huidigDossierId: 'a' });
    expect(open.aanwezigen).toEqual([
      { medewerkerId: 'pb', rollen: ['PROCESBEGELEIDER'], vanTijdstip: AT(0), totTijdstip: null },
    ]);
    expect(refused({ ...gepland, datum: datum('2026-06-02') }, 'open', {}, env(0, { agenda }))).toBe(
      'NOG_TE_VROEG',
    );
  });

  it('puts who was asked for while it was planned first, with the question before the other reasons', () => {
    const asked = after(
      gepland,
      'voegToe',
      { dossierId: 'b', vraag: 'kan dit?' },
      env(0, { naam: 'F. Demir' }),
    );
    expect(asked.huidigDossierId).toBeNull();
    const begun = after(asked, 'open', {}, env(0, { agenda }));
    expect(begun.punten.map(({ dossierId, volgorde }) => `${volgorde} ${dossierId}`)).toEqual([
      '1 b',
      '2 a',
      '3 c',
    ]);
    expect(begun.punten[0]!.redenen.map(({ tekst }) => tekst)).toEqual([
      'gevraagd door F. Demir: “kan dit?”',
      'geen plan',
    ]);
  });

  it.each<[actie: MdoActie, type: string, stand: string, next: string]>([
    ['parkeer', 'ClientParked', 'a GEPARKEERD', 'b'],
    ['volgendeKeer', 'ClientPutOff', 'a VOLGENDE_KEER', 'b'],
    ['besluit', 'ClientDecided', 'a BESPROKEN', 'b'],
  ])(
    '%s gives the client on the screen its outcome, keeps the time it took and brings the next',
    (actie, type, stand, next) => {
      const decision = decideMdo(open, actie, { dossierId: 'a', reden: 'tijd op' }, env(3));
      expect(decision).toMatchObject({ change: { type, data: { dossierId: 'a' } } });
      const sessie = after(open, actie, { dossierId: 'a', reden: 'tijd op' }, env(3));
      expect(standOf(sessie)[0]).toBe(stand);
      expect(sessie.punten[0]!.seconden).toBe(180);
      expect([sessie.huidigDossierId, sessie.huidigSindsTijdstip]).toEqual([next, AT(3)]);
    },
  );

  it('comes back to who was parked when nobody else is left, and then to nobody', () => {
    let sessie = after(open, 'parkeer', { dossierId: 'a' });
    sessie = after(sessie, 'besluit', { dossierId: 'b' });
    sessie = after(sessie, 'besluit', { dossierId: 'c' });
    expect(sessie.huidigDossierId).toBe('a');
    sessie = after(sessie, 'besluit', { dossierId: 'a' });
    expect(sessie.huidigDossierId).toBeNull();
    expect(refused(sessie, 'bespreek', { dossierId: 'a' })).toBe('AL_BESPROKEN');
    expect(after(sessie, 'voegToe', { dossierId: 'd', vraag: 'x' }).huidigDossierId).toBe('d');
  });

  it('decides nothing while a discipline is missing, also when it has left', () => {
    const besluit = (sessie: Sessie) =>
      refused(sessie, 'besluit', { dossierId: 'a' }, env(5, { quorum: QUORUM }));
    expect(besluit(open)).toBe('GEEN_QUORUM');
    const full = after(open, 'meldAanwezig', {}, env(1, { wie: wie('va', 'VERZEKERINGSARTS') }));
    expect(besluit(full)).toBeUndefined();
    const left = after(full, 'meldAfwezig', { medewerkerId: 'va' }, env(4));
    expect(besluit(left)).toBe('GEEN_QUORUM');
    expect(left.aanwezigen.at(-1)).toMatchObject({ vanTijdstip: AT(1), totTijdstip: AT(4) });
    expect(refused(full, 'meldAanwezig', {}, env(2, { wie: wie('va') }))).toBe('AL_AANWEZIG');
    expect(refused(left, 'meldAfwezig', { medewerkerId: 'va' })).toBe('NIET_AANWEZIG');
  });

  it('ends with everybody gone and who was not reached still open', () => {
    const closed = after(after(open, 'besluit', { dossierId: 'a' }, env(2)), 'sluit', {}, env(6));
    expect(closed).toMatchObject({ status: 'GESLOTEN', huidigDossierId: null });
    expect(standOf(closed)).toEqual(['a BESPROKEN', 'b TE_BESPREKEN', 'c TE_BESPREKEN']);
    expect(closed.punten[1]!.seconden).toBe(240);
    expect(closed.aanwezigen.every(({ totTijdstip }) => totTijdstip === AT(6))).toBe(true);
  });

  it('is moved to another day or time with what was asked for it, and never to before today', () => {
    const asked = after(gepland, 'voegToe', { dossierId: 'b', vraag: 'kan dit?' });
    const naar = { datum: datum('2026-06-04'), aanvang: '09:30', reden: 'arts op cursus' };
    expect(decideMdo(asked, 'verzet', naar, env())).toMatchObject({
      change: {
        type: 'MdoMoved',
        data: { vanDatum: '2026-06-01', vanAanvang: null, ...naar },
        sessie: { ...asked, datum: '2026-06-04', aanvang: '09:30' },
      },
    });
    const moved = after(asked, 'verzet', naar);
    // Another day at the same time.
    const dag = { datum: datum('2026-06-05'), reden: 'x' };
    expect(after(moved, 'verzet', dag)).toMatchObject({ datum: '2026-06-05', aanvang: '09:30' });
    expect(refused(moved, 'verzet', naar)).toBe('DATUM_ONMOGELIJK');
    expect(refused(moved, 'verzet', { ...naar, datum: datum('2026-05-31') })).toBe('DATUM_ONMOGELIJK');
    expect(after(moved, 'verzet', { ...naar, datum: datum('2026-06-01') }).datum).toBe('2026-06-01');
  });

  it('is called off before it begins, and then stays so', () => {
    const off = after(gepland, 'zegAf', { reden: 'te weinig mensen' });
    expect(off.status).toBe('AFGEZEGD');
    for (const actie of MDO_ACTIES) expect(refused(off, actie, { dossierId: 'a' })).toBe('MDO_STAND');
    expect(refused(open, 'zegAf', { reden: 'x' })).toBe('MDO_STAND');
  });

  it('knows per stand what is possible, and only who is on the agenda', () => {
    expect(mogelijkIn(gepland)).toEqual(['open', 'voegToe', 'verzet', 'zegAf']);
    expect(mogelijkIn(open)).toEqual(
      MDO_ACTIES.filter((actie) => !['open', 'verzet', 'zegAf'].includes(actie)),
    );
    expect(mogelijkIn({ status: 'AFGEZEGD' })).toEqual([]);
    expect(mogelijkIn({ status: 'GESLOTEN' })).toEqual([]);
    expect(refused(open, 'bespreek', { dossierId: 'elsewhere' })).toBe('NIET_OP_AGENDA');
    expect(refused(gepland, 'sluit')).toBe('MDO_STAND');
  });

  it('is led by who has a part in it; the secretariat asks and says who is there', () => {
    const leads = (rol: Rol) => MDO_ACTIES.filter((actie) => doetInMdo({ rollen: [rol] }, actie));
    expect(leads('MEDISCH_SECRETARESSE')).toEqual(['meldAanwezig', 'meldAfwezig', 'voegToe']);
    expect(leads('PRIVACY_OFFICER')).toEqual([]);
    for (const rol of LEIDT_MDO) expect(leads(rol)).toEqual([...MDO_ACTIES]);
  });
});
