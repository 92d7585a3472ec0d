import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Filter, Filters } from '../shell/filter';
import { shortDatum } from '../form/datum';
import { Key } from '../shell/key';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { useRowWalk } from '../shell/row-walk';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { ListTable } from '../shell/list-table';
import { useOnderzoeken, useToetsingen } from './kwaliteit-api';
import type { Onderzoek, ToetsingRegel } from './kwaliteit-shapes';
import { PlanForm } from './plan-form';

/** What somebody has to judge, and the studies it is for. */
export function KwaliteitPage() {
  usePageTitle('Kwaliteit');
  const { rollen } = useSignedIn();
  const toetst = rollen.includes('KWALITEITSTOETSER');
  const [planning, setPlanning] = useState(false);
  const onderzoeken = useOnderzoeken();
  return (
    <div className="kwaliteit">
      <header className="page-head">
        <div>
          <h1>Kwaliteit</h1>
          <p className="muted">
            Een steekproef van afgesloten dossiers, door vakgenoten beoordeeld zonder elkaars oordeel te zien.
          </p>
        </div>
        {toetst && (
          <button
            type="button"
            className="button"
            onClick={() => setPlanning(!planning)}
            aria-expanded={planning}
          >
            Nieuw onderzoek
          </button>
        )}
      </header>
      {planning && <PlanForm onDone={() => setPlanning(false)} />}
      {toetst && <MijnToetsingen />}
      <h2>Onderzoeken</h2>
      <Awaited query={onderzoeken} what="De onderzoeken" />
      {onderzoeken.data?.length === 0 && <p className="state muted">Er is nog geen onderzoek gepland.</p>}
      {onderzoeken.data && onderzoeken.data.length > 0 && <OnderzoekenTable onderzoeken={onderzoeken.data} />}
      <More list={onderzoeken} />
    </div>
  );
}

function MijnToetsingen() {
  const [search, setSearch] = useSearchParams();
  const status = search.get('status') === 'alles' ? 'alles' : 'open';
  const toetsingen = useToetsingen(status, true);
  const rows = toetsingen.data ?? [];
  const walk = useRowWalk(rows);
  return (
    <section aria-labelledby="mijn-toetsingen">
      <h2 id="mijn-toetsingen">Mijn dossiers om te beoordelen</h2>
      <Filters label="Toetsingen filteren">
        <Filter
          name="status"
          label="Stand"
          value={status}
          options={[
            ['open', 'Te doen'],
            ['alles', 'Ook ingediend'],
          ]}
          onFilter={(name, value) => setSearch({ [name]: value }, { replace: true })}
        />
      </Filters>
      <Awaited query={toetsingen} what="Uw toetsingen" />
      {toetsingen.data?.length === 0 && (
        <p className="state muted">U heeft niets te beoordelen. Wat u wordt toegewezen, verschijnt hier.</p>
      )}
      {rows.length > 0 && (
        <>
          <ListTable koppen={['Cliënt', 'Onderdeel', 'Werk van', 'Onderzoek', 'Stand']} body={walk.body}>
            {rows.map((row) => (
              <ToetsingRij
                key={row.id}
                row={row}
                current={walk.current?.id === row.id}
                onSelect={() => walk.select(row.id)}
              />
            ))}
          </ListTable>
          <More list={toetsingen} />
          <p className="key-line muted">
            <span>
              <Key>j</Key> <Key>k</Key> lopen
            </span>
            <span>
              <Key>Enter</Key> beoordelen
            </span>
          </p>
        </>
      )}
    </section>
  );
}

const STAND_ICON: Record<string, string> = { OPEN: '○', VERSCHIL: '≠', VASTGESTELD: '✓' };

function ToetsingRij({
  row,
  current,
  onSelect,
}: {
  row: ToetsingRegel;
  current: boolean;
  onSelect: () => void;
}) {
  return (
    <tr data-row={row.id} className={current ? 'current' : undefined} onFocus={onSelect}>
      <td>
        <Link to={`/kwaliteit/toetsingen/${row.id}`} className="row-link">
          {row.clientNaam}
        </Link>
      </td>
      <td data-label="Onderdeel">{row.onderdeelLabel}</td>
      <td data-label="Werk van">{row.functionarisLabel}</td>
      <td data-label="Onderzoek">{row.onderzoekNaam}</td>
      <td data-label="Stand">
        <span aria-hidden="true">{STAND_ICON[row.stapStatus]}</span> {row.stand}
      </td>
    </tr>
  );
}

function OnderzoekenTable({ onderzoeken }: { onderzoeken: Onderzoek[] }) {
  return (
    <ListTable
      koppen={[
        'Onderzoek',
        'Afgesloten van',
        'Stand',
        'Beoordeeld',
        'Geleid door',
        { kop: 'Resultaten', gehoord: true },
      ]}
    >
      {onderzoeken.map((each) => (
        <tr key={each.id}>
          <td>
            <Link to={`/kwaliteit/${each.id}`} className="row-link">
              {each.naam}
            </Link>
          </td>
          <td data-label="Afgesloten van">
            {shortDatum(each.vanDatum)} t/m {shortDatum(each.totEnMetDatum)}
          </td>
          <td data-label="Stand">{each.statusLabel}</td>
          <td data-label="Beoordeeld">
            {each.beoordeeld} van {each.dossiers}
          </td>
          <td data-label="Geleid door">{each.leider.naam}</td>
          <td className="row-acts">
            {each.status === 'AFGEROND' && (
              <Link to={`/kwaliteit/${each.id}/resultaten`} className="button button-small">
                Resultaten<span className="sr"> van {each.naam}</span>
              </Link>
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
