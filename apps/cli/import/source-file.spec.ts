import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSourceFile } from './source-file';

describe('the file to import', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'regie-source-'));
    mkdirSync(join(folder, 'map.csv'));
    writeFileSync(join(folder, 'leeg.csv'), '');
    writeFileSync(join(folder, 'goed.csv'), 'a\nb\nc');
    writeFileSync(join(folder, 'zelfde.csv'), 'a\nb\nc');
    symlinkSync('rond.csv', join(folder, 'rond.csv'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['that is not there', 'weg.csv', 'bestaat niet'],
    ['in a folder that is not there', 'geen/map/weg.csv', 'bestaat niet'],
    ['under a file', 'goed.csv/weg.csv', 'bestaat niet'],
    ['outside', '../../../../../../../../geen-map/x.csv', 'bestaat niet'],
    ['that is a folder', 'map.csv', 'is een map'],
    ['of 0 bytes', 'leeg.csv', 'is leeg (0 bytes)'],
    ['that points to itself', 'rond.csv', 'verwijst naar zichzelf'],
    ['with an endless name', `${'x'.repeat(5000)}.csv`, 'heeft een te lange naam'],
    ['with a name no disk knows', 'a\0b.csv', 'heeft een onmogelijke naam'],
  ])('%s is refused in a sentence', async (_, name, message) => {
    await expect(openSourceFile(`${folder}/${name}`)).rejects.toThrow(message);
  });

  it('that never ends is refused', async () => {
    await expect(openSourceFile('/dev/zero')).rejects.toThrow('is geen gewoon bestand');
  });

  it('is known by its content, not by its name', async () => {
    const [one, other] = await Promise.all(
      ['goed.csv', 'zelfde.csv'].map((name) => openSourceFile(join(folder, name))),
    );
    expect(one!.hash).toBe(other!.hash);
    expect(one!.lines).toBe(3);
  });
});
