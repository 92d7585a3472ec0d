import { useState } from 'react';
import { sentenceFor } from '../api/problem';
import { announce } from '../shell/announcer';
import { Popup } from '../shell/popup';
import { useStopAbonnement, type Abonnement } from './abonnementen-api';

/** Ends an abonnement, after a question: what happens from then on is never told any more. */
export function StopKnop({ abonnement: { id, naam, open } }: { abonnement: Abonnement }) {
  const stop = useStopAbonnement();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <button type="button" className="button button-small" onClick={() => setAsking(true)}>
        Stop<span className="sr"> {naam}</span>
      </button>
      <Popup title={`Stop het abonnement van ${naam}`} open={asking} onClose={close} alert>
        <p>
          {naam} krijgt geen berichten meer
          {open > 0 && `, ook niet ${open === 1 ? 'het bericht dat wacht' : `de ${open} die wachten`}`}. Dit
          is niet terug te draaien; wel kan er een nieuw abonnement komen.
        </p>
        {stop.error && <p role="alert">▲ {sentenceFor(stop.error)}</p>}
        <div className="row act-foot">
          <button
            type="button"
            className="button primary"
            disabled={stop.isPending}
            onClick={() =>
              stop.mutate(id, {
                onSuccess: () => {
                  close();
                  announce(`${naam} krijgt geen berichten meer.`);
                },
              })
            }
          >
            Stop
          </button>
          <button type="button" className="button" onClick={close}>
            Annuleer
          </button>
        </div>
      </Popup>
    </>
  );
}
