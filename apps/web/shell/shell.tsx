import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link, Navigate, Outlet, useLocation, useNavigate, useNavigationType } from 'react-router';
import { useIk } from '../api/queries';
import { useSession } from '../api/session';
import { useStream } from '../api/stream';
import { MeldingBell } from '../meldingen/melding-bell';
import { DemoClock } from './demo-clock';
import { useKeys } from './keys';
import { KeysHelp } from './keys-help';
import { PersonMenu } from './person-menu';
import { Search } from './search';
import { SideNav } from './side-nav';
import { Failed, Loading } from './state';

/** The frame around every page of somebody who is signed in. */
export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (!session) return <Navigate to="/kies" replace state={{ terug: pathname + search }} />;
  return <SignedIn key={session.medewerkerId} />;
}

function SignedIn() {
  const { data: ik, error, refetch } = useIk();
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  useStream();
  useFreshPage(main);
  useKeys({
    '?': () => setHelp(true),
    l: () => void navigate('/werklijst'),
    o: () => void navigate('/dossiers'),
    g: () => void navigate('/agenda'),
    r: () => void navigate('/berekeningen'),
  });

  if (!ik)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading what="Uw gegevens" />;
  return (
    <div className="shell">
      <a
        className="skip"
        href="#inhoud"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Naar de inhoud
      </a>
      <header className="top">
        <Link to="/werklijst" className="top-mark">
          Regie
        </Link>
        <span className="top-team">{ik.teamNaam ?? ik.kantoorNaam ?? 'landelijk'}</span>
        <Search />
        {ik.demo && <DemoClock vandaag={ik.vandaagDatum} />}
        <MeldingBell />
        <PersonMenu ik={ik} onKeys={() => setHelp(true)} />
      </header>
      <SideNav ik={ik} />
      <main id="inhoud" tabIndex={-1} ref={main}>
        <Outlet context={ik} />
      </main>
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** A new page starts at its top, with the focus on its content, as a page load would. */
function useFreshPage(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (type === 'POP') return;
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [pathname, type, main]);
}
