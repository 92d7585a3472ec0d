import type { AnyAct } from '../libs/domain/acts/act';
import { form } from '../libs/domain/acts/schema';
import { fact } from '../libs/domain/facts';
import { advance, type JourneyDefinition } from '../libs/domain/journey';
import { journeyMachine, mag } from '../libs/domain/journeys/machine';
import { JOURNEYS } from '../libs/domain/journeys/registry';
import type { JourneyContext } from '../libs/domain/journeys/context';
import { REGELBOEK } from '../libs/domain/regels/regelboek';
import { ROLLEN, type Rol } from '../libs/domain/rollen';
import { taakcatalogus } from '../libs/domain/taken/catalogus';
import { aardVan, ARTSEN, DELEGEERBAAR, HANDELINGEN, vraagtMandaat } from '../libs/domain/taken/handelingen';
import { DISCIPLINES, TAKEN } from '../libs/domain/taken/taken';
import type { Datum } from '../libs/domain/termijnen/datum';
import { begun, now, wia } from './support/explore-wia-claim';

const VANDAAG = '2026-11-22' as Datum;
const everyAct = JOURNEYS.flatMap(({ id, version, acts }) =>
  Object.entries(acts).map(([actie, act]) => [`${id} v${version} ${actie}`, actie, act] as const),
);

describe('the taakcatalogus', () => {
  const catalogus = taakcatalogus(REGELBOEK, VANDAAG);
  const soort = (welke: string) => catalogus.find((taak) => taak.soort === welke)!;

  it('has every taak, with a norm that says it is an assumption', () => {
    expect(catalogus.map((taak) => taak.soort)).toEqual(Object.keys(TAKEN));
    for (const { normtijd } of catalogus)
      expect(normtijd).toMatchObject({ zekerheid: 'ONZEKER', bron: 'Aanname' });
    expect(soort('BELASTBAARHEID')).toMatchObject({
      aard: 'VOORBEHOUDEN',
      aardLabel: 'Voorbehouden aan de arts',
      medisch: true,
      werkdagen: 15,
      disciplineLabel: 'Arts',
      normtijd: { minuten: 180 },
    });
    expect(soort('VOORBEREIDING')).toMatchObject({ aard: 'DELEGEERBAAR', discipline: 'SMV' });
    expect(soort('DOSSIERVORMING').aard).toBe('ONDERSTEUNEND');
  });

  it('has no norm on a day for which the rulebook has none', () => {
    expect(taakcatalogus({ versie: 9, regels: [] }, VANDAAG)[0]!.normtijd).toBeNull();
  });

  it('gives a reserved taak to an arts, and a delegable one to somebody else', () => {
    for (const { aard, discipline, soort: welke } of catalogus) {
      const rollen = DISCIPLINES[discipline]!.rollen;
      const alleenArtsen = rollen.every((rol) => ARTSEN.includes(rol));
      expect([welke, alleenArtsen]).toEqual([welke, aard === 'VOORBEHOUDEN']);
    }
  });
});

describe('what is reserved to an arts', () => {
  it.each(everyAct.filter(([, actie]) => aardVan(actie) === 'VOORBEHOUDEN'))(
    '%s admits artsen only',
    (_name, _actie, { rollen }) => {
      expect(rollen.filter((rol) => !ARTSEN.includes(rol))).toEqual([]);
    },
  );

  it('is every act that can write the FML', () => {
    const writesFml = everyAct.filter(([, , { schema }]) =>
      Object.values(schema.properties).some((veld) => veld['x-medisch'] === 'FML'),
    );
    expect(writesFml.length).toBeGreaterThan(5);
    for (const [name, actie] of writesFml) expect([name, aardVan(actie)]).toEqual([name, 'VOORBEHOUDEN']);
  });

  it('is refused to anybody else whatever the act admits, so that no route can bring it in', () => {
    const careless: AnyAct<JourneyContext> = {
      label: 'Oordeel overnemen',
      rollen: ROLLEN,
      schema: form({}),
      apply: () => ({
        facts: [
          fact('BelastbaarheidDetermined', { uitkomst: 'FML', duurzaam: true, contraseignNodig: false }),
        ],
      }),
    };
    const acts = { oordeel: careless };
    const definition: JourneyDefinition = {
      ...wia,
      acts,
      machine: journeyMachine({
        id: wia.id,
        version: wia.version,
        context: () => begun(true).context,
        acts,
        initial: 'open',
        states: { open: { meta: { fase: 'INTAKE', taken: [] }, on: { oordeel: mag } } },
        overal: [],
        heropenbaar: {},
      }),
    };
    const stored = {
      ...begun(true),
      value: { behandeling: 'open', klok: 'loopt', voorstel: 'geen' },
    };
    const by = (hoedanigheid: Rol) => ({ medewerkerId: 'x', hoedanigheid });
    const allowed = ROLLEN.filter(
      (rol) => advance(definition, stored, { type: 'oordeel', gegevens: {}, by: by(rol), ...now }).ok,
    );
    expect(allowed).toEqual(['VERZEKERINGSARTS', 'AIOS', 'ANIOS']);
    expect(advance(definition, stored, { type: 'oordeel', gegevens: {}, by: by('SMV'), ...now })).toEqual({
      ok: false,
      refusal: { code: 'VOORBEHOUDEN_AAN_ARTS', detail: 'Dit oordeel is voorbehouden aan een arts.' },
    });
  });
});

describe('what can be delegated', () => {
  it('is named in the catalogue and asks a mandate of an SMV only', () => {
    const delegeerbaar = Object.entries(HANDELINGEN).filter(([, aard]) => aard === 'DELEGEERBAAR');
    expect(delegeerbaar.map(([actie]) => actie).sort()).toEqual(Object.keys(DELEGEERBAAR).sort());
    for (const [actie] of delegeerbaar)
      for (const rol of ROLLEN) expect(vraagtMandaat(actie, rol)).toBe(rol === 'SMV');
    expect(vraagtMandaat('rappelleer', 'SMV')).toBe(false);
    expect(aardVan('toString')).toBe('EIGEN');
  });

  it('leaves the medisch secretaresse nothing but support', () => {
    for (const [name, actie, { rollen, schema }] of everyAct) {
      const medisch = Object.values(schema.properties).some((veld) => veld['x-medisch']);
      if (rollen.includes('MEDISCH_SECRETARESSE') && medisch)
        expect([name, ['ONDERSTEUNEND', 'DELEGEERBAAR'].includes(aardVan(actie))]).toEqual([name, true]);
    }
  });
});
