import { DraftSaver, type DraftState } from './draft-saver';

const settle = () => jest.advanceTimersByTimeAsync(0);

function saver(save: jest.Mock = jest.fn(async (_value: string) => ({ tijdstip: '2026-06-01T12:03:00Z' }))) {
  const told: DraftState[] = [];
  return { save, told, drafts: new DraftSaver<string>(save, (state) => told.push(state)) };
}

describe('a draft that saves by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits for a moment of silence, and then saves what was typed last', async () => {
    const { drafts, save, told } = saver();
    drafts.typed('a');
    await jest.advanceTimersByTimeAsync(1000);
    drafts.typed('ab');
    await jest.advanceTimersByTimeAsync(1400);
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(save.mock.calls).toEqual([['ab']]);
    expect(told).toEqual([{ soort: 'bewaard', tijdstip: '2026-06-01T12:03:00Z' }]);
  });

  it('saves at once when the form is left, and only what is new', async () => {
    const { drafts, save } = saver();
    await drafts.flush();
    drafts.typed('a');
    await drafts.flush();
    await drafts.flush();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(save.mock.calls).toEqual([['a']]);
  });

  it('saves one at a time, and what was typed meanwhile after it', async () => {
    const done: (() => void)[] = [];
    const { drafts, save } = saver(
      jest.fn(() => new Promise((resolve) => done.push(() => resolve({ tijdstip: 't' })))),
    );
    drafts.typed('a');
    void drafts.flush();
    drafts.typed('ab');
    void drafts.flush();
    await settle();
    expect(save.mock.calls).toEqual([['a']]);
    done[0]!();
    await settle();
    expect(save.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('says when it failed, and tries again by itself', async () => {
    const { drafts, save, told } = saver(
      jest.fn().mockRejectedValueOnce(new Error('weg')).mockResolvedValue({ tijdstip: 't' }),
    );
    drafts.typed('a');
    await jest.advanceTimersByTimeAsync(1500);
    expect(told.map(({ soort }) => soort)).toEqual(['mislukt']);
    await jest.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(told.map(({ soort }) => soort)).toEqual(['mislukt', 'bewaard']);
  });

  it('saves nothing any more once the act is sent, and waits for the save in hand', async () => {
    let finish = () => {};
    const { drafts, save } = saver(
      jest.fn(() => new Promise((resolve) => (finish = () => resolve({ tijdstip: 't' })))),
    );
    drafts.typed('a');
    void drafts.flush();
    drafts.typed('ab');
    let held = false;
    void drafts.hold().then(() => (held = true));
    await settle();
    expect(held).toBe(false);
    finish();
    await settle();
    expect(held).toBe(true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(save.mock.calls).toEqual([['a']]);
  });

  it('tries once more when the form is closed, and never after that', async () => {
    const { drafts, save } = saver(jest.fn().mockRejectedValue(new Error('weg')));
    drafts.typed('a');
    drafts.show(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save.mock.calls).toEqual([['a']]);
    drafts.show(true);
    drafts.typed('ab');
    await jest.advanceTimersByTimeAsync(1500);
    expect(save.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('goes on saving when the act was refused', async () => {
    const { drafts, save } = saver();
    drafts.typed('a');
    await drafts.hold();
    drafts.resume();
    await jest.advanceTimersByTimeAsync(1500);
    expect(save.mock.calls).toEqual([['a']]);
  });
});
