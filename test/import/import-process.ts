import { importFile } from '../../apps/cli/import/import-file';
import { openSourceFile } from '../../apps/cli/import/source-file';

/** An import in a process of its own, so that it can be killed on the way. */
async function main([url, sleutel, path]: string[]): Promise<void> {
  await importFile({ DATABASE_URL: url!, REGIE_SLEUTEL: sleutel! }, await openSourceFile(path!));
}

void main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
