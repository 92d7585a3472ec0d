import { sentenceFor, Unreachable } from '../api/problem';
import { amsterdam } from '../form/datum';
import type { DraftState } from './draft-saver';

/** Whether what is typed is kept. Only a failure is read aloud: the rest would talk through the typing. */
export function DraftLine({ state }: { state: DraftState | null }) {
  if (!state) return null;
  if (state.soort === 'bewaard')
    return <span className="muted small">Concept bewaard om {amsterdam(state.tijdstip)[1]}</span>;
  const why = state.error instanceof Unreachable ? 'geen verbinding' : sentenceFor(state.error);
  return (
    <span className="small" role="status">
      <span aria-hidden="true">▲ </span>
      Concept niet bewaard: {why}
    </span>
  );
}
