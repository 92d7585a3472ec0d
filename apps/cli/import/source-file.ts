import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CannotStart } from '../start/cannot-start';

export interface SourceFile {
  path: string;
  /** SHA-256 of the content: the same file again is recognised, whatever it is called. */
  hash: string;
  lines: number;
}

const TROUBLE: Record<string, string> = {
  ENOENT: 'bestaat niet',
  ENOTDIR: 'bestaat niet',
  EACCES: 'mag niet worden gelezen door deze gebruiker',
  EPERM: 'mag niet worden gelezen door deze gebruiker',
  ENAMETOOLONG: 'heeft een te lange naam',
  ELOOP: 'verwijst naar zichzelf',
  ERR_INVALID_ARG_VALUE: 'heeft een onmogelijke naam',
};

/** The file somebody named, read once to know what it is; refused in a sentence when there is nothing to import. */
export async function openSourceFile(name: string): Promise<SourceFile> {
  // `npm run` moves to the project first; whoever typed a relative name meant the folder they were in.
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  try {
    // Not waiting, since a named pipe without a writer would hold us for ever.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw new CannotStart(`${path} is een map. Noem het CSV-bestand zelf.`);
      if (!stat.isFile()) throw new CannotStart(`${path} is geen gewoon bestand.`);
      if (stat.size === 0) throw new CannotStart(`${path} is leeg (0 bytes).`);
    } finally {
      await handle.close();
    }
    return { path, ...(await measure(path)) };
  } catch (error) {
    const trouble = TROUBLE[(error as NodeJS.ErrnoException).code ?? ''];
    if (trouble === undefined) throw error;
    throw new CannotStart(`${path.slice(0, 300)} ${trouble}.`, { cause: error });
  }
}

const NEWLINE = 10;

async function measure(path: string): Promise<{ hash: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines++;
  }
  return { hash: hash.digest('hex'), lines };
}
