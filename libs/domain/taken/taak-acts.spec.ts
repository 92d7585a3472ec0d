import { ik, openTaak } from '../../../test/support/taak';
import { ROLLEN, type Actor, type Rol } from '../rollen';
import { datum } from '../termijnen/datum';
import { decideTaak, type Taak, type TaakGegevens } from './taak-acts';
import { DISCIPLINES } from './taken';

const VANDAAG = datum('2026-08-03');
const MORGEN = datum('2026-08-04');
const taak = (behandelaarId: string | null, discipline = 'ARTS') => openTaak(behandelaarId, { discipline });
const VERDEELT: Rol[] = ['REGIEVOERDER', 'PLANNER', 'BEDRIJFSKUNDIG_MANAGER'];
const ACTS: Record<string, TaakGegevens> = {
  pak: {},
  geefVrij: {},
  wijsToe: { aanId: 'collega' },
  draagOver: { aanId: 'collega', reden: 'Andere werkverdeling', notitie: 'Belt dinsdag terug.' },
  zetInWacht: { totDatum: MORGEN, reden: 'wacht op de huisarts' },
  geefHaast: { reden: 'Inkomen valt weg' },
  zetOpPlaats: { datum: MORGEN, reden: 'Zo afgesproken' },
};

/** What comes of it: the change, the code of the refusal, or that it is not for this role. */
const uitslag = (of: Taak, actie: string, wie: Actor, gegevens = ACTS[actie] ?? {}): string => {
  const decision = decideTaak(of, actie, gegevens, wie, VANDAAG);
  if (decision === 'forbidden') return 'forbidden';
  return 'refusal' in decision ? decision.refusal.code : decision.change.type;
};
const TABLE: Record<string, Record<'vrij' | 'mijn' | 'collega', Record<'own' | 'divides', string>>> = {
  pak: {
    vrij: { own: 'TaakTaken', divides: 'forbidden' },
    mijn: { own: 'TaakTaken', divides: 'forbidden' },
    collega: { own: 'TAAK_AL_GEPAKT', divides: 'forbidden' },
  },
  geefVrij: {
    vrij: { own: 'TAAK_NIET_VAN_U', divides: 'TaakReleased' },
    mijn: { own: 'TaakReleased', divides: 'TaakReleased' },
    collega: { own: 'TAAK_NIET_VAN_U', divides: 'TaakReleased' },
  },
  wijsToe: {
    vrij: { own: 'TAAK_NIET_VAN_U', divides: 'TaakAssigned' },
    mijn: { own: 'TaakAssigned', divides: 'TaakAssigned' },
    collega: { own: 'TAAK_NIET_VAN_U', divides: 'TaakAssigned' },
  },
  draagOver: {
    vrij: { own: 'TAAK_NIET_VAN_U', divides: 'TAAK_NIET_VAN_U' },
    mijn: { own: 'TaakHandedOver', divides: 'TaakHandedOver' },
    collega: { own: 'TAAK_NIET_VAN_U', divides: 'TaakHandedOver' },
  },
  zetInWacht: {
    vrij: { own: 'TAAK_NIET_VAN_U', divides: 'TAAK_NIET_VAN_U' },
    mijn: { own: 'TaakOnHold', divides: 'TaakOnHold' },
    collega: { own: 'TAAK_NIET_VAN_U', divides: 'TAAK_NIET_VAN_U' },
  },
  geefHaast: {
    vrij: { own: 'TaakHurried', divides: 'TaakHurried' },
    mijn: { own: 'TaakHurried', divides: 'TaakHurried' },
    collega: { own: 'TaakHurried', divides: 'TaakHurried' },
  },
  haalHaastWeg: {
    vrij: { own: 'GEEN_HAAST', divides: 'GEEN_HAAST' },
    mijn: { own: 'GEEN_HAAST', divides: 'GEEN_HAAST' },
    collega: { own: 'GEEN_HAAST', divides: 'GEEN_HAAST' },
  },
  zetOpPlaats: {
    vrij: { own: 'forbidden', divides: 'TaakPlaced' },
    mijn: { own: 'forbidden', divides: 'TaakPlaced' },
    collega: { own: 'forbidden', divides: 'TaakPlaced' },
  },
  laatPlaatsLos: {
    vrij: { own: 'forbidden', divides: 'NIET_OP_PLAATS_GEZET' },
    mijn: { own: 'forbidden', divides: 'NIET_OP_PLAATS_GEZET' },
    collega: { own: 'forbidden', divides: 'NIET_OP_PLAATS_GEZET' },
  },
  maakOngedaan: {
    vrij: { own: 'NIETS_ONGEDAAN_TE_MAKEN', divides: 'NIETS_ONGEDAAN_TE_MAKEN' },
    mijn: { own: 'NIETS_ONGEDAAN_TE_MAKEN', divides: 'NIETS_ONGEDAAN_TE_MAKEN' },
    collega: { own: 'NIETS_ONGEDAAN_TE_MAKEN', divides: 'NIETS_ONGEDAAN_TE_MAKEN' },
  },
};
const BEHANDELAAR = { vrij: null, mijn: 'ik', collega: 'zij' };

