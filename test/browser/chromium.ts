import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Debian's Chromium, or one named by CHROMIUM; undefined when this machine has none. */
export const chromiumPath = PLACES.find((path) => path && existsSync(path));

export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

/** The UI as it is delivered; built once when nobody did so yet. */
export function builtUi(): string {
  const root = resolve(__dirname, '../..');
  const folder = join(root, 'dist/apps/web');
  if (!existsSync(join(folder, 'index.html'))) {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', join(root, 'apps/web')], { cwd: root, stdio: 'ignore' });
  }
  return folder;
}
