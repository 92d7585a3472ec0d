import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// One file of all specs: a mutant then costs one module registry and one copy of the rulebook, not twenty.
const domain = join(__dirname, '../../libs/domain');
for (const folder of ['termijnen', 'dwangsom', 'mandaat', 'taken']) {
  for (const name of readdirSync(join(domain, folder)).filter((file) => file.endsWith('.spec.ts'))) {
    describe(`${folder}/${name}`, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- chosen by folder
      require(join(domain, folder, name));
    });
  }
}