describe.each(Object.entries(DISCIPLINES))('a taak of discipline %s', (discipline, { rollen }) => {
  it.each(ROLLEN)('by a %s, in every stand of the taak', (rol) => {
    for (const [actie, stands] of Object.entries(TABLE))
      for (const [stand, byKind] of Object.entries(stands) as [
        keyof typeof BEHANDELAAR,
        (typeof stands)['vrij'],
      ][]) {
        const kind = rollen.includes(rol) ? 'own' : VERDEELT.includes(rol) ? 'divides' : undefined;
        const expected = kind ? byKind[kind] : 'forbidden';
        expect([actie, stand, uitslag(taak(BEHANDELAAR[stand], discipline), actie, ik(rol))]).toEqual([
          actie,
          stand,
          expected,
        ]);
        const klaar = { ...taak(BEHANDELAAR[stand], discipline), status: 'AFGEROND' as const };
        expect(uitslag(klaar, actie, ik(rol))).toBe(kind ? 'TAAK_GESLOTEN' : 'forbidden');
      }
  });
});

describe('what becomes of a taak', () => {
  const change = (actie: string, of: Taak, gegevens = ACTS[actie]!, wie = ik('VERZEKERINGSARTS')) => {
    const decision = decideTaak(of, actie, gegevens, wie, VANDAAG);
    return decision !== 'forbidden' && 'change' in decision ? decision.change : decision;
  };
  const rest = {
    hoedanigheid: 'VERZEKERINGSARTS',
    wachtTotDatum: null,
    wachtReden: null,
    wachtFeit: null,
    waarnemingVoorId: null,
  };

  it('is recorded with who has it and in which capacity', () => {
    expect(change('pak', taak(null))).toEqual({ type: 'TaakTaken', behandelaarId: 'ik', ...rest });
    expect(change('geefVrij', taak('ik'))).toEqual({ type: 'TaakReleased', behandelaarId: null, ...rest });
    expect(change('wijsToe', taak('ik'))).toEqual({
      type: 'TaakAssigned',
      behandelaarId: 'collega',
      ...rest,
    });
    expect(change('zetInWacht', taak('ik'))).toEqual({
      ...rest,
      type: 'TaakOnHold',
      behandelaarId: 'ik',
      wachtTotDatum: MORGEN,
      wachtReden: 'wacht op de huisarts',
    });
  });

  it('is handed over with why and what the next one has to know', () => {
    expect(change('draagOver', taak('ik'))).toEqual({
      type: 'TaakHandedOver',
      behandelaarId: 'collega',
      overdracht: { reden: 'Andere werkverdeling', notitie: 'Belt dinsdag terug.' },
      ...rest,
    });
  });

  test.each([
    ['released', 'geefVrij', 'ik', 'weg'],
    ['put on hold by who stands in', 'zetInWacht', 'ik', 'weg'],
    ['taken up again by who stands in', 'pak', 'ik', 'weg'],
    ['taken by somebody else', 'pak', null, null],
    ['assigned', 'wijsToe', 'ik', null],
    ['handed over', 'draagOver', 'ik', null],
  ])('given it is the work of somebody who is away, when %s', (_what, actie, behandelaarId, voor) => {
    const of = { ...taak(behandelaarId), waarnemingVoorId: 'weg' };
    expect(change(actie, of)).toMatchObject({ waarnemingVoorId: voor });
  });

  it('is done in the own capacity before that of who divides the work', () => {
    const both = change('pak', taak(null), {}, ik('REGIEVOERDER', 'VERZEKERINGSARTS'));
    expect(both).toMatchObject({ hoedanigheid: 'VERZEKERINGSARTS' });
    const divider = change('wijsToe', taak(null), { aanId: 'zij' }, ik('PLANNER'));
    expect(divider).toMatchObject({ hoedanigheid: 'PLANNER', behandelaarId: 'zij' });
  });

  test.each([
    ['until tomorrow', { totDatum: MORGEN }, 'TaakOnHold'],
    ['until today', { totDatum: VANDAAG }, 'DATUM_ONMOGELIJK'],
    ['without a day', {}, 'DATUM_ONMOGELIJK'],
  ])('waits %s', (_what, gegevens, expected) => {
    expect(uitslag(taak('ik'), 'zetInWacht', ik('AIOS'), gegevens)).toBe(expected);
  });

  it('carries no words where none were given', () => {
    expect(change('wijsToe', taak('ik'), {})).toMatchObject({ behandelaarId: null });
    expect(change('draagOver', taak('ik'), {})).toMatchObject({
      behandelaarId: null,
      overdracht: { reden: '', notitie: '' },
    });
    expect(change('zetInWacht', taak('ik'), { totDatum: MORGEN, totFeit: 'CONTACT' })).toMatchObject({
      wachtReden: null,
      wachtFeit: 'CONTACT',
    });
  });

  test.each([
    ['pak', taak('zij'), 'TAAK_AL_GEPAKT', 'Een collega heeft deze taak al.'],
    ['geefVrij', taak('zij'), 'TAAK_NIET_VAN_U', 'U heeft deze taak niet.'],
    [
      'wijsToe',
      taak('zij'),
      'TAAK_NIET_VAN_U',
      'Alleen wie de taak heeft of het werk verdeelt, wijst haar toe.',
    ],
    ['draagOver', taak(null), 'TAAK_NIET_VAN_U', 'Niemand heeft deze taak; wijs haar toe.'],
    [
      'draagOver',
      taak('zij'),
      'TAAK_NIET_VAN_U',
      'Alleen wie de taak heeft of het werk verdeelt, draagt haar over.',
    ],
    ['zetInWacht', taak('zij'), 'TAAK_NIET_VAN_U', 'U heeft deze taak niet.'],
    ['pak', openTaak(null, { status: 'AFGEROND' }), 'TAAK_GESLOTEN', 'Deze taak is al klaar.'],
    [
      'rondAf',
      taak('ik'),
      'TAAK_VIA_DOSSIER',
      'Dit doet u met een handeling op het dossier; de taak volgt vanzelf.',
    ],
    ['zetInWacht', taak('ik'), 'DATUM_ONMOGELIJK', 'Wachten kan tot een dag na vandaag (ma 3 aug 2026).'],
  ] as [string, Taak, string, string][])(
    'is refused for %s of %j with %s in a sentence',
    (actie, of, code, detail) => {
      expect(change(actie, of, {})).toEqual({ refusal: { code, detail } });
    },
  );

  it('follows from an act on the dossier, never from an act on the taak', () => {
    for (const actie of ['rondAf', 'stelBelastbaarheidVast', 'constructor'])
      expect(uitslag(taak('ik'), actie, ik('VERZEKERINGSARTS'))).toBe('TAAK_VIA_DOSSIER');
  });
});
