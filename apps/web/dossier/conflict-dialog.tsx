import type { Dossier } from '../api/shapes';
import { Popup } from '../shell/popup';
import { ChangedFeiten } from './changed';

interface ConflictDialogProps {
  open: boolean;
  dossier: Dossier;
  actie: string;
  since: number;
  onRetry: () => void;
  /** Not refused: a draft from before, on a dossier that went on. */
  restored?: boolean;
}

/** Somebody was first (412, or since the draft). Nothing was recorded, nothing typed is lost; look first, then go on. */
export function ConflictDialog({
  open,
  dossier,
  actie,
  since,
  onRetry,
  restored = false,
}: ConflictDialogProps) {
  const possible = dossier.acties.some((act) => act.actie === actie);
  const why = dossier.nietMogelijk.find((entry) => entry.actie === actie)?.reden;
  return (
    <Popup
      title={restored ? 'Gewijzigd sinds uw concept' : 'Iemand was u voor'}
      open={open}
      onClose={onRetry}
      alert
    >
      <p>
        {restored
          ? 'Uw concept is terug. Sinds u het invulde is dit gebeurd:'
          : 'Uw handeling is niet vastgelegd. Sinds u dit dossier opende is dit gebeurd:'}
      </p>
      <ChangedFeiten dossier={dossier} since={since} />
      <p>Wat u hebt ingevuld staat er nog.</p>
      {!possible && (
        <p className="notice warn">
          <b>Uw handeling kan nu waarschijnlijk niet meer.</b>{' '}
          {why ?? 'Het dossier is al in een volgende stap.'}
        </p>
      )}
      <div className="row">
        <button type="button" className="button primary" autoFocus onClick={onRetry}>
          {restored ? 'Gezien, ga hiermee verder' : 'Bekijk en probeer opnieuw'}
        </button>
      </div>
    </Popup>
  );
}
