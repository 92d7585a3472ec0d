/**
 * What a job carries, per kind: ids and versions only. Job data lies in clear text in the queue, so whatever is
 * about a client stays in PostgreSQL and is loaded afresh by the processor.
 */
export interface JobData {
  /** Alarms that fall at one moment. */
  alarm: { alarmen: readonly AlarmInJob[] };
  /** One message of the outbox that is a letter. */
  brief: { outboxId: string };
  /** One message of the outbox that the other dossiers of the client have to hear. */
  klantreis: { outboxId: string };
  /** One message of the outbox that moves a dossier to a newer rulebook. */
  regels: { outboxId: string };
  /** Wakes the deadline sweep; the timer in the worker is what guarantees it. */
  sweep: Record<never, never>;
}

/** One alarm of one legal clock; `versie` fences a job planned before the clock was recomputed. */
export interface AlarmInJob {
  dossierId: string;
  sleutel: string;
  versie: number;
  alarm: string;
}

export type JobName = keyof JobData;

/** One queue per kind, so that a worker never takes a job it cannot run. */
export const jobFields: { readonly [N in JobName]: readonly (keyof JobData[N])[] } = {
  alarm: ['alarmen'],
  brief: ['outboxId'],
  klantreis: ['outboxId'],
  regels: ['outboxId'],
  sweep: [],
};

export const jobNames = Object.keys(jobFields) as JobName[];

const alarmFields: readonly (keyof AlarmInJob)[] = ['dossierId', 'sleutel', 'versie', 'alarm'];

const code = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** The reason why data may not enter the queue, or undefined. Guards against content that the types let through. */
export const contentInJob = (name: JobName, data: object): string | undefined =>
  contentIn(name, jobFields[name], data);

function contentIn(name: JobName, fields: readonly string[], data: object): string | undefined {
  for (const [field, value] of Object.entries(data)) {
    if (!fields.includes(field)) return `job ${name} carries the unknown field ${field}`;
    const content = field === 'alarmen' ? contentInAlarmen(name, value) : contentInValue(name, field, value);
    if (content) return content;
  }
  const missing = fields.find((field) => !(field in data));
  return missing === undefined ? undefined : `job ${name} lacks ${missing}`;
}

function contentInValue(name: JobName, field: string, value: unknown): string | undefined {
  const isVersion = typeof value === 'number' && Number.isSafeInteger(value);
  return isVersion || (typeof value === 'string' && code.test(value))
    ? undefined
    : `job ${name} carries something that is no id, code or version in ${field}`;
}

function contentInAlarmen(name: JobName, alarmen: unknown): string | undefined {
  if (!Array.isArray(alarmen) || alarmen.length === 0) return `job ${name} carries no list in alarmen`;
  for (const alarm of alarmen as unknown[]) {
    const content = contentIn(name, alarmFields, Object(alarm) as object);
    if (content) return content;
  }
  return undefined;
}
