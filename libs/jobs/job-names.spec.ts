import { contentInJob, jobFields, jobNames, type JobData, type JobName } from './job-names';

const alarm = {
  dossierId: '0b8f3a52-5c0e-4a1f-9d43-2f1d8b6f7a10',
  sleutel: 'BESLISTERMIJN',
  versie: 3,
  alarm: 'LAATSTE_DAG',
};
const examples: { [N in JobName]: JobData[N] } = {
  alarm: { alarmen: [alarm] },
  brief: { outboxId: '7d1c2a9e-96f4-4f0a-8a57-2c4f7e1f3b21' },
  klantreis: { outboxId: '7d1c2a9e-96f4-4f0a-8a57-2c4f7e1f3b21' },
  regels: { outboxId: '7d1c2a9e-96f4-4f0a-8a57-2c4f7e1f3b21' },
  sweep: {},
};

describe('what a job may carry', () => {
  test.each(jobNames)('%s: ids and versions pass, and every field is declared', (name) => {
    expect(contentInJob(name, examples[name])).toBeUndefined();
    expect(Object.keys(examples[name]).sort()).toEqual([...jobFields[name]].sort());
  });

  test.each([
    ['a name', 'Yılmaz O’Brien'],
    ['a sentence', 'mevrouw belde over haar rug'],
    ['an object', { diagnose: 'M54' }],
    ['a fraction', 1.5],
    ['nothing', null],
  ])('given %s in a declared field, it is refused, also in the last alarm of a job', (_, value) => {
    expect(contentInJob('brief', { outboxId: value })).toMatch('outboxId');
    expect(contentInJob('alarm', { alarmen: [alarm, { ...alarm, sleutel: value }] })).toMatch('sleutel');
  });

  test.each([
    ['no list', 'BESLISTERMIJN'],
    ['an empty list', []],
    ['a list of something else', ['BESLISTERMIJN']],
    ['an alarm with more in it', [{ ...alarm, naam: 'Jansen' }]],
    ['an alarm with less in it', [{ ...alarm, versie: undefined }]],
  ])('given %s for alarmen, it is refused', (_, alarmen) => {
    expect(contentInJob('alarm', { alarmen })).toMatch('job alarm');
  });

  test('given a field nobody declared, it is refused', () => {
    expect(contentInJob('brief', { ...examples.brief, naam: 'Jansen' })).toMatch('unknown field naam');
  });

  test('given a missing id, it is refused', () => {
    expect(contentInJob('brief', {})).toMatch('lacks outboxId');
  });
});
