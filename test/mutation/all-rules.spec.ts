import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// One file of all specs: a mutant then costs one module registry and one copy of the rulebook, not twenty. Only those of
// the folders that are mutated, since every mutant reads all of it.
const domain = join(__dirname, '../../libs/domain');
const folders = process.env.REGIE_MUTATED?.split(',') ?? [];
for (const folder of folders) {
  for (const name of readdirSync(join(domain, folder)).filter((file) => file.endsWith('.spec.ts'))) {
    describe(`${folder}/${name}`, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- chosen by folder
      require(join(domain, folder, name));
    });
  }
}
