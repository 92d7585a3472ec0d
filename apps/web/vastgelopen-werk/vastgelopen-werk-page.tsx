import { useSearchParams } from 'react-router';
import { Filter, Filters } from '../shell/filter';
import { Key } from '../shell/key';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { useVastgelopenWerk } from './werk-api';
import { WerkTable } from './werk-table';

const STATUSSEN: [status: string, label: string][] = [
  ['open', 'Nog vast'],
  ['alles', 'Ook opgelost'],
];

/** What Regie could not do by itself; for the planner and the functioneel beheerder. */
export function VastgelopenWerkPage() {
  usePageTitle('Vastgelopen werk');
  const [search, setSearch] = useSearchParams();
  const status = STATUSSEN.find(([value]) => value === search.get('status'))?.[0] ?? 'open';
  const werk = useVastgelopenWerk(status);
  const rows = werk.data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <div>
      <header className="page-head">
        <div>
          <h1>Vastgelopen werk</h1>
          <p className="muted">
            Wat Regie zelf moest doen en herhaaldelijk niet lukte. Regie blijft het proberen, steeds iets
            minder vaak; wat alsnog lukt of niet meer nodig is, verdwijnt vanzelf.
          </p>
        </div>
      </header>
      <Filters label="Vastgelopen werk filteren">
        <Filter
          name="status"
          label="Welk"
          value={status}
          options={STATUSSEN}
          onFilter={(name, value) => setSearch({ [name]: value }, { replace: true })}
        />
      </Filters>
      <Awaited query={werk} what="Het vastgelopen werk" />
      {werk.isSuccess && rows.length === 0 && (
        <p className="state muted">Er zit niets vast. Alles wat Regie moest doen, is gedaan of gepland.</p>
      )}
      {rows.length > 0 && <WerkTable werk={rows} />}
      <More list={werk} />
      <p className="key-line muted" aria-hidden="true">
        <span>
          <Key>j</Key>
          <Key>k</Key> lopen
        </span>
        <span>
          <Key>Enter</Key> open dossier
        </span>
        <span>
          <Key>p</Key> probeer opnieuw
        </span>
      </p>
    </div>
  );
}
