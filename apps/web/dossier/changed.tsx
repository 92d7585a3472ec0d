import { useFeiten } from '../api/queries';
import type { Dossier, Feit } from '../api/shapes';
import { amsterdam } from '../form/datum';
import { useSignedIn } from '../shell/use-ik';

/** What others recorded after the version this person has seen. */
export function ChangedFeiten({ dossier, since }: { dossier: Dossier; since: number }) {
  const { vandaagDatum } = useSignedIn();
  const feiten = useFeiten(dossier.id);
  const later = (feiten.data ?? []).filter((feit) => feit.seq > since);
  if (!later.length) return <p className="muted">De wijzigingen worden opgehaald.</p>;
  return (
    <ul className="changed">
      {later.map((feit) => (
        <li key={feit.seq}>
          {feit.label}
          <span className="muted">
            , {feit.door?.naam ?? 'Regie'}, {momentOf(feit, vandaagDatum)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function momentOf(feit: Feit, vandaag: string): string {
  const [datum, tijd] = amsterdam(feit.tijdstip);
  return datum === vandaag ? `vandaag ${tijd}` : `${datum} ${tijd}`;
}

/** Before sending: the dossier moved while this form was open. Only after looking does the form build on it. */
export function Changed({ dossier, since, onSeen }: { dossier: Dossier; since: number; onSeen: () => void }) {
  return (
    <div className="notice warn" role="status">
      <p>
        <b>Dit dossier is intussen gewijzigd</b>
      </p>
      <ChangedFeiten dossier={dossier} since={since} />
      <button type="button" className="button button-small" onClick={onSeen}>
        Gezien, ga hiermee verder
      </button>
    </div>
  );
}
