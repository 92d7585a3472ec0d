import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { itemsOf, nextOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst, Termijn } from '../api/shapes';
import type { GegevensSchema } from '../form/schema';
import type { Uitslag } from '../bulk/bulk-shapes';

export interface BordRegel {
  id: string;
  versie: number;
  soort: string;
  vangnet: boolean;
  faseLabel: string;
  client: { naam: string };
  team: string;
  teamNaam: string;
  ontvangstDatum: string;
  termijn: Termijn;
  wachtOp: { discipline: string | null; label: string };
}

export interface TeamAantallen {
  team: string;
  teamNaam: string;
  open: number;
  aantallen: Record<string, number>;
}

export interface BulkActie {
  actie: string;
  label: string;
  gegevensSchema: GegevensSchema;
}

export interface Bord extends Lijst<BordRegel> {
  vandaagDatum: string;
  kantoren: { kantoor: string; kantoorNaam: string }[];
  kolommen: { kolom: string; label: string }[];
  teams: TeamAantallen[];
  handelingen: BulkActie[];
}

export interface BordFilter {
  kantoor: string;
  team: string;
  soort: string;
  kolom: string;
}

export interface BordUitslag extends Uitslag {
  nuDatum: string | null;
  straksDatum: string | null;
}

export interface Prognose {
  weken: {
    maandagDatum: string;
    zondagDatum: string;
    weeknummer: number;
    aantal: number;
    opgeschort: number;
  }[];
  regels: { maandagDatum: string; team: string; disciplineLabel: string; aantal: number }[];
}

export interface Weergave {
  id: string;
  naam: string;
  adres: string;
}

const PAGE = 50;

/** The filters that say something, as a query string without the question mark. */
export function searchOf(filter: Partial<BordFilter>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) search.set(name, value);
  return search.toString();
}

// All under "dossiers", so that whatever refreshes the lists refreshes these too.
export function useBord(filter: Partial<BordFilter>) {
  const search = searchOf(filter);
  return useQuery({
    queryKey: ['dossiers', 'termijnbord', search],
    queryFn: ({ signal }) => request<Bord>(`/v1/termijnbord?${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The dossiers of one column, with the counts of the same moment. */
export function useKolom(filter: BordFilter) {
  const search = searchOf(filter);
  return useInfiniteQuery({
    queryKey: ['dossiers', 'termijnbord', 'kolom', search],
    initialPageParam: `/v1/termijnbord?${search}&limit=${PAGE}`,
    queryFn: ({ pageParam, signal }) => request<Bord>(pageParam, { signal }),
    getNextPageParam: nextOf,
    enabled: filter.kolom !== '',
  });
}

export function usePrognose(kantoor: string, team: string) {
  const search = searchOf({ kantoor, team });
  return useQuery({
    queryKey: ['dossiers', 'termijnprognose', search],
    queryFn: ({ signal }) => request<Prognose>(`/v1/termijnprognose?weken=8&${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

const WEERGAVEN = '/v1/termijnbord/weergaven';

export function useWeergaven() {
  return useQuery({
    queryKey: ['weergaven'],
    queryFn: async ({ signal }) => itemsOf(await request<Lijst<Weergave>>(WEERGAVEN, { signal })),
  });
}

/** Keeping and throwing away; the list follows. */
export function useWeergavenActs() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['weergaven'] });
  return {
    async save(naam: string, filter: BordFilter) {
      const filled = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
      await request<Weergave>(WEERGAVEN, { method: 'POST', body: { naam, filter: filled } });
      await refresh();
    },
    async drop(id: string) {
      await request(`${WEERGAVEN}/${id}`, { method: 'DELETE' });
      await refresh();
    },
  };
}
