import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from './cannot-start';

/** Makes the folder of everything that is kept; its content is for its owner only. */
export function openDataFolder(name: string): string {
  const folder = resolve(name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(join(folder, '.schrijfproef'), '');
  } catch (error) {
    const owner = existsSync(folder) ? ` (zij is van gebruiker ${statSync(folder).uid})` : '';
    throw new CannotStart(
      `De gegevensmap ${folder} is niet te beschrijven${owner}. Kies een andere map met REGIE_DATA, of geef uzelf er rechten op.`,
      { cause: error },
    );
  }
  return folder;
}

/** The key that encrypts the BSN and the medical compartment: made once, then kept. */
export function keptKey(folder: string): string {
  return keptText(join(folder, 'sleutel'), () => randomBytes(32).toString('base64'));
}

/** A small text that is made the first time and read ever after; never half written. */
export function keptText(file: string, make: () => string): string {
  if (!existsSync(file)) writeWhole(file, make());
  return readFileSync(file, 'utf8').trim();
}

/** Writes beside and renames, so that a crash leaves the old text or the new one. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${text}\n`, { mode: 0o600, flush: true });
  renameSync(beside, file);
}
