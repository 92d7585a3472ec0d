import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Problem, sentenceFor } from '../api/problem';
import { request } from '../api/request';
import { setSession } from '../api/session';
import type { DemoMedewerker } from '../api/shapes';
import { openDraftsOf } from '../dossier/drafts';
import { announce } from './announcer';
import { OrganisationLogin } from './organisation-login';
import { usePageTitle } from './page-title';
import { PersonGroups } from './person-groups';
import { rollenLabel } from './rollen';
import { Failed, Loading } from './state';

export function ChoosePerson() {
  usePageTitle('Kies een medewerker');
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const back = (useLocation().state as { terug?: string } | null)?.terug;
  const client = useQueryClient();
  const people = useQuery({
    queryKey: ['demo', 'medewerkers'],
    queryFn: () => request<DemoMedewerker[]>('/demo/medewerkers'),
    // The centre may still be filling.
    refetchInterval: ({ state }) => (state.data?.length === 0 ? 3000 : false),
    retry: (count, error) => !(error instanceof Problem) && count < 3,
  });
  const found = useMemo(() => matching(people.data ?? [], text), [people.data, text]);

  if (people.error instanceof Problem && people.error.status === 404) return <OrganisationLogin />;

  const choose = async (person: DemoMedewerker) => {
    try {
      const body = { medewerkerId: person.id };
      const { accessToken } = await request<{ accessToken: string }>('/demo/tokens', {
        method: 'POST',
        body,
      });
      const somebodyElse = openDraftsOf(person.id);
      client.clear();
      setSession({ token: accessToken, medewerkerId: person.id });
      await navigate(somebodyElse ? '/werklijst' : (back ?? '/werklijst'), { replace: true });
    } catch (error) {
      announce(sentenceFor(error));
    }
  };

  // Arrow keys walk through the names that are left, so search, arrow, Enter is enough.
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input[type=search], .person') ?? [])];
    const next =
      stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <main className="choose" ref={box} onKeyDown={walk}>
      <header>
        <p className="choose-mark">Regie</p>
        <h1>Wie bent u vandaag?</h1>
        <p className="muted">
          Demonstratie met verzonnen mensen. Elk tabblad is een eigen sessie, dus u kunt een team naspelen.
        </p>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            if (found[0]) void choose(found[0]);
          }}
        >
          <label htmlFor="zoek-medewerker" className="sr">
            Zoek op naam, rol, team of kantoor
          </label>
          <input
            id="zoek-medewerker"
            type="search"
            className="input"
            autoFocus
            autoComplete="off"
            placeholder="Zoek op naam, rol, team of kantoor"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <span className="muted" role="status">
            {people.data ? `${found.length} van ${people.data.length} medewerkers` : ''}
          </span>
        </form>
      </header>
      {people.isPending && <Loading what="De lijst met medewerkers" />}
      {people.error && <Failed error={people.error} onRetry={() => void people.refetch()} />}
      {people.data?.length === 0 && (
        <p className="state" role="status">
          Er zijn nog geen medewerkers. Het democentrum wordt misschien nog gevuld; deze pagina kijkt vanzelf
          opnieuw.
        </p>
      )}
      {people.data && people.data.length > 0 && found.length === 0 && (
        <p className="state muted">Niemand gevonden met deze woorden.</p>
      )}
      <PersonGroups people={found} onChoose={(person) => void choose(person)} />
    </main>
  );
}

function matching(people: DemoMedewerker[], text: string): DemoMedewerker[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const hay =
      `${person.naam} ${rollenLabel(person.rollen)} ${person.team ?? ''} ${person.kantoor ?? ''}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}
