import { useSearchParams } from 'react-router';
import { Filter } from '../dossiers/filter-bar';
import { usePageTitle } from '../shell/page-title';
import { Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { useMandaten, type Kant } from './mandaten-api';
import { MandatenTable } from './mandaten-table';

const KANTEN: [Kant, string][] = [
  ['van', 'Door mij gegeven'],
  ['aan', 'Aan mij gegeven'],
];
const STATUSSEN: [string, string][] = [
  ['open', 'Lopend'],
  ['alles', 'Ook afgerond'],
];

/** What was delegated: by an arts, until it is signed off; to an SMV, with its limits and its day. */
export function MandatenPage() {
  usePageTitle('Mandaten');
  const ik = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const own: Kant = ik.rollen.includes('SMV') ? 'aan' : 'van';
  const kant = KANTEN.find(([value]) => value === search.get('kant'))?.[0] ?? own;
  const status = STATUSSEN.find(([value]) => value === search.get('status'))?.[0] ?? 'open';
  const mandaten = useMandaten(kant, status);
  const change = (name: string, value: string) =>
    setSearch({ kant, status, [name]: value }, { replace: true });

  return (
    <div>
      <header className="page-head">
        <div>
          <h1>Mandaten</h1>
          <p className="muted">
            Wat een arts delegeert blijft hier staan tot het is goedgekeurd. Intrekken geldt meteen.
          </p>
        </div>
      </header>
      <form
        className="filters"
        role="search"
        aria-label="Mandaten filteren"
        onSubmit={(event) => event.preventDefault()}
      >
        <Filter name="kant" label="Welke" value={kant} options={KANTEN} onFilter={change} />
        <Filter name="status" label="Stand" value={status} options={STATUSSEN} onFilter={change} />
      </form>
      {mandaten.isPending && <Loading what="De mandaten" />}
      {mandaten.error && !mandaten.data && (
        <Failed error={mandaten.error} onRetry={() => void mandaten.refetch()} />
      )}
      {mandaten.data?.length === 0 && <p className="state muted">Er zijn hier geen mandaten.</p>}
      {mandaten.data && mandaten.data.length > 0 && <MandatenTable mandaten={mandaten.data} kant={kant} />}
    </div>
  );
}
