import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { agendaVan, heeftPlan, isInBeeld, redenenVan, type AgendaDossier } from './agenda';
import { mdoRegelsOp } from './mdo-regels';

const DAG = datum('2026-06-01');
const regels = mdoRegelsOp(REGELBOEK, DAG);
const taak = (behandelaarNaam: string | null) => ({
  soort: 'INTAKE',
  titel: null,
  behandelaarNaam,
  wachtTotDatum: null,
  wachtReden: null,
});
const rustig: AgendaDossier = {
  dossierId: 'a',
  ontvangstDatum: datum('2026-05-20'),
  uiterlijkeBeslisdatum: datum('2026-09-01'),
  termijnStatus: 'LOOPT',
  mdo: {
    besproken: { sessieId: 's', datum: datum('2026-05-26'), volgendeDatum: datum('2026-06-30') },
    vraag: null,
  },
  gevraagdDoor: null,
  heeftPlanVanAanpak: false,
  planVereist: false,
  openAfspraken: 0,
  taken: [taak('P. Bakker')],
  laatsteHandelingDatum: datum('2026-05-28'),
  doorgeschoven: null,
  onbeantwoord: [],
};
const besproken = (dag: string, volgende: string | null) => ({
  besproken: { sessieId: 's', datum: datum(dag), volgendeDatum: volgende === null ? null : datum(volgende) },
  vraag: null,
});

