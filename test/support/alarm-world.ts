import fc from 'fast-check';
import { ALARM_VOLGORDE, alarmenVoor, type AlarmSoort } from '../../libs/domain/termijnen/alarmen';
import { addDays, type Datum } from '../../libs/domain/termijnen/datum';
import { DossierStory } from './dossier-story';

/** An alarm as a job: of a clock in one version. */
interface Job {
  sleutel: string;
  versie: number;
  alarm: AlarmSoort;
}
const idOf = ({ sleutel, versie, alarm }: Job) => `${sleutel}-v${versie}-${alarm}`;

/** A dossier, the jobs that wait for it, and which alarms its rows say were handed to the queue. */
export interface AlarmWorld {
  dossier: DossierStory;
  queue: readonly Job[];
  planned: ReadonlySet<string>;
}
export const worldOf = (dossier: DossierStory): AlarmWorld => ({ dossier, queue: [], planned: new Set() });

/** One thing that queue, planner and workers may do, and whether the process dies on the way. */
export type Voorval =
  | { wat: 'plan'; sterft: boolean }
  | Bezorging
  | { wat: 'dubbel'; welke: number }
  | { wat: 'leeg' }
  | { wat: 'veeg' };

interface Bezorging {
  wat: 'bezorg';
  welke: number;
  sterft: 'NOOIT' | 'VOOR' | 'NA';
}

export const voorvallen: fc.Arbitrary<Voorval[]> = fc.array(
  fc.oneof(
    fc.record({ wat: fc.constant('plan' as const), sterft: fc.boolean() }),
    fc.record({
      wat: fc.constant('bezorg' as const),
      welke: fc.nat(9),
      sterft: fc.constantFrom('NOOIT' as const, 'VOOR' as const, 'NA' as const),
    }),
    fc.record({ wat: fc.constant('dubbel' as const), welke: fc.nat(9) }),
    fc.record({ wat: fc.constant('leeg' as const) }),
    fc.record({ wat: fc.constant('veeg' as const) }),
  ),
  { maxLength: 6 },
);

export function beleef(world: AlarmWorld, voorval: Voorval): AlarmWorld {
  switch (voorval.wat) {
    case 'plan':
      return plan(world, voorval.sterft);
    case 'leeg':
      return { ...world, queue: [] };
    case 'veeg':
      return veeg(world);
    case 'bezorg':
      return bezorg(world, voorval);
    case 'dubbel':
      return { ...world, queue: [...world.queue, ...jobAt(world, voorval.welke)] };
  }
}

const jobAt = ({ queue }: AlarmWorld, welke: number): Job[] =>
  queue.length === 0 ? [] : [queue[welke % queue.length]!];

/** Who dies before he said it was done finds the same job again. */
function bezorg(world: AlarmWorld, { welke, sterft }: Bezorging): AlarmWorld {
  const [job] = jobAt(world, welke);
  if (!job) return world;
  const { queue, dossier } = world;
  return {
    ...world,
    dossier: sterft === 'VOOR' ? dossier : letFall(dossier, job),
    queue: sterft === 'NOOIT' ? without(queue, job) : queue,
  };
}

/** Two days ahead at most. Who dies between handing over and noting it hands over twice. */
function plan({ dossier, queue, planned }: AlarmWorld, sterft: boolean): AlarmWorld {
  const jobs = dueBy(dossier, addDays(dossier.vandaag, 2)).filter((job) => !planned.has(idOf(job)));
  const waiting = new Set(queue.map(idOf));
  return {
    dossier,
    queue: [...queue, ...jobs.filter((job) => !waiting.has(idOf(job)))],
    planned: sterft ? planned : new Set([...planned, ...jobs.map(idOf)]),
  };
}

/** What the queue missed falls, also what follows from that; an empty queue is filled from the tables again. */
export function veeg(world: AlarmWorld): AlarmWorld {
  let { dossier } = world;
  for (let [job] = dueBy(dossier, dossier.vandaag); job; [job] = dueBy(dossier, dossier.vandaag)) {
    const after = letFall(dossier, job);
    if (after === dossier) throw new Error(`${idOf(job)} is due and does not fall`);
    dossier = after;
  }
  const planned = world.queue.length === 0 ? new Set<string>() : world.planned;
  return plan({ ...world, dossier, planned }, false);
}

/** The decision of the worker: of this version, not before its day, and only when the act is possible. */
function letFall(dossier: DossierStory, { sleutel, versie, alarm }: Job): DossierStory {
  const klok = dossier.context.deadlines[sleutel];
  if (!klok || klok.versie !== versie) return dossier;
  const due = alarmenVoor({ sleutel, uiterlijkeDatum: klok.uiterlijkeDatum }).find((a) => a.alarm === alarm);
  if (!due || due.datum > dossier.vandaag) return dossier;
  const after = dossier.probeert('SYSTEEM', 'laatAlarmAfgaan', { sleutel, versie, alarm });
  return after instanceof DossierStory ? after : dossier;
}

export const dueBy = ({ journey }: DossierStory, dag: Datum): Job[] =>
  journey.deadlines.flatMap(({ sleutel, versie, alarm }) =>
    alarm && alarm.datum <= dag ? [{ sleutel, versie, alarm: alarm.alarm }] : [],
  );

const without = (queue: readonly Job[], job: Job) =>
  queue.filter((_each, index) => index !== queue.indexOf(job));

/** An alarm that fell: on which day, of which clock in which version. */
export interface Gevallen extends Job {
  op: string;
}
export const gevallenIn = ({ record }: DossierStory): Gevallen[] =>
  record.flatMap(({ cause }) =>
    cause?.type === 'laatAlarmAfgaan'
      ? [{ op: String(cause.vandaag), ...(cause.gegevens as unknown as Job) }]
      : [],
  );

/** In the order of the calendar, and no kind twice. */
export const inVolgorde = (soorten: readonly AlarmSoort[]): boolean =>
  soorten.every((soort, index) => index === 0 || rang(soort) > rang(soorten[index - 1]!));
const rang = (soort: AlarmSoort) => ALARM_VOLGORDE.indexOf(soort);
