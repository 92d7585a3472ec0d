import { gather } from './gather';

/** Work that is only done when the test says so. */
function held() {
  const batches: { items: readonly number[]; done: () => void; fail: (error: Error) => void }[] = [];
  const work = (items: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) =>
      batches.push({ items, done: () => resolve(items.map((item) => `done ${item}`)), fail: reject }),
    );
  return { batches, work };
}

const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('given one that comes alone, it is done at once', async () => {
  const { batches, work } = held();
  const answer = gather({ work, most: 3, atOnce: 2 })(7);
  await turn();
  batches[0]!.done();
  expect(await answer).toBe('done 7');
});

test('given more than the batches in hand can take, the rest makes up the next one, and everybody gets their own answer', async () => {
  const { batches, work } = held();
  const ask = gather({ work, most: 3, atOnce: 1 });
  const answers = [1, 2].map(ask);
  await turn();
  answers.push(...[3, 4, 5, 6].map(ask));
  await turn();
  expect(batches.map(({ items }) => items)).toEqual([[1, 2]]);
  for (const index of [0, 1, 2]) {
    batches[index]!.done();
    await turn();
  }
  expect(batches.map(({ items }) => items)).toEqual([[1, 2], [3, 4, 5], [6]]);
  expect(await Promise.all(answers)).toEqual([1, 2, 3, 4, 5, 6].map((item) => `done ${item}`));
});

test('given a batch that fails, all of it fails and the next is done', async () => {
  const { batches, work } = held();
  const ask = gather({ work, most: 2, atOnce: 1 });
  const failing = Promise.allSettled([ask(1), ask(2)]);
  await turn();
  const next = ask(3);
  batches[0]!.fail(new Error('away'));
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await turn();
  batches[1]!.done();
  expect(await next).toBe('done 3');
});
