import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useDossier } from '../api/queries';
import { Filter, Filters } from '../shell/filter';
import { usePageTitle } from '../shell/page-title';
import { mayGiveMandaat } from '../shell/rollen';
import { Awaited, Failed, Loading } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { useBeoordelingAantallen } from './beoordelingen-api';
import { BeoordelingenView } from './beoordelingen-view';
import { GeefMandaat } from './geef-mandaat';
import { useMandaten, type Kant } from './mandaten-api';
import { MandatenTable } from './mandaten-table';

const GEGEVEN: [Kant, string][] = [
  ['van', 'Door mij gegeven'],
  ['aan', 'Aan mij gegeven'],
];
const BEOORDELINGEN: [string, string][] = [
  ['mij', 'Te beoordelen'],
  ['team', 'Te beoordelen, heel het team'],
  ['teruggestuurd', 'Teruggestuurd'],
  ['klaar', 'Akkoord'],
];
const STATUSSEN: [string, string][] = [
  ['open', 'Lopend'],
  ['alles', 'Ook afgerond'],
];

/** What was delegated, with its limits and its day; what was done under it and waits for the arts; and giving one. */
export function MandatenPage() {
  usePageTitle('Mandaten');
  const ik = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const { data: aantallen, isPending } = useBeoordelingAantallen(true);
  const own: Kant = ik.rollen.includes('SMV') ? 'aan' : 'van';
  const [opened, setOpened] = useState<string>();
  // Once, when it is known what waits: judging the last one should not take the list away.
  if (!opened && !isPending)
    setOpened(aantallen?.teBeoordelen ? 'mij' : aantallen?.teHerstellen ? 'teruggestuurd' : own);
  const kanten = [
    ...GEGEVEN,
    ...BEOORDELINGEN.map(([value, label]) => [value, counted(value, label)] as const),
  ];
  const kant = kanten.find(([value]) => value === search.get('kant'))?.[0] ?? opened ?? own;
  const status = STATUSSEN.find(([value]) => value === search.get('status'))?.[0] ?? 'open';
  const nieuw = search.get('nieuw') !== null && mayGiveMandaat(ik.rollen);
  const change = (over: Record<string, string>) => setSearch({ kant, status, ...over }, { replace: true });

  function counted(value: string, label: string): string {
    const wacht =
      value === 'mij' ? aantallen?.teBeoordelen : value === 'teruggestuurd' ? aantallen?.teHerstellen : 0;
    return wacht ? `${label} (${wacht})` : label;
  }
  const isGegeven = kant === 'van' || kant === 'aan';
  return (
    <div>
      <header className="page-head">
        <div>
          <h1>Mandaten</h1>
          <p className="muted">
            Wat een arts delegeert blijft hier staan tot het is goedgekeurd. Intrekken geldt meteen.{' '}
            <Link to="/mandaten/beleid">Delegatiebeleid</Link>
          </p>
        </div>
        {mayGiveMandaat(ik.rollen) && !nieuw && (
          <button type="button" className="button primary" onClick={() => change({ nieuw: '' })}>
            Geef een mandaat
          </button>
        )}
      </header>
      {nieuw && (
        <Geef
          dossierId={search.get('dossier')}
          onDone={() => setSearch({ kant: 'van', status }, { replace: true })}
        />
      )}
      <Filters label="Mandaten filteren">
        <Filter
          name="kant"
          label="Welke"
          value={kant}
          options={kanten.map(([value, label]): [string, string] => [value, label])}
          onFilter={(name, value) => change({ [name]: value })}
        />
        {isGegeven && (
          <Filter
            name="status"
            label="Stand"
            value={status}
            options={STATUSSEN}
            onFilter={(name, value) => change({ [name]: value })}
          />
        )}
      </Filters>
      {isGegeven ? <Gegeven kant={kant as Kant} status={status} /> : <BeoordelingenView lijst={kant} />}
    </div>
  );
}

/** For the dossier one came from, else for a kind of dossiers. */
function Geef({ dossierId, onDone }: { dossierId: string | null; onDone: () => void }) {
  return dossierId === null ? (
    <GeefMandaat dossier={null} onDone={onDone} />
  ) : (
    <GeefInDossier dossierId={dossierId} onDone={onDone} />
  );
}

function GeefInDossier({ dossierId, onDone }: { dossierId: string; onDone: () => void }) {
  const dossier = useDossier(dossierId);
  if (dossier.isPending) return <Loading what="Het dossier" />;
  if (!dossier.data) return <Failed error={dossier.error} onRetry={() => void dossier.refetch()} />;
  const { id, client, team } = dossier.data;
  return <GeefMandaat dossier={{ id, naam: client.naam, team }} onDone={onDone} />;
}

function Gegeven({ kant, status }: { kant: Kant; status: string }) {
  const mandaten = useMandaten(kant, status);
  return (
    <>
      <Awaited query={mandaten} what="De mandaten" />
      {mandaten.data?.length === 0 && <p className="state muted">Er zijn hier geen mandaten.</p>}
      {mandaten.data && mandaten.data.length > 0 && <MandatenTable mandaten={mandaten.data} kant={kant} />}
    </>
  );
}
