import { useRef, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { useAgenda, useTeams } from '../api/klantreis-queries';
import { Filter, Filters } from '../shell/filter';
import { useKeys } from '../shell/keys';
import { More } from '../shell/more';
import { usePageTitle } from '../shell/page-title';
import { Awaited } from '../shell/state';
import { useSignedIn } from '../shell/use-ik';
import { AgendaDays } from './agenda-days';
import { dayBefore, groupDays } from './day-groups';

const LIJSTEN: [lijst: string, label: string][] = [
  ['mijn', 'Mijn dossiers'],
  ['team', 'Mijn team'],
  ['alles', 'Alles wat ik mag zien'],
];
const PERIODES: [periode: string, label: string][] = [
  ['', 'Wat komt'],
  ['voorbij', 'Voorbij en nog open'],
];
const EARLIEST = '2000-01-01';

/** The calendar of coming dates; its filters live in the address. */
export function AgendaPage() {
  usePageTitle('Agenda');
  const ik = useSignedIn();
  const [search, setSearch] = useSearchParams();
  const lijst = LIJSTEN.find(([name]) => name === search.get('lijst'))?.[0] ?? (ik.team ? 'team' : 'alles');
  const periode = PERIODES.find(([name]) => name === search.get('periode'))?.[0] ?? '';
  const voorbij = periode === 'voorbij';
  const team = lijst === 'alles' ? (search.get('team') ?? '') : '';
  const teams = useTeams(lijst === 'alles');
  const agenda = useAgenda({
    team,
    lijst: lijst === 'alles' ? '' : lijst,
    van: voorbij ? EARLIEST : '',
    tot: voorbij ? dayBefore(ik.vandaagDatum) : '',
  });
  const groups = groupDays(agenda.data ?? [], ik.vandaagDatum);
  const count = groups.reduce(
    (sum, { dagen }) => sum + dagen.reduce((n, { momenten }) => n + momenten.length, 0),
    0,
  );
  const body = useRef<HTMLDivElement>(null);
  useWalk(body);

  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };

  return (
    <div className="agenda">
      <header className="page-head">
        <div>
          <h1>Agenda</h1>
          <p className="muted" role="status">
            {agenda.data ? `${count}${agenda.hasNextPage ? ' of meer' : ''} data` : 'Ophalen'}
          </p>
        </div>
      </header>
      <Filters label="Agenda filteren">
        <Filter name="lijst" label="Van wie" value={lijst} options={LIJSTEN} onFilter={change} />
        {lijst === 'alles' && (
          <Filter
            name="team"
            label="Team"
            value={team}
            options={[
              ['', 'Alle teams'],
              ...(teams.data ?? []).map(({ id, naam }): [string, string] => [id, naam]),
            ]}
            onFilter={change}
          />
        )}
        <Filter name="periode" label="Wanneer" value={periode} options={PERIODES} onFilter={change} />
      </Filters>
      <Awaited query={agenda} what="De agenda" />
      {agenda.isSuccess && count === 0 && (
        <p className="state muted">
          {voorbij ? 'Niets is voorbij en nog open.' : 'Er komt niets aan in deze dossiers.'}
        </p>
      )}
      <div ref={body}>
        {groups.map(({ title, dagen }) => (
          <AgendaDays key={title} title={title} dagen={dagen} terug={`?${search}`} />
        ))}
      </div>
      <More list={agenda} />
    </div>
  );
}

/** j and k walk over the rows of all days, as in the werklijst. */
function useWalk(body: RefObject<HTMLDivElement | null>): void {
  const step = (by: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('a.row-link') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = links[Math.max(0, Math.min(links.length - 1, at < 0 ? 0 : at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
}
