import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { request } from './request';
import type {
  Brief,
  Dossier,
  DossierRegel,
  Feit,
  Grootboekregel,
  Ik,
  Lijst,
  Stuk,
  TakenAntwoord,
  TakenLijst,
  TermijnRegel,
} from './shapes';

export interface DossierFilters {
  team?: string;
  soort?: string;
  fase?: string;
  termijnStatus?: string;
  zoek?: string;
}

const PAGE = 50;

export function useIk() {
  return useQuery({
    queryKey: ['ik'],
    queryFn: ({ signal }) => request<Ik>('/v1/ik', { signal }),
    staleTime: 60_000,
  });
}

export function useTaken(lijst: TakenLijst) {
  return useInfiniteQuery({
    queryKey: ['taken', lijst],
    initialPageParam: `/v1/taken?lijst=${lijst}&limit=${PAGE}`,
    queryFn: ({ pageParam, signal }) => request<TakenAntwoord>(pageParam, { signal }),
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });
}

export function useAantallen() {
  return useQuery({
    queryKey: ['taken', 'aantallen'],
    queryFn: async ({ signal }) =>
      (await request<TakenAntwoord>('/v1/taken?lijst=mijn&limit=1', { signal })).aantallen,
  });
}

export function useDossiers(filters: DossierFilters) {
  const search = new URLSearchParams({ limit: String(PAGE) });
  for (const [name, value] of Object.entries(filters)) if (value) search.set(name, value);
  return usePages<DossierRegel>(['dossiers', filters], `/v1/dossiers?${search}`);
}

export function useDossier(id: string) {
  return useQuery({
    queryKey: ['dossier', id],
    queryFn: ({ signal }) => request<Dossier>(`/v1/dossiers/${id}`, { signal }),
  });
}

export const useFeiten = (id: string) => useDossierList<Feit>(id, 'feiten', true);
export const useTermijnen = (id: string) => useDossierList<TermijnRegel>(id, 'termijnen', true);
export const useGrootboek = (id: string, enabled: boolean) =>
  useDossierList<Grootboekregel>(id, 'grootboek', enabled);
export const useBrieven = (id: string) => useDossierList<Brief>(id, 'brieven', true);
export const useMedisch = (id: string, mag: boolean) => useDossierList<Stuk>(id, 'medisch', mag);
export const useFml = (id: string, mag: boolean) => useDossierList<Stuk>(id, 'fml', mag);

function useDossierList<T>(id: string, name: string, enabled: boolean) {
  return useQuery({
    queryKey: ['dossier', id, name],
    queryFn: async ({ signal }) =>
      itemsOf(await request<T[] | Lijst<T>>(`/v1/dossiers/${id}/${name}`, { signal })),
    enabled,
  });
}

export function itemsOf<T>(answer: T[] | Lijst<T>): T[] {
  return Array.isArray(answer) ? answer : answer.items;
}

/** A list page by page, as the rows read so far. */
export function usePages<T>(
  queryKey: readonly unknown[],
  path: string,
  options: { enabled?: boolean; refetchInterval?: number } = {},
) {
  return useInfiniteQuery({
    queryKey,
    initialPageParam: path,
    queryFn: ({ pageParam, signal }) => request<Lijst<T>>(pageParam, { signal }),
    getNextPageParam: nextOf,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
    ...options,
  });
}

export function nextOf(page: Lijst<unknown>): string | undefined {
  const next = page._links?.next;
  return typeof next === 'string' ? next : next?.href;
}