describe('who is on the agenda of 1 June 2026', () => {
  it.each<[why: string, change: Partial<AgendaDossier>, soort: string, tekst: string]>([
    [
      'a question of a colleague',
      {
        mdo: { ...rustig.mdo!, vraag: { doorId: 'va', datum: DAG, vraag: 'spreekuur?' } },
        gevraagdDoor: 'F. Demir',
      },
      'GEVRAAGD',
      'gevraagd door F. Demir: “spreekuur?”',
    ],
    [
      'a question that a session which was called off left open',
      { onbeantwoord: ['gevraagd door F. Demir: “spreekuur?”'] },
      'GEVRAAGD',
      'gevraagd door F. Demir: “spreekuur?”',
    ],
    [
      'an earlier session that did not reach it',
      { doorgeschoven: { datum: datum('2026-05-26'), reden: 'arts weg' } },
      'DOORGESCHOVEN',
      'doorgeschoven uit het MDO van di 26 mei 2026: arts weg',
    ],
    [
      'a term that passed without a next step',
      { uiterlijkeBeslisdatum: datum('2026-05-29'), mdo: besproken('2026-05-26', null) },
      'TERMIJN_VERSTREKEN',
      'termijn verstreken op vr 29 mei 2026, geen volgende stap',
    ],
    [
      'a term that ends in ten working days',
      { uiterlijkeBeslisdatum: datum('2026-06-15') },
      'TERMIJN_IN_GEVAAR',
      'termijn loopt af op ma 15 jun 2026, over 10 werkdagen',
    ],
    ['a review that has come', { mdo: besproken('2026-05-26', '2026-06-01') }, 'HERZIENING', 'bezien'],
    ['standing still', { laatsteHandelingDatum: datum('2026-05-06') }, 'STAGNATIE', 'wacht op'],
    ['being new', { mdo: null }, 'NIEUWE_INTAKE', 'nieuw, nog niet besproken'],
    ['no plan', { taken: [taak(null)], mdo: besproken('2026-05-26', null) }, 'GEEN_PLAN', 'geen plan'],
    [
      'a plan van aanpak that is due',
      { planVereist: true, heeftPlanVanAanpak: false },
      'GEEN_PLAN',
      'nog geen plan van aanpak',
    ],
    [
      'not having been discussed for long',
      { mdo: besproken('2026-04-01', '2026-06-30') },
      'LANG_NIET_BESPROKEN',
      'niet besproken sinds wo 1 apr 2026',
    ],
  ])('is who has %s, and for that reason only', (_why, change, soort, tekst) => {
    const redenen = redenenVan({ ...rustig, ...change }, DAG, regels);
    expect(redenen.map((reden) => reden.soort)).toEqual([soort]);
    expect(redenen[0]!.tekst).toContain(tekst);
  });

  it('has a question once, whether the dossier or an earlier session remembers it', () => {
    const vraag = { doorId: 'va', datum: DAG, vraag: 'spreekuur?' };
    const redenen = redenenVan(
      {
        ...rustig,
        mdo: { ...rustig.mdo!, vraag },
        gevraagdDoor: 'F. Demir',
        onbeantwoord: ['gevraagd door F. Demir: “spreekuur?”', 'gevraagd door P. Bakker: “werk?”'],
      },
      DAG,
      regels,
    );
    expect(redenen.map(({ tekst }) => tekst)).toEqual([
      'gevraagd door F. Demir: “spreekuur?”',
      'gevraagd door P. Bakker: “werk?”',
    ]);
  });

  it('is nobody without a reason', () => {
    expect(redenenVan(rustig, DAG, regels)).toEqual([]);
    expect(agendaVan([rustig], DAG, regels)).toEqual({ punten: [], nietGeplaatst: 0 });
  });

  it.each<[what: string, change: Partial<AgendaDossier>]>([
    ['eleven working days of term', { uiterlijkeBeslisdatum: datum('2026-06-16') }],
    [
      'a clock that stands still',
      { uiterlijkeBeslisdatum: datum('2026-06-02'), termijnStatus: 'OPGESCHORT' },
    ],
    ['a passed term with something agreed', { uiterlijkeBeslisdatum: datum('2026-05-29'), openAfspraken: 1 }],
    ['a passed term with a review ahead', { uiterlijkeBeslisdatum: datum('2026-05-29') }],
    ['fourteen working days of silence', { laatsteHandelingDatum: datum('2026-05-11') }],
  ])('is not who has %s', (_what, change) => {
    expect(redenenVan({ ...rustig, ...change }, DAG, regels)).toEqual([]);
  });

  it('comes in the order of the reasons, then of the terms, and always has who was asked', () => {
    const asked = { mdo: { besproken: null, vraag: { doorId: 'va', datum: DAG, vraag: 'x' } } };
    const dossiers: AgendaDossier[] = [
      { ...rustig, dossierId: 'new', mdo: null },
      { ...rustig, dossierId: 'late', uiterlijkeBeslisdatum: datum('2026-06-08') },
      { ...rustig, dossierId: 'later', uiterlijkeBeslisdatum: datum('2026-06-09') },
      { ...rustig, dossierId: 'asked', ...asked },
      { ...rustig, dossierId: 'asked too', ...asked },
    ];
    const order = (hoogstens: number) =>
      agendaVan(dossiers, DAG, { ...regels, hoogstens }).punten.map(({ dossierId }) => dossierId);
    expect(order(20)).toEqual(['asked', 'asked too', 'late', 'later', 'new']);
    expect(order(1)).toEqual(['asked', 'asked too']);
    expect(agendaVan(dossiers, DAG, { ...regels, hoogstens: 3 }).nietGeplaatst).toBe(2);
  });

  it('leaves in view who was discussed or came in within thirty working days, and a plan where something is planned', () => {
    const view = (dag: string) => isInBeeld({ ...rustig, mdo: besproken(dag, null) }, DAG, regels);
    expect([view('2026-04-13'), view('2026-04-10'), view('2026-03-01')]).toEqual([true, false, false]);
    const none = { ...rustig, taken: [], mdo: null };
    expect(heeftPlan(none, DAG)).toBe(false);
    for (const change of [{ openAfspraken: 1 }, { heeftPlanVanAanpak: true }, { taken: [taak('P')] }])
      expect(heeftPlan({ ...none, ...change }, DAG)).toBe(true);
  });
});
