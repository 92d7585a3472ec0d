import { sentenceFor } from '../api/problem';

/** What a screen shows while it has nothing to show yet, or no longer. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="state muted" role="status">
      {what} ophalen
    </p>
  );
}

export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <div className="state" role="alert">
      <p>
        <span aria-hidden="true">▲ </span>
        {sentenceFor(error)}
      </p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Probeer opnieuw
        </button>
      )}
    </div>
  );
}
