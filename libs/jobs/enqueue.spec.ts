import { ALARMS_PER_JOB, alarmJobs } from './enqueue';

const alarm = (number: number) => ({
  dossierId: `0b8f3a52-5c0e-4a1f-9d43-${String(number).padStart(12, '0')}`,
  sleutel: 'BESLISTERMIJN',
  versie: 1,
  alarm: 'LAATSTE_DAG',
});
const midnight = (count: number, delayMs: number) =>
  Array.from({ length: count }, (_, number) => ({ ...alarm(number), delayMs }));

describe('the jobs of alarms', () => {
  test('given more of one midnight than a job holds, they are shared out, each in one job', () => {
    const jobs = alarmJobs(midnight(ALARMS_PER_JOB * 2 + 1, 5000));
    expect(jobs.map(({ data }) => data.alarmen.length)).toEqual([ALARMS_PER_JOB, ALARMS_PER_JOB, 1]);
    expect(jobs.flatMap(({ data }) => data.alarmen)).toEqual(
      Array.from({ length: ALARMS_PER_JOB * 2 + 1 }, (_, number) => alarm(number)),
    );
    expect(jobs.map(({ delayMs }) => delayMs)).toEqual([5000, 5000, 5000]);
    expect(new Set(jobs.map(({ jobId }) => jobId)).size).toBe(3);
  });

  test('given alarms of two midnights in between each other, none waits for another day', () => {
    const [first, second] = [midnight(2, 1000), midnight(2, 86_401_000)];
    const jobs = alarmJobs([first[0]!, second[0]!, first[1]!, second[1]!]);
    expect(jobs.map(({ delayMs, data }) => [delayMs, data.alarmen])).toEqual([
      [1000, [alarm(0), alarm(1)]],
      [86_401_000, [alarm(0), alarm(1)]],
    ]);
  });

  test('given the same alarms again, it is the same job; given a clock that was recomputed, another', () => {
    const [job] = alarmJobs([alarm(1), alarm(2)]);
    expect(alarmJobs([alarm(1), alarm(2)])).toEqual([job]);
    expect(alarmJobs([alarm(1), { ...alarm(2), versie: 2 }])[0]!.jobId).not.toBe(job!.jobId);
    expect(alarmJobs([])).toEqual([]);
  });
});
