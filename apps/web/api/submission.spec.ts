import { Problem, Unreachable } from './problem';
import { request } from './request';
import { Submission } from './submission';

jest.mock('./request', () => ({ request: jest.fn() }));
const send = jest.mocked(request);
const keysSent = () => send.mock.calls.map(([, options]) => options?.idempotencyKey);

describe('a submission', () => {
  beforeEach(() => send.mockReset());

  it('keeps its key while nobody answers, so that nothing is done twice', async () => {
    send.mockRejectedValueOnce(new Unreachable()).mockResolvedValueOnce({ versie: 2 });
    await expect(new Submission().post('/v1/x', { a: 1 }, 1)).resolves.toEqual({ versie: 2 });
    const [first, second] = keysSent();
    expect(first).toBeTruthy();
    expect(second).toBe(first);
  });

  it('takes a new key after a definite answer', async () => {
    send.mockRejectedValueOnce(new Problem(409, {})).mockResolvedValueOnce({});
    const submission = new Submission();
    await expect(submission.post('/v1/x', {}, 1)).rejects.toBeInstanceOf(Problem);
    await submission.post('/v1/x', {}, 1);
    expect(new Set(keysSent()).size).toBe(2);
  });

  it('takes a new key for other data, and for another version', async () => {
    send.mockResolvedValue({});
    const submission = new Submission();
    await submission.post('/v1/x', { a: 1 }, 1);
    await submission.post('/v1/x', { a: 2 }, 1);
    await submission.post('/v1/x', { a: 2 }, 2);
    expect(new Set(keysSent()).size).toBe(3);
  });
});
