import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { nextOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst } from '../api/shapes';
import type { Cijfer, CijferScope, Doorstroom, GeteldeDossiers, Kpi, Productie } from './cijfer-shapes';

/** A question to the API: scope, days, and what else it asks. */
export type Zoek = Record<string, string>;
const searchOf = (zoek: Zoek) => `${new URLSearchParams(zoek)}`;

/** Figures change with every act; on a page that is read for a while they need not follow to the second. */
const RUST = 60_000;

export function useKpis() {
  return useQuery({
    queryKey: ['cijfers', 'kpis'],
    queryFn: async ({ signal }) => (await request<Lijst<Kpi>>('/v1/kpis', { signal })).items,
    staleTime: Infinity,
  });
}

/** Whose figures somebody may see. */
export function useScopes() {
  return useQuery({
    queryKey: ['cijfers', 'scopes'],
    queryFn: async ({ signal }) => (await request<Lijst<CijferScope>>('/v1/cijferscopes', { signal })).items,
    staleTime: 10 * RUST,
  });
}

const ofCijfer = (naam: string, zoek: Zoek) => ({
  queryKey: ['cijfers', naam, searchOf(zoek)],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    request<Cijfer>(`/v1/kpis/${naam}?${searchOf(zoek)}`, { signal }),
  staleTime: RUST,
});

export function useCijfer(naam: string, zoek: Zoek) {
  return useQuery(ofCijfer(naam, zoek));
}

/** Several figures at once, in the order asked. */
export function useCijfers(asked: readonly { naam: string; zoek: Zoek }[]) {
  return useQueries({ queries: asked.map(({ naam, zoek }) => ofCijfer(naam, zoek)) });
}

/** Exactly the dossiers that a figure counted. */
export function useGeteldeDossiers(naam: string, zoek: Zoek) {
  return useInfiniteQuery({
    queryKey: ['cijfers', naam, 'dossiers', searchOf(zoek)],
    initialPageParam: `/v1/kpis/${naam}/dossiers?${searchOf({ ...zoek, limit: '100' })}`,
    queryFn: ({ pageParam, signal }) => request<GeteldeDossiers>(pageParam, { signal }),
    getNextPageParam: nextOf,
  });
}

export function useDoorstroom(zoek: Zoek) {
  return useQuery({
    queryKey: ['cijfers', 'doorstroom', searchOf(zoek)],
    queryFn: ({ signal }) => request<Doorstroom>(`/v1/doorstroom?${searchOf(zoek)}`, { signal }),
    staleTime: RUST,
  });
}

export function useProductie(zoek: Zoek) {
  return useQuery({
    queryKey: ['cijfers', 'productie', searchOf(zoek)],
    queryFn: ({ signal }) => request<Productie>(`/v1/productie?${searchOf(zoek)}`, { signal }),
    staleTime: RUST,
  });
}
