import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onReturn, useReachable } from '../api/reachability';
import { announce } from './announcer';

export function ServerBanner() {
  const reachable = useReachable();
  const client = useQueryClient();
  useEffect(
    () =>
      onReturn(() => {
        announce('Regie is weer bereikbaar.');
        void client.invalidateQueries();
      }),
    [client],
  );
  return reachable ? null : (
    <div role="alert" className="banner">
      <span aria-hidden="true">▲ </span>
      Regie is niet bereikbaar. We proberen het elke twee tellen opnieuw; wat u typte blijft staan.
    </div>
  );
}
