import { useSearchParams } from 'react-router';
import { Filter, Filters } from '../shell/filter';
import { Key } from '../shell/key';
import { MdoBerichten } from '../mdo/mdo-berichten';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { DagoverzichtCard } from './dagoverzicht-card';
import { useMeldingen } from './melding-queries';
import { MeldingenTable } from './meldingen-table';
import './meldingen.css';

const LIJSTEN: [lijst: string, label: string][] = [
  ['mijn', 'Voor mij'],
  ['team', 'Mijn team of kantoor'],
];
const STATUSSEN: [status: string, label: string][] = [
  ['open', 'Open'],
  ['alles', 'Ook afgehandelde'],
];

/** What somebody has to hear; the filters live in the address. */
export function MeldingenPage() {
  usePageTitle('Meldingen');
  const ik = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const pick = (name: string, options: [string, string][]) =>
    options.find(([value]) => value === search.get(name))?.[0] ?? options[0]![0];
  const [lijst, status] = [pick('lijst', LIJSTEN), pick('status', STATUSSEN)];
  const meldingen = useMeldingen(lijst, status);
  const rows = meldingen.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    setSearch(next, { replace: true });
  };

  return (
    <div className="meldingen">
      <header className="page-head">
        <div>
          <h1>Meldingen</h1>
          <p className="muted">Wat u moet weten voordat het te laat is. Het dringendste staat bovenaan.</p>
        </div>
      </header>
      <MdoBerichten />
      <DagoverzichtCard key={ik.vandaagDatum} vandaag={ik.vandaagDatum} />
      <Filters label="Meldingen filteren">
        <Filter name="lijst" label="Van wie" value={lijst} options={LIJSTEN} onFilter={change} />
        <Filter name="status" label="Welke" value={status} options={STATUSSEN} onFilter={change} />
      </Filters>
      <Awaited query={meldingen} what="De meldingen" />
      {meldingen.isSuccess && rows.length === 0 && (
        <p className="state muted">Er is niets open. Wat vervalt of afgehandeld is, verdwijnt vanzelf.</p>
      )}
      {rows.length > 0 && <MeldingenTable meldingen={rows} />}
      <More list={meldingen} />
      <p className="key-line muted" aria-hidden="true">
        <span>
          <Key>j</Key>
          <Key>k</Key> lopen
        </span>
        <span>
          <Key>Enter</Key> open dossier
        </span>
        <span>
          <Key>p</Key> pak op
        </span>
        <span>
          <Key>a</Key> handel af
        </span>
      </p>
    </div>
  );
}
