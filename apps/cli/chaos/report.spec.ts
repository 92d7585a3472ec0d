import { littleTried } from './report';
import type { Trial } from './trial';

const trial = (over: Partial<Trial> = {}): Trial =>
  ({ acknowledged: 240, alarms: 9, news: 3, ingebrekestellingen: 2, dwangsommen: 1, ...over }) as Trial;

test('a run says what it hardly tried, and nothing when all of it happened', () => {
  expect(littleTried(trial(), 240)).toEqual([]);
  expect(littleTried(trial({ acknowledged: 239 }), 240)).toEqual(['only 239 of at least 240 acts']);
  expect(littleTried(trial({ dwangsommen: 0, alarms: 0 }), 240)).toEqual(['no alarm', 'no dwangsom']);
});
