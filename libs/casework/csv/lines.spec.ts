import { MAX_LINE_BYTES, readLines, type Line } from './lines';

/** The lines of these bytes, handed over in chunks of this size. */
async function linesOf(bytes: Buffer | string, size = 1 << 16): Promise<Line[]> {
  const whole = Buffer.from(bytes);
  async function* chunks() {
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
  }
  const lines: Line[] = [];
  for await (const line of readLines(chunks())) lines.push(line);
  return lines;
}
const texts = async (bytes: Buffer | string, size?: number) =>
  (await linesOf(bytes, size)).map(({ text }) => text);

describe('reading lines', () => {
  it.each([
    ['LF', 'a\nb\nc\n'],
    ['CRLF', 'a\r\nb\r\nc\r\n'],
    ['CR', 'a\rb\rc\r'],
    ['no newline at the end', 'a\nb\nc'],
    ['a mix of them', 'a\r\nb\nc\r'],
  ])('ended by %s, also when a chunk ends in the middle', async (_, text) => {
    for (const size of [1, 2, 3, 100]) expect(await texts(text, size)).toEqual(['a', 'b', 'c']);
  });

  it('counts empty lines, so that numbers are those of an editor', async () => {
    expect(await linesOf('a\r\n\r\n\nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: '' },
      { number: 4, text: 'b' },
    ]);
  });

  it('keeps a letter that is split over two chunks whole', async () => {
    expect(await texts('S. Yılmaz\nZ. Øst', 4)).toEqual(['S. Yılmaz', 'Z. Øst']);
  });

  it('takes the byte order mark off the first line only', async () => {
    expect(await texts('\uFEFFa\n\uFEFFb')).toEqual(['a', '\uFEFFb']);
  });

  it('spoils one line, not the next, when one is too long or not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`a\n${'x'.repeat(MAX_LINE_BYTES + 1)}\nb\n`),
      Buffer.from([0x5a, 0xf6, 0x6b, 0x0a]),
      Buffer.from('c'),
    ]);
    expect(await linesOf(bytes, 1000)).toEqual([
      { number: 1, text: 'a' },
      { number: 2, fault: 'TOO_LONG' },
      { number: 3, text: 'b' },
      { number: 4, fault: 'NOT_UTF8' },
      { number: 5, text: 'c' },
    ]);
  });
});
