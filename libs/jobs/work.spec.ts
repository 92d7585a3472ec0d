import { checkProcessors } from './work';

const processor = (jobName: string) => ({ jobName });

describe('every job has exactly one processor', () => {
  test('given one of each, the process starts', () => {
    expect(() => checkProcessors(['alarm', 'brief'], [processor('brief'), processor('alarm')])).not.toThrow();
  });

  test.each([
    ['none for a job', [processor('alarm')], 'job brief has 0 processors'],
    [
      'two for a job',
      [processor('alarm'), processor('alarm'), processor('brief')],
      'job alarm has 2 processors',
    ],
    [
      'one for a job nobody sends',
      [processor('alarm'), processor('brief'), processor('fax')],
      'unknown job fax',
    ],
  ])('given %s, the process refuses to start', (_, processors, reason) => {
    expect(() => checkProcessors(['alarm', 'brief'], processors)).toThrow(reason);
  });
});
