import { useQuery } from '@tanstack/react-query';
import { itemsOf, usePages } from './queries';
import { request } from './request';
import type { Lijst, Persoon } from './shapes';
import type { AgendaDag, Klantreis } from './klantreis-shapes';

const PAGE = 100;

export function useKlantreis(clientId: string) {
  return useQuery({
    // Under "dossiers", so that whatever refreshes the lists refreshes this too.
    queryKey: ['dossiers', 'klantreis', clientId],
    queryFn: ({ signal }) => request<Klantreis>(`/v1/klantreizen/${clientId}`, { signal }),
  });
}

/** The teams of the centre; not asked for before somebody can choose one. */
export function useTeams(enabled: boolean) {
  return useQuery({
    queryKey: ['verwijzing', '/v1/teams'],
    queryFn: async ({ signal }) => itemsOf(await request<Lijst<Persoon>>('/v1/teams', { signal })),
    staleTime: 60_000,
    enabled,
  });
}

export interface AgendaFilters {
  team: string;
  van: string;
  tot: string;
  lijst: string;
}

export function useAgenda(filters: AgendaFilters) {
  const search = new URLSearchParams({ limit: String(PAGE) });
  for (const [name, value] of Object.entries(filters)) if (value) search.set(name, value);
  return usePages<AgendaDag>(['dossiers', 'agenda', filters], `/v1/agenda?${search}`);
}
