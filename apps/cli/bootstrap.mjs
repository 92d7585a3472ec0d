// The front door of `npm start`, `npm test` and `npm run regie`: plain JavaScript without dependencies, because on a
// fresh clone there are none yet. Installs when node_modules lags behind the lockfile, builds when dist lags behind
// the sources, then hands over to dist/apps/cli/main.js in this same process.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'dist', '.built');
const windows = process.platform === 'win32';

checkNode();
process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');
if (!installed())
  await run('Pakketten worden geïnstalleerd', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
const sources = fingerprint();
if (!built(sources)) await build(sources);
if (process.argv[2] !== '--prepare') await import(pathToFileURL(join(root, 'dist/apps/cli/main.js')).href);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Regie heeft Node 20.19 of hoger nodig; dit is Node ${process.versions.node}.`);
}

/** Every package the lockfile asks for is there in that version; optional ones depend on the machine. */
function installed() {
  const kept = 'node_modules/.package-lock.json';
  if (!existsSync(kept)) return false;
  const { packages: present } = JSON.parse(readFileSync(kept, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || (peer && !present[path]) || present[path]?.version === version,
  );
}

/** One hash over the text of everything the build reads; times say nothing after a clone or a copy. */
function fingerprint() {
  const hash = createHash('sha256');
  const read = (path) => hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!/\.spec\.tsx?$/.test(entry.name)) read(path);
    }
  };
  for (const folder of ['apps', 'libs', 'migrations']) walk(folder);
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    read(file);
  return hash.digest('hex');
}

function built(sources) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

async function build(sources) {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([
    run('Regie wordt gebouwd', 'npm', ['run', '--silent', 'build:server']),
    run('De schermen worden gebouwd', 'npm', ['run', '--silent', 'build:web', '--', '--logLevel', 'warn']),
  ]);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, sources);
}

/** Runs a command and shows what it says only when it fails. */
function run(what, command, args) {
  console.log(`${what} ...`);
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
    child.once('error', (error) => stop(`${command} kan niet worden gestart: ${error.message}`));
    child.once('close', (code) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(said));
      stop(`Mislukt: ${command} ${args.join(' ')} (code ${code}).`);
    });
  });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
