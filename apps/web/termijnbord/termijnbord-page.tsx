import { useSearchParams } from 'react-router';
import { Filter, Filters } from '../shell/filter';
import { usePageTitle } from '../shell/page-title';
import { SOORT_KEUZES } from '../shell/soorten';
import { Awaited } from '../shell/state';
import { BordTable } from './bord-table';
import { KolomSection } from './kolom-section';
import { PrognoseCard } from './prognose-card';
import { useBord } from './termijnbord-api';
import { WeergavenBar } from './weergaven-bar';

/** The planner's board; what is looked at lives in the address. */
export function TermijnbordPage() {
  usePageTitle('Termijnbord');
  const [search, setSearch] = useSearchParams();
  const of = (name: string) => search.get(name) ?? '';
  const filter = { kantoor: of('kantoor'), soort: of('soort'), team: of('team'), kolom: of('kolom') };
  // All teams stay on the board, so that a team is seen beside the others; the list below is of the one chosen.
  const bord = useBord({ kantoor: filter.kantoor, soort: filter.soort });
  const teams = bord.data?.teams ?? [];
  const kantoren = bord.data?.kantoren ?? [];
  const kantoorNaam = kantoren.find(({ kantoor }) => kantoor === filter.kantoor)?.kantoorNaam;
  const teamNaam = teams.find(({ team }) => team === filter.team)?.teamNaam;
  const kolom = bord.data?.kolommen.find((each) => each.kolom === filter.kolom);

  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    // A team of another kantoor would leave nothing to see.
    if (name === 'kantoor') next.delete('team');
    setSearch(next, { replace: true });
  };

  return (
    <div className="termijnbord">
      <header className="page-head">
        <div>
          <h1>Termijnbord</h1>
          <p className="muted">
            Elk open dossier staat in één kolom; een lopende dwangsom staat er apart bij.
          </p>
        </div>
      </header>
      <WeergavenBar filter={filter} />
      <Filters label="Termijnbord filteren">
        {(kantoren.length > 1 || filter.kantoor) && (
          <Filter
            name="kantoor"
            label="Kantoor"
            value={filter.kantoor}
            options={[
              ['', 'Alle kantoren die ik zie'],
              ...kantoren.map(({ kantoor, kantoorNaam: naam }): [string, string] => [kantoor, naam]),
            ]}
            onFilter={change}
          />
        )}
        <Filter
          name="soort"
          label="Soort"
          value={filter.soort}
          options={[['', 'Alle soorten'], ...SOORT_KEUZES]}
          onFilter={change}
        />
        <Filter
          name="team"
          label="Team van de lijst en de prognose"
          value={filter.team}
          options={[
            ['', 'Alle teams die ik zie'],
            ...teams.map(({ team, teamNaam: naam }): [string, string] => [team, naam]),
          ]}
          onFilter={change}
        />
      </Filters>
      <Awaited query={bord} what="Het bord" />
      {bord.data && teams.length === 0 && (
        <p className="state muted">Geen open dossiers die u kunt zien met deze filters.</p>
      )}
      {bord.data && teams.length > 0 && <BordTable bord={bord.data} filter={filter} />}
      {kolom && (
        <KolomSection
          key={`${filter.kolom} ${filter.team} ${filter.soort} ${filter.kantoor}`}
          filter={filter}
          title={`${kolom.label}: ${teamNaam ?? (kantoorNaam ? `alle teams van ${kantoorNaam}` : 'alle teams')}`}
        />
      )}
      <PrognoseCard kantoor={filter.kantoor} team={filter.team} waarvan={teamNaam ?? kantoorNaam} />
    </div>
  );
}
