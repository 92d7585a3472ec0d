import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';
import { request } from '../api/request';
import { announce } from '../shell/announcer';

export type WerkStand = 'OPEN' | 'GELUKT' | 'VERVALLEN';

export interface Werk {
  id: string;
  soortLabel: string;
  wat: string;
  reden: string;
  redenTekst: string;
  pogingen: number;
  eerstePogingTijdstip: string;
  laatstePogingTijdstip: string;
  volgendePogingTijdstip: string | null;
  stand: WerkStand;
  opgelostTijdstip: string | null;
  opnieuw: { door: string | null; tijdstip: string } | null;
  dossier: { id: string; soortLabel: string; client: { naam: string } | null; teamNaam: string } | null;
}

interface WerkAntwoord {
  items: Werk[];
  aantal: number;
  _links?: { next?: string };
}

interface Uitkomst {
  uitkomst: 'GELUKT' | 'VERVALLEN' | 'MISLUKT' | 'ONGEWIJZIGD';
  redenTekst: string | null;
}

// Under "dossiers", so that whatever refreshes the lists, also the stream, refreshes these too.
const KEY = ['dossiers', 'vastgelopen-werk'] as const;
const PAGE = 50;

export function useVastgelopenWerk(status: string) {
  return useInfiniteQuery({
    queryKey: [...KEY, status],
    initialPageParam: `/v1/vastgelopen-werk?status=${status}&limit=${PAGE}`,
    queryFn: ({ pageParam, signal }) => request<WerkAntwoord>(pageParam, { signal }),
    getNextPageParam: (page) => page._links?.next,
    placeholderData: keepPreviousData,
  });
}

/** How much is stuck for whoever may have it tried again; nobody else asks. */
export function useVastgelopenAantal(may: boolean) {
  return useQuery({
    queryKey: [...KEY, 'aantal'],
    queryFn: async ({ signal }) =>
      (await request<WerkAntwoord>('/v1/vastgelopen-werk?limit=1', { signal })).aantal,
    enabled: may,
  });
}

const GEZEGD: Record<Uitkomst['uitkomst'], string> = {
  GELUKT: 'Gelukt',
  VERVALLEN: 'Niet meer nodig',
  MISLUKT: 'Weer mislukt',
  ONGEWIJZIGD: 'Nog niet aan de beurt',
};

/** Tries one again and says what came of it; after every answer the list is read again. */
export function useOpnieuw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Werk) =>
      request<Uitkomst>(`/v1/vastgelopen-werk/${id}/_opnieuw`, { method: 'POST' }),
    onSuccess: ({ uitkomst, redenTekst }, { wat }) =>
      announce(`${GEZEGD[uitkomst]}: ${wat}.${redenTekst ? ` ${redenTekst}` : ''}`),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
