import { Filter } from '../shell/filter';
import { FASEN, SOORT_KEUZES, TERMIJN_STATUSSEN } from '../shell/soorten';
import { useSignedIn } from '../shell/use-ik';

interface FilterBarProps {
  filters: { team: string; soort: string; fase: string; termijnStatus: string };
  zoek: string;
  onFilter: (name: string, value: string) => void;
  onZoek: (text: string) => void;
  onSubmit: () => void;
}

export function DossierFilterBar({ filters, zoek, onFilter, onZoek, onSubmit }: FilterBarProps) {
  const ik = useSignedIn();
  const teams: [string, string][] = [
    ...(ik.team ? [[ik.team, ik.teamNaam ?? ik.team] as [string, string]] : []),
    ['alle', 'Alle teams die ik mag zien'],
  ];
  return (
    <form
      className="filters"
      role="search"
      aria-label="Dossiers filteren"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Filter name="team" label="Team" value={filters.team} options={teams} onFilter={onFilter} />
      <Filter
        name="soort"
        label="Soort"
        value={filters.soort}
        options={[['', 'Alle soorten'], ...SOORT_KEUZES]}
        onFilter={onFilter}
      />
      <Filter
        name="fase"
        label="Fase"
        value={filters.fase}
        options={[['', 'Alle fasen'], ...FASEN]}
        onFilter={onFilter}
      />
      <Filter
        name="termijnStatus"
        label="Termijn"
        value={filters.termijnStatus}
        options={[['', 'Alle'], ...TERMIJN_STATUSSEN]}
        onFilter={onFilter}
      />
      <div>
        <label htmlFor="filter-zoek">Naam</label>
        <input
          id="filter-zoek"
          type="search"
          className="input"
          autoComplete="off"
          value={zoek}
          onChange={(event) => onZoek(event.target.value)}
        />
      </div>
      <button type="submit" className="button">
        Zoek
      </button>
    </form>
  );
}
