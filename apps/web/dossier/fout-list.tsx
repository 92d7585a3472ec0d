import type { Fout } from '../api/problem';

/** Focus goes to the field of the path, or to the nearest thing around it that can take focus. */
export function focusFout(veld: string | undefined): void {
  for (
    let path = veld ?? '';
    path;
    path = path.slice(0, path.lastIndexOf('.') < 0 ? 0 : path.lastIndexOf('.'))
  ) {
    const field = document.getElementById(path);
    if (field) return field.focus();
  }
}

export function FoutList({ fouten }: { fouten: Fout[] }) {
  if (!fouten.length) return null;
  return (
    <div className="notice late" role="alert">
      <p>
        <b>
          {fouten.length === 1 ? 'Een veld is nog niet goed' : `${fouten.length} velden zijn nog niet goed`}
        </b>
      </p>
      <ul>
        {fouten.map((fout) => (
          <li key={`${fout.veld} ${fout.melding}`}>
            <button type="button" className="link" onClick={() => focusFout(fout.veld)}>
              {captionOf(fout.veld)}
            </button>
            {/^[a-z]/.test(fout.melding) ? ' ' : ': '}
            {fout.melding}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The label on screen, else the last word of the path. */
function captionOf(veld: string): string {
  const field = document.getElementById(veld);
  const label = field?.closest('.field')?.querySelector('label, legend')?.firstChild?.textContent;
  return label ?? veld.split('.').at(-1) ?? veld;
}
