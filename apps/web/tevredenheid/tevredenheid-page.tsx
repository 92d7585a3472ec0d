import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Filter } from '../shell/filter';
import { shortDatum } from '../form/datum';
import { usePageTitle } from '../shell/page-title';
import { Failed, Loading } from '../shell/state';
import { KernCards } from './kern-cards';
import { LaadMeting } from './laad-meting';
import type { Meting, Tevredenheid, Vraag } from './tevredenheid-api';
import { useTevredenheid } from './tevredenheid-api';
import { ThemaTable } from './thema-table';
import { TrendCard } from './trend-card';

const BRONNEN: [string, string][] = [
  ['WERKBELEVING', 'Medewerkers (Werkbelevingsonderzoek)'],
  ['MENSELIJKE_MAAT', 'Cliënten (Menselijke Maat Monitor)'],
];

/** What medewerkers and clients think: a scope beside the rest, and over the metingen. */
export function TevredenheidPage() {
  usePageTitle('Tevredenheid');
  const [search, setSearch] = useSearchParams();
  const vraag: Vraag = {
    bron: BRONNEN.find(([bron]) => bron === search.get('bron'))?.[0] ?? 'WERKBELEVING',
    scope: search.get('scope') ?? '',
    meting: search.get('meting') ?? '',
    populatie: search.get('populatie') ?? '',
  };
  const [laden, setLaden] = useState(false);
  const beeld = useTevredenheid(vraag);
  const change = (name: string, value: string) => {
    // Another survey has other metingen and populations.
    const kept = name === 'bron' ? { scope: vraag.scope } : vraag;
    const next = Object.entries({ bron: vraag.bron, ...kept, [name]: value }).filter(
      ([, text]) => text !== '',
    );
    setSearch(Object.fromEntries(next), { replace: true });
  };
  return (
    <div className="tevredenheid">
      <header className="page-head">
        <div>
          <h1>Tevredenheid</h1>
          <p className="muted">Wat medewerkers en cliënten vinden, per thema naast de anderen.</p>
        </div>
        {beeld.data?.magLaden && (
          <button
            type="button"
            id="meting-laden"
            className="button"
            aria-expanded={laden}
            onClick={() => setLaden(!laden)}
          >
            Meting laden
          </button>
        )}
      </header>
      {laden && (
        <LaadMeting
          onGeladen={({ bron, meting }) => {
            setLaden(false);
            document.getElementById('meting-laden')?.focus();
            setSearch({ bron, scope: vraag.scope || 'landelijk', meting });
          }}
        />
      )}
      <form
        className="filters"
        aria-label="Welk onderzoek en van wie"
        onSubmit={(event) => event.preventDefault()}
      >
        <Filter name="bron" label="Onderzoek" value={vraag.bron} options={BRONNEN} onFilter={change} />
        {beeld.data && <Keuzes beeld={beeld.data} onFilter={change} />}
        <button type="button" className="button print-knop" onClick={() => window.print()}>
          Druk af
        </button>
      </form>
      {beeld.isPending && <Loading what="De uitkomsten" />}
      {beeld.error && !beeld.isPlaceholderData && (
        <Failed error={beeld.error} onRetry={() => void beeld.refetch()} />
      )}
      {beeld.data && !beeld.error && <Uitkomsten beeld={beeld.data} />}
    </div>
  );
}

function Keuzes({
  beeld,
  onFilter,
}: {
  beeld: Tevredenheid;
  onFilter: (name: string, value: string) => void;
}) {
  const { scope, scopes, metingen, meting, populaties, populatie } = beeld;
  return (
    <>
      <Filter
        name="scope"
        label="Van"
        value={scope}
        options={scopes.map((each) => [each.scope, each.label])}
        onFilter={onFilter}
      />
      {meting && (
        <Filter
          name="meting"
          label="Meting"
          value={meting.meting}
          options={[...metingen].reverse().map((each) => [each.meting, each.meting])}
          onFilter={onFilter}
        />
      )}
      {populaties.length > 0 && (
        <Filter
          name="populatie"
          label="Cliënten"
          value={populatie}
          options={[
            ['ALLEN', 'Alle'],
            ...populaties.map(({ naam, label }): [string, string] => [naam, label]),
          ]}
          onFilter={onFilter}
        />
      )}
    </>
  );
}

function Uitkomsten({ beeld }: { beeld: Tevredenheid }) {
  const { meting } = beeld;
  if (!meting)
    return (
      <p className="state muted">
        Er is nog geen meting van dit onderzoek.{' '}
        {beeld.magLaden ? 'Laad er een met de knop bovenaan.' : 'Een functioneel beheerder laadt er een.'}
      </p>
    );
  return (
    <>
      <p className="meting-regel">
        <strong>{beeld.scopeLabel}</strong>, {beeld.bronLabel} {meting.meting}: gevraagd {dagen(meting)}
        {meting.respondenten !== null && `, ${telling(meting)}`}.{' '}
        <span className="muted">{meting.herkomst}.</span>
      </p>
      <KernCards kern={beeld.kern} meting={meting} />
      <ThemaTable beeld={beeld} meting={meting} />
      <TrendCard beeld={beeld} meting={meting} />
    </>
  );
}

const dagen = ({ vanDatum, totDatum }: Meting): string =>
  vanDatum === totDatum
    ? `op ${shortDatum(vanDatum)}`
    : `van ${shortDatum(vanDatum)} t/m ${shortDatum(totDatum)}`;

function telling({ respondenten, respons }: Meting): string {
  const mensen = `${respondenten!.toLocaleString('nl-NL')} antwoorden`;
  return respons === null ? mensen : `${mensen} (respons ${respons.toLocaleString('nl-NL')}%)`;
}
