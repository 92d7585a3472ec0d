import type { DemoMedewerker } from '../api/shapes';
import { rollenLabel } from './rollen';

interface PersonGroupsProps {
  people: DemoMedewerker[];
  onChoose: (person: DemoMedewerker) => void;
}

/** Everybody under their kantoor and team, doctors first: the order of a team's own board. */
export function PersonGroups({ people, onChoose }: PersonGroupsProps) {
  return grouped(people, (person) => person.kantoor ?? 'landelijk').map(([kantoor, inKantoor]) => (
    <section key={kantoor} aria-label={titled(kantoor)}>
      <h2>{titled(kantoor)}</h2>
      <div className="person-teams">
        {grouped(inKantoor, (person) => person.team ?? 'hele kantoor').map(([team, inTeam]) => (
          <section key={team} className="card" aria-label={titled(team)}>
            <h3>{titled(team)}</h3>
            <ul>
              {inTeam.map((person) => (
                <li key={person.id}>
                  <button type="button" className="person" onClick={() => onChoose(person)}>
                    <span>{person.naam}</span>
                    <small>{rollenLabel(person.rollen)}</small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  ));
}

function grouped<T>(items: T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'nl'));
}

/** "heerlen-3" as "Heerlen 3" */
function titled(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
