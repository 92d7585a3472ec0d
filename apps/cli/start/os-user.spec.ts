import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockedFolder } from './os-user';

describe('the user PostgreSQL runs as', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regie-user-'));
  const inner = join(folder, 'home/regie');
  mkdirSync(inner, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const stranger = { uid: 65_534, gid: 65_534 };

  it('given a private folder on the way, then that folder blocks it', () => {
    for (const path of [folder, inner]) chmodSync(path, 0o755);
    chmodSync(join(folder, 'home'), 0o700);
    expect(blockedFolder(join(inner, 'not-there-yet'), stranger)).toBe(join(folder, 'home'));
  });

  it('given folders anybody may pass, then nothing does', () => {
    for (const path of [folder, join(folder, 'home'), inner]) chmodSync(path, 0o711);
    expect(blockedFolder(inner, stranger)).toBeUndefined();
  });
});
