import Ajv from 'ajv';
import { foutenIn } from '../../../libs/domain/aanvraag';
import { advance, begin, type Advanced } from '../../../libs/domain/journey';
import { latestDefinition } from '../../../libs/domain/journeys/registry';
import type { JsonObject } from '../../../libs/domain/json';
import { hoedanigheidVoor } from '../../../libs/domain/rollen';
import { splitCompartments } from '../../../libs/domain/acts/compartments';
import { medischeInhoud } from '../../../libs/domain/controles/scan-medisch';
import { isDatum, type Datum } from '../../../libs/domain/termijnen/datum';
import { medewerkers } from '../centre/medewerkers';
import { Random } from '../centre/random';
import { asActor, Bezetting } from './bezetting';
import { planReceipts } from './receipts';
import type { Step } from './story';
import { tellDossier } from './tell-dossier';

const definition = latestDefinition('WIA_CLAIM')!;
const ajv = new Ajv({ strict: false, multipleOfPrecision: 6, formats: { datum: isDatum } });
const VAN = '2025-11-22' as Datum;
const TOT = '2026-11-21' as Datum;

function stories(seed: number, count: number): Step[][] {
  const bezetting = new Bezetting(medewerkers(seed));
  return planReceipts(Random.of(seed, 'receipts'), count, VAN, TOT).map((receipt) =>
    tellDossier(receipt, Random.of(seed, receipt.bsn), bezetting),
  );
}

/** Plays a story on the rules alone, alarms included; gives how it ended, and throws at the first refusal. */
function play(steps: Step[]): Advanced {
  const [first, ...rest] = steps;
  if (first?.deed.soort !== 'open') throw new Error('a story begins with an aanvraag');
  const { aanvraag } = first.deed;
  const opened = {
    by: { medewerkerId: first.door.id, hoedanigheid: 'PROCESBEGELEIDER' as const },
    ...at(first.datum),
  };
  expect(foutenIn(aanvraag, first.datum)).toEqual([]);
  let now = begin(
    definition,
    {
      teamId: first.door.teamId,
      ontvangstDatum: aanvraag.ontvangstDatum,
      eersteZiektedagDatum: aanvraag.eersteZiektedagDatum ?? null,
      heeftWerkgever: aanvraag.werkgever !== undefined,
      aanvrager: 'CLIENT',
    },
    opened,
  );
  for (const step of rest) {
    now = letAlarmsFall(now, step.datum);
    if (step.deed.soort === 'act') now = act(now, step, step.deed);
  }
  return now;
}

const at = (datum: Datum) => ({ vandaag: datum, tijdstip: `${datum}T10:00:00.000Z` });

function act(
  before: Advanced,
  { datum, door }: Step,
  { actie, gegevens }: { actie: string; gegevens: JsonObject },
) {
  const { schema, rollen, checkMedisch } = definition.acts[actie]!;
  const hoedanigheid = hoedanigheidVoor(asActor(door, datum), rollen);
  if (!hoedanigheid) throw new Error(`${actie} is not for ${door.id}`);
  if (!ajv.validate(schema, gegevens)) throw new Error(`${actie}: ${ajv.errorsText()}`);
  const by = { medewerkerId: door.id, hoedanigheid };
  const refusal = medischeInhoud(schema, gegevens) ?? checkMedisch?.(gegevens, { by, ...at(datum) });
  if (refusal) throw new Error(`${actie}: ${refusal.detail}`);
  const { proces } = splitCompartments(schema, gegevens);
  const decision = advance(definition, before.stored, { type: actie, gegevens: proces, by, ...at(datum) });
  if (!decision.ok) throw new Error(`${actie} on ${datum}: ${decision.refusal.detail}`);
  return decision;
}

function letAlarmsFall(before: Advanced, datum: Datum): Advanced {
  for (let now = before; ;) {
    const due = now.deadlines.find(({ alarm }) => alarm && alarm.datum <= datum);
    if (!due?.alarm || now.stored.status === 'done') return now;
    const gegevens = { sleutel: due.sleutel, versie: due.versie, alarm: due.alarm.alarm };
    const by = { medewerkerId: 'systeem', hoedanigheid: 'SYSTEEM' as const };
    const fallen = advance(definition, now.stored, { type: 'laatAlarmAfgaan', gegevens, by, ...at(datum) });
    if (!fallen.ok) throw new Error(fallen.refusal.detail);
    now = fallen;
  }
}

describe('the stories of the demo centre', () => {
  const told = stories(1, 1000);

  it('hold no act that the rules refuse, to the very end', () => {
    const ends = told.map((steps) => play(steps).stored);
    // A loonsanctie holds the claim for a year; all others end.
    const open = ends.filter(({ status }) => status !== 'done');
    expect(open.filter(({ value }) => !JSON.stringify(value).includes('loonsanctie'))).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
    const done = ends.filter(({ status }) => status === 'done');
    expect([...new Set(done.map(({ context }) => context.uitkomst))].sort()).toEqual([
      'BUITEN_BEHANDELING',
      'GEANNULEERD',
      'GEANNULEERD_ZW_GEEINDIGD',
      'GEEN_RECHT_LT35',
      'GEEN_RECHT_OTHER',
      'INGETROKKEN',
      'IVA',
      'OVERLEDEN',
      'WGA_35_80',
      'WGA_80_100',
    ]);
  });

  it('show every act a person can do on a WIA-claim', () => {
    const shown = new Set(told.flat().flatMap(({ deed }) => (deed.soort === 'act' ? [deed.actie] : [])));
    const people = Object.entries(definition.acts)
      .filter(([, { rollen }]) => rollen.some((rol) => rol !== 'SYSTEEM'))
      .map(([actie]) => actie);
    // Left to whoever tries the demo.
    expect(people.filter((actie) => !shown.has(actie))).toEqual([
      'meldTekortkomingHersteld',
      'stelHerstelVast',
      'wijsBekortingAf',
      'beoordeelVereenvoudigd',
      'trekDelegatieIn',
      'accepteerBevinding',
      'registreerVerhuizing',
      'wijsVoorstelAf',
      'heropen',
    ]);
  });

  it('are done in the order in which they are told', () => {
    for (const steps of told) {
      const moments = steps.map(({ datum, dagdeel }) => `${datum} ${dagdeel}`);
      expect([...moments].sort()).toEqual(moments);
    }
  });

  it('come out the same for the same seed, and otherwise for another', () => {
    expect(stories(7, 40)).toEqual(stories(7, 40));
    expect(stories(7, 40)).not.toEqual(stories(8, 40));
  });

  it('send about a quarter of the vaststellingen back from the controle (table 6.2)', () => {
    const count = (actie: string) =>
      told.flat().filter(({ deed }) => deed.soort === 'act' && deed.actie === actie).length;
    const share = count('stuurVaststellingTerug') / count('keurVaststellingGoed');
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  });

  it('delegate most in Heerlen and Tilburg (2.2.6)', () => {
    const share = (kantoor: string) => {
      const there = told.filter((steps) => steps[0]!.door.kantoorId === kantoor);
      const delegated = there.filter((steps) =>
        steps.some(({ deed }) => deed.soort === 'act' && deed.actie === 'delegeerVoorbereiding'),
      );
      return delegated.length / there.length;
    };
    expect(Math.min(share('heerlen'), share('tilburg'))).toBeGreaterThan(
      1.5 * Math.max(share('breda'), share('rotterdam')),
    );
  });
});
