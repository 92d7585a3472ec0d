/** One line of a file, by its number as an editor shows it; `text` is missing when it could not be read. */
export interface Line {
  number: number;
  text?: string;
  fault?: 'TOO_LONG' | 'NOT_UTF8';
}

export type Chunks = AsyncIterable<Buffer> | Iterable<Buffer>;

/** Longer than any aanvraag; what comes with a million columns is not kept in memory to be refused. */
export const MAX_LINE_BYTES = 16_384;

const CR = 13;
const LF = 10;

/**
 * The lines of a stream of bytes, ended by LF, CRLF or CR. Line by line and not record by record: then one stray quote
 * spoils one row, where a parser that reads on would swallow the rows after it.
 */
export async function* readLines(chunks: Chunks): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 0;
  let afterCr = false;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= MAX_LINE_BYTES) parts.push(part);
  };
  const finish = (): Line => {
    const line = decode(++number, parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let begin = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte !== LF && byte !== CR) {
        afterCr = false;
        continue;
      }
      const secondHalf = byte === LF && afterCr;
      afterCr = byte === CR;
      if (!secondHalf) {
        keep(chunk.subarray(begin, at));
        yield finish();
      }
      begin = at + 1;
    }
    keep(chunk.subarray(begin));
  }
  if (length > 0) yield finish();
}

function decode(number: number, parts: Buffer[], length: number): Line {
  if (length > MAX_LINE_BYTES) return { number, fault: 'TOO_LONG' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(
      Buffer.concat(parts),
    );
    return { number, text };
  } catch {
    return { number, fault: 'NOT_UTF8' };
  }
}
