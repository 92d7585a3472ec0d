import type { DataSource } from 'typeorm';
import { followOn, type VOLGERS } from '../../libs/storage/volgers';
import { until } from './until';

type Volger = (typeof VOLGERS)[keyof typeof VOLGERS];

/**
 * Until followers have read the whole log. That a follower found nothing does not say so: a transaction that is still
 * open in another database of the server holds it back, and other suites have those.
 */
export async function followToEnd(dataSource: DataSource, ...volgers: Volger[]): Promise<void> {
  for (const volger of volgers)
    await until(async () => {
      while ((await followOn(dataSource, volger)) > 0);
      const [behind] = await dataSource.query(
        `select from facts f join followers w on w.naam = $1 where (f.xid, f.position) > (w.xid, w.position) limit 1`,
        [volger.naam],
      );
      return behind === undefined;
    });
}
