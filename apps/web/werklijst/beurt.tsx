import type { Taak } from '../api/shapes';
import { shortDatum } from '../form/datum';

/** The day a taak comes up, and behind it why it stands where it stands. */
export function Beurt({ taak, open, onToggle }: { taak: Taak; open: boolean; onToggle: () => void }) {
  const { beurtDatum, redenen, bovenVolgende } = taak.volgorde;
  return (
    <details className="beurt" open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        aan de beurt {shortDatum(beurtDatum)}
        <span className="sr">: waarom {taak.dossier.client.naam} hier staat</span>
      </summary>
      <ul>
        {redenen.map(({ reden, zin }) => (
          <li key={reden}>{zin}.</li>
        ))}
      </ul>
      {bovenVolgende && <p>{bovenVolgende}</p>}
    </details>
  );
}
