import { sentenceFor } from '../api/problem';

/** What a screen shows while it has nothing to show yet, or no longer. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="state muted" role="status">
      {what} ophalen
    </p>
  );
}

/** A question to the API, as far as the waiting for its answer goes. */
export interface Asked {
  isPending: boolean;
  error: unknown;
  data: unknown;
  refetch: () => unknown;
}

/** What is shown of a question while there is no answer to show: that it is coming, or why it is not. */
export function Awaited({ query, what }: { query: Asked; what: string }) {
  const { isPending, error, data, refetch } = query;
  if (isPending) return <Loading what={what} />;
  return error && !data ? <Failed error={error} onRetry={() => void refetch()} /> : null;
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
