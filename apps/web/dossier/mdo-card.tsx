import { Link } from 'react-router';
import type { Dossier } from '../api/shapes';
import { dayDatum } from '../form/datum';
import { Key } from '../shell/key';
import { useKeys } from '../shell/keys';

interface MdoCardProps {
  dossier: Dossier;
  onOpen: (actie: string) => void;
}

/** When the team last discussed the client, when it looks again, and the way to ask for it. */
export function MdoCard({ dossier, onOpen }: MdoCardProps) {
  const may = dossier.acties.some(({ actie }) => actie === 'vraagMdo');
  const { besproken = null, vraag = null } = dossier.mdo ?? {};
  useKeys(may ? { m: () => onOpen('vraagMdo') } : {});
  if (!may && !besproken && !vraag) return null;
  return (
    <section className="card" aria-labelledby="mdo-kop">
      <header className="card-head">
        <h2 id="mdo-kop">MDO</h2>
        {may && (
          <button
            type="button"
            className="button button-quiet card-aside"
            aria-keyshortcuts="m"
            onClick={() => onOpen('vraagMdo')}
          >
            vraag om bespreking <Key>m</Key>
          </button>
        )}
      </header>
      {besproken ? (
        <p>
          Besproken op {dayDatum(besproken.datum)} (
          <Link to={`/mdo/${besproken.sessieId}/verslag`}>wat is afgesproken</Link>).{' '}
          {besproken.volgendeDatum && `Opnieuw bezien op ${dayDatum(besproken.volgendeDatum)}.`}
        </p>
      ) : (
        <p className="muted">Nog niet besproken.</p>
      )}
      {vraag && (
        <p>
          Gevraagd op {dayDatum(vraag.datum)}: “{vraag.vraag}”. Dit komt op de volgende agenda.
        </p>
      )}
    </section>
  );
}
