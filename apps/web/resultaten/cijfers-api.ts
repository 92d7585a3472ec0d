import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { nextOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst } from '../api/shapes';
import type {
  Cijfer,
  CijferScope,
  Doorstroom,
  GeteldDossier,
  Kpi,
  Productie,
  Productieregel,
} from './cijfer-shapes';

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

/** A list that a number leads to, page by page; of a figure, or of the doorstroom. */
function useGeteld<T>(path: string, zoek: Zoek, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['cijfers', path, searchOf(zoek)],
    initialPageParam: `${path}?${searchOf({ ...zoek, limit: '100' })}`,
    queryFn: ({ pageParam, signal }) => request<Lijst<T>>(pageParam, { signal }),
    getNextPageParam: nextOf,
    enabled,
  });
}

/** Exactly the dossiers that a figure counted. */
export const useGeteldeDossiers = (naam: string, zoek: Zoek) =>
  useGeteld<GeteldDossier>(`/v1/kpis/${naam}/dossiers`, zoek);

/** Exactly the dossiers behind a number of the doorstroom. */
export const useStroomDossiers = (zoek: Zoek) => useGeteld<GeteldDossier>('/v1/doorstroom/dossiers', zoek);

/** The rows behind a number of the production. */
export const useProductieregels = (zoek: Zoek, enabled: boolean) =>
  useGeteld<Productieregel>('/v1/productie/regels', zoek, enabled);

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
