import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAantallen } from '../api/queries';
import type { TakenLijst } from '../api/shapes';
import { Key } from '../shell/key';
import { useKeys } from '../shell/keys';
import { usePageTitle } from '../shell/page-title';
import { usePakVolgende } from './taak-acts';
import { TakenTable } from './taken-table';

const LIJSTEN: [lijst: TakenLijst, label: string][] = [
  ['mijn', 'Mijn'],
  ['vrij', 'Vrij'],
  ['akkoord', 'Wacht op akkoord'],
  ['team', 'Team'],
  ['wachtend', 'In de wacht'],
  ['gedelegeerd', 'Gedelegeerd'],
];

export function WerklijstPage() {
  usePageTitle('Werklijst');
  const [search, setSearch] = useSearchParams();
  const lijst = LIJSTEN.find(([name]) => name === search.get('lijst'))?.[0] ?? 'mijn';
  const { data: aantallen } = useAantallen();
  const navigate = useNavigate();
  const volgende = usePakVolgende((dossierId) => {
    if (dossierId) void navigate(`/dossiers/${dossierId}`);
    else show('mijn');
  });
  const show = (next: TakenLijst) => setSearch({ lijst: next }, { replace: true });
  useKeys({
    n: () => volgende.mutate(),
    ...Object.fromEntries(LIJSTEN.map(([name], index) => [String(index + 1), () => show(name)])),
  });

  return (
    <>
      <header className="page-head">
        <div>
          <h1>Werklijst</h1>
          <p className="muted">
            Wat het eerst aan de beurt is, staat bovenaan; bij elke taak staat waarom.{' '}
            <Link to="/werkvoorraad">Werkvoorraad van het team</Link>
          </p>
        </div>
        <button
          type="button"
          className="button primary"
          disabled={volgende.isPending}
          aria-keyshortcuts="n"
          onClick={() => volgende.mutate()}
        >
          Pak de volgende <Key>n</Key>
        </button>
      </header>
      <Tabs selectedKey={lijst} onSelectionChange={(key) => show(key as TakenLijst)}>
        <TabList aria-label="Lijsten" className="tabs">
          {LIJSTEN.map(([name, label]) => (
            <Tab key={name} id={name} className="tab">
              {label} <span className="count">{countOf(aantallen?.[name])}</span>
            </Tab>
          ))}
        </TabList>
        {LIJSTEN.map(([name]) => (
          <TabPanel key={name} id={name} className="tab-panel">
            <TakenTable lijst={name} />
          </TabPanel>
        ))}
      </Tabs>
      <p className="key-line muted" aria-hidden="true">
        <KeyHint keys={['j', 'k']} text="lopen" />
        <KeyHint keys={['Enter']} text="open" />
        <KeyHint keys={['p']} text="pak" />
        <KeyHint keys={['w']} text="in de wacht" />
        <KeyHint keys={['t']} text="wijs toe" />
        <KeyHint keys={['v']} text="geef vrij" />
        <KeyHint keys={['h']} text="haast" />
        <KeyHint keys={['x']} text="kies" />
        <KeyHint keys={['m']} text="naar MDO" />
        <KeyHint keys={['e']} text="waarom hier" />
        <KeyHint keys={['u']} text="ongedaan" />
        <KeyHint keys={['/']} text="zoek" />
        <KeyHint keys={['?']} text="alle toetsen" />
      </p>
    </>
  );
}

function KeyHint({ keys, text }: { keys: string[]; text: string }) {
  return (
    <span>
      {keys.map((key) => (
        <Key key={key}>{key}</Key>
      ))}{' '}
      {text}
    </span>
  );
}

/** The server stops counting at a thousand. */
function countOf(aantal: number | undefined): string {
  if (aantal === undefined) return '';
  return aantal >= 1000 ? '1000+' : String(aantal);
}
