import { useState } from 'react';
import type { Taak } from '../api/shapes';
import { BulkDialog } from '../bulk/bulk-dialog';
import { TAAK_ACTIES, type TaakActie } from './taak-acts';
import { schemaOf } from './taak-schemas';

/** What can be done to many at once. */
const BULK: TaakActie[] = ['pak', 'geefVrij', 'wijsToe', 'zetInWacht'];

/** The server takes no more at once. */
const MOST = 200;

/** The chosen taken, and what can be done to all of them: looked at beforehand, per taak, and undone together. */
export function TakenBulk({ taken, onDone }: { taken: Taak[]; onDone: () => void }) {
  const [asked, setAsked] = useState<{ actie: TaakActie; taken: Taak[] }>();
  const { length } = taken;
  if (length === 0 && !asked) return null;
  const disciplines = new Set(taken.map(({ discipline }) => discipline));
  // A colleague can be chosen for taken of one discipline only.
  const may = (actie: TaakActie) =>
    taken.some(({ acties }) => acties.includes(actie)) && (actie !== 'wijsToe' || disciplines.size === 1);
  return (
    <>
      {length > 0 && (
        <div className="row bulk-bar" role="group" aria-label="Handelingen voor de gekozen taken">
          <b role="status">
            {length} gekozen{length > MOST && `, hoogstens ${MOST} tegelijk`}
          </b>
          {BULK.filter(may).map((actie) => (
            <button
              key={actie}
              type="button"
              className="button"
              disabled={length > MOST}
              onClick={() => setAsked({ actie, taken })}
            >
              {TAAK_ACTIES[actie]}
            </button>
          ))}
          <button type="button" className="button button-quiet" onClick={onDone}>
            Kies niets
          </button>
        </div>
      )}
      {asked && (
        <BulkDialog
          actie={asked.actie}
          label={TAAK_ACTIES[asked.actie]}
          schema={schemaOf(asked.actie, asked.taken[0]!.discipline)}
          rows={asked.taken.map(({ id, versie, label, dossier }) => ({
            id,
            versie,
            naam: dossier.client.naam,
            bij: label,
          }))}
          path="/v1/taken/_handelingen"
          veld="taken"
          ongedaan="maakOngedaan"
          refresh={['taken', 'dossier', 'dossiers']}
          onClose={() => setAsked(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}
