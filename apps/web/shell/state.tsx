import type { UseQueryResult } from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';

/** What a screen shows while it has nothing to show yet, or no longer. */
export function Loading({ what }: { what: string }) {
  return (
    <p className="state muted" role="status">
      {what} ophalen
    </p>
  );
}

/** What is asked of the API, while there is nothing of it to show: that it is coming, or why it is not. */
export function Awaited({
  query: { isPending, error, data, refetch },
  what,
}: {
  query: Pick<UseQueryResult, 'isPending' | 'error' | 'data' | 'refetch'>;
  what: string;
}) {
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
