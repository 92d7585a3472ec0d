import fc from 'fast-check';
import type { Soort } from '../../libs/domain/aanvraag';
import type { JsonObject } from '../../libs/domain/json';
import type { Opschorting, TermijnSoort, Verlenging } from '../../libs/domain/termijnen/beslistermijn';
import { addDays, datum, type Datum } from '../../libs/domain/termijnen/datum';
import { DossierStory } from './dossier-story';
import { reis } from './reizen';

/** The soorten with a term from an aanvraag on, since as long as the days below. */
export const SOORTEN = [
  'WIA_CLAIM',
  'WIA_VERKORTE_WACHTTIJD',
  'HERBEOORDELING_VRAAG',
  'DESKUNDIGENOORDEEL',
  'ZW',
] as const satisfies readonly (Soort & TermijnSoort)[];

/** Where the law or the calendar turns: other terms from 2012 on, announced ones from 2026 on, leap days. */
const TURNS = [
  '2011-12-20',
  '2015-12-28',
  '2019-12-30',
  '2023-12-28',
  '2025-12-15',
  '2026-07-20',
  '2027-12-30',
];
const received = fc
  .tuple(fc.constantFrom(...TURNS), fc.integer({ min: -75, max: 75 }))
  .map(([turn, days]) => addDays(datum(turn), days));

/** One thing that is tried with a clock; its dates are days from the day it is tried on. */
export interface Zet {
  actie: string;
  dagen: number;
  op: number;
  later: number;
  keuze: number;
  alarmen: boolean;
}

const ACTIES = ['schortOp', 'hervat', 'verleng', 'corrigeerOntvangst', 'registreerIngebrekestelling'];
const ENDS = ['trekIn', 'registreerOverlijden', 'heropen', 'stelDwangsomVast'];
const zet: fc.Arbitrary<Zet> = fc.record({
  actie: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('schortOp', 'hervat', 'verleng', ...ACTIES) },
    { weight: 2, arbitrary: fc.constantFrom(...ENDS) },
  ),
  dagen: fc.oneof(fc.nat(3), fc.nat(25)),
  op: fc.oneof(fc.constant(0), fc.integer({ min: -30, max: 1 })),
  later: fc.integer({ min: 1, max: 120 }),
  keuze: fc.nat(59),
  alarmen: fc.boolean(),
});

export interface ClockHistory {
  soort: (typeof SOORTEN)[number];
  ontvangstDatum: Datum;
  zetten: Zet[];
}
export const clockHistories: fc.Arbitrary<ClockHistory> = fc.record({
  soort: fc.constantFrom(...SOORTEN),
  ontvangstDatum: received,
  zetten: fc.array(zet, { minLength: 3, maxLength: 16 }),
});

export const begunOn = (soort: Soort, ontvangstDatum: Datum): DossierStory =>
  reis(soort, { ontvangstDatum, groep: 'WW', oordeel: 'EIGEN_WERK' });

/** What was tried on what, and what came of it: the very same dossier when it was refused. */
export interface Moment {
  zet: Zet;
  gegevens: JsonObject;
  before: DossierStory;
  after: DossierStory;
}

export function* momentsOf({ soort, ontvangstDatum, zetten }: ClockHistory): Generator<Moment> {
  let now = begunOn(soort, ontvangstDatum);
  for (const each of zetten) {
    const dag = addDays(now.vandaag, each.dagen);
    const before = each.alarmen ? now.laatAlarmenVallenTot(dag) : now.op(dag);
    const gegevens = gegevensVan(each, before.vandaag);
    const result = before.probeert('PROCESBEGELEIDER', each.actie, gegevens);
    now = result instanceof DossierStory ? result : before;
    yield { zet: each, gegevens, before, after: now };
  }
}

const GRONDEN = ['AWB_4_15_1A', 'AWB_4_15_1B', 'AWB_4_15_2A', 'AWB_4_15_2B', 'AWB_4_15_2C'] as const;

export function gegevensVan({ actie, op, later, keuze }: Zet, vandaag: Datum): JsonObject {
  const day = addDays(vandaag, op);
  const until = addDays(day, later);
  const grond = GRONDEN[keuze % GRONDEN.length]!;
  const evidence: Record<typeof grond, JsonObject> = {
    AWB_4_15_1A: { totDatum: until },
    AWB_4_15_1B: { mededelingDatum: addDays(day, -1) },
    AWB_4_15_2A: { instemmingDatum: addDays(day, -1), totDatum: until },
    AWB_4_15_2B: {},
    AWB_4_15_2C: { mededelingDatum: addDays(day, -1), totDatum: until },
  };
  const forms: Record<string, JsonObject> = {
    schortOp: { grond, vanafDatum: day, reden: 'x', ...evidence[grond] },
    hervat: { datum: day },
    verleng: { kennisgevingDatum: day, reden: 'x', ...(keuze % 2 === 0 && { nieuweDatum: until }) },
    corrigeerOntvangst: { ontvangstDatum: day, reden: 'x' },
    registreerIngebrekestelling: { ontvangstDatum: day, aanvragers: 1 + (keuze % 3) },
    registreerOverlijden: { overlijdensDatum: day },
    heropen: { grond: 'TEN_ONRECHTE_GESLOTEN', vanafFase: 'INTAKE', reden: 'x' },
    stelDwangsomVast: { bedrag: keuze, grond: 'VERSCHULDIGD' },
  };
  return forms[actie] ?? {};
}

/** What is on record about the clock, read from the facts and the letters alone. */
export function onRecord({ record }: DossierStory): {
  ontvangstDatum: Datum;
  opschortingen: Opschorting[];
  verlengingen: Verlenging[];
} {
  let ontvangstDatum: Datum | undefined;
  const opschortingen: Opschorting[] = [];
  const verlengingen: Verlenging[] = [];
  for (const { type, data, cause } of record) {
    if (type === 'AanvraagReceived') ontvangstDatum = data.ontvangstDatum as Datum;
    if (type === 'OntvangstCorrected') ontvangstDatum = data.naarDatum as Datum;
    if (type === 'BeslistermijnSuspended') {
      const { grond, vanafDatum, totDatum } = data as unknown as Opschorting & { totDatum?: Datum };
      opschortingen.push({ grond, vanafDatum, ...(totDatum && { verwachteHervatDatum: totDatum }) });
    }
    if (type === 'BeslistermijnResumed')
      opschortingen.push({ ...opschortingen.pop()!, hervatDatum: data.hervatDatum as Datum });
    if (type === 'BeslistermijnExtended') verlengingen.push(cause!.gegevens as unknown as Verlenging);
  }
  return { ontvangstDatum: ontvangstDatum!, opschortingen, verlengingen };
}
