import { useRouteError } from 'react-router';

/** A fault of the screen itself, or an address that does not exist. */
export function Crash() {
  const error = useRouteError() as { status?: number } | undefined;
  const missing = error?.status === 404;
  return (
    <main className="choose">
      <header>
        <p className="choose-mark">Regie</p>
        <h1>{missing ? 'Deze pagina bestaat niet' : 'Dit scherm is vastgelopen'}</h1>
        <p>
          {missing ? 'Het adres klopt niet of de pagina is verplaatst.' : 'Wat al is vastgelegd, is bewaard.'}
        </p>
        <p>
          <a href="/werklijst">Naar de werklijst</a>
        </p>
      </header>
    </main>
  );
}
