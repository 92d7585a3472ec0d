import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { request } from '../api/request';
import type { Persoon } from '../api/shapes';
import { Filter, Filters } from '../shell/filter';
import { amsterdam, shortDatum } from '../form/datum';
import { useTeamKeuze } from '../mensen/use-team-keuze';
import { usePageTitle } from '../shell/page-title';
import { mayLead } from '../shell/rollen';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { GrensForm } from './grens-form';

interface Rij {
  medewerker: Persoon | null;
  disciplineLabel: string;
  discipline: string;
  afwezig: boolean;
  open: number;
  wacht: number;
  teLaat: number;
  haast: number;
  minuten: number;
  oudsteSinds: string | null;
  grens: number | null;
  vol: boolean;
}
interface Werkvoorraad {
  team: Persoon;
  items: Rij[];
  grenzen: { discipline: string; disciplineLabel: string; grens: number }[];
  totaal: { open: number; wacht: number; teLaat: number; haast: number; minuten: number; vrij: number };
}

/** Whole hours; what is less than one in minutes, since "0 uur" reads as no work. */
const normtijd = (minuten: number): string =>
  minuten < 60 ? `${minuten} min` : `${Math.round(minuten / 60).toLocaleString('nl-NL')} uur`;

const grenzenInWoorden = (grenzen: Werkvoorraad['grenzen']): string =>
  grenzen.length === 0
    ? 'Uw kantoor houdt geen grens aan.'
    : `Ten hoogste in handen: ${grenzen.map(({ disciplineLabel, grens }) => `${disciplineLabel.toLowerCase()} ${grens}`).join(', ')}.`;

/** What everybody of the team has in hand, and what lies free. Under the key of the lists, so it follows every act. */
export function WerkvoorraadPage() {
  usePageTitle('Werkvoorraad');
  const ik = useSignedIn();
  const { team, keuzes } = useTeamKeuze();
  const [, setSearch] = useSearchParams();
  const [stelt, setStelt] = useState(false);
  const voorraad = useQuery({
    queryKey: ['taken', 'werkvoorraad', team],
    queryFn: ({ signal }) =>
      request<Werkvoorraad>(`/v1/werkvoorraad?team=${encodeURIComponent(team)}`, { signal }),
    enabled: team !== '',
  });
  const { data } = voorraad;
  return (
    <div className="instelling">
      <header className="page-head">
        <div>
          <h1>Werkvoorraad</h1>
          <p className="muted" role="status">
            {data
              ? `${data.team.naam}: ${data.totaal.open} open, waarvan ${data.totaal.vrij} vrij; ${data.totaal.wacht} in de wacht, ${data.totaal.teLaat} te laat, ongeveer ${normtijd(data.totaal.minuten)} werk.`
              : 'Ophalen'}
          </p>
          {data && <p className="muted">{grenzenInWoorden(data.grenzen)}</p>}
        </div>
        {mayLead(ik.rollen) && !stelt && (
          <button type="button" className="button primary" onClick={() => setStelt(true)}>
            Stel een grens in
          </button>
        )}
      </header>
      {stelt && <GrensForm onDone={() => setStelt(false)} />}
      {keuzes.length > 0 && (
        <Filters label="Team kiezen">
          <Filter
            name="team"
            label="Team"
            value={team}
            options={keuzes}
            onFilter={(name, value) => setSearch({ [name]: value }, { replace: true })}
          />
        </Filters>
      )}
      <Awaited query={voorraad} what="De werkvoorraad" />
      {data?.items.length === 0 && <p className="state muted">Uw team heeft geen open taken.</p>}
      {data && data.items.length > 0 && (
        <div className="table-wrap">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Wie</th>
                <th scope="col">Discipline</th>
                <th scope="col">Open</th>
                <th scope="col">In de wacht</th>
                <th scope="col">Te laat</th>
                <th scope="col">Haast</th>
                <th scope="col">Normtijd</th>
                <th scope="col">Oudste sinds</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((rij) => (
                <tr key={`${rij.discipline} ${rij.medewerker?.id ?? ''}`}>
                  <td>
                    {rij.medewerker?.naam ?? <i>Vrij</i>}
                    {rij.afwezig && <small>afwezig</small>}
                  </td>
                  <td>{rij.disciplineLabel}</td>
                  <td>
                    {rij.open}
                    {rij.grens !== null && <small>van ten hoogste {rij.grens}</small>}
                    {rij.vol && (
                      <span className="badge warn">
                        <span aria-hidden="true">▲</span> vol
                      </span>
                    )}
                  </td>
                  <td>{rij.wacht}</td>
                  <td>{rij.teLaat}</td>
                  <td>{rij.haast}</td>
                  <td>{normtijd(rij.minuten)}</td>
                  <td>{rij.oudsteSinds && shortDatum(amsterdam(rij.oudsteSinds)[0])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
