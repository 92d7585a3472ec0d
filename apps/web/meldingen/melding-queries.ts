import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';
import { request } from '../api/request';
import { Submission } from '../api/submission';
import { announce } from '../shell/announcer';
import type { Dagoverzicht, Melding, MeldingActie, MeldingenAntwoord } from './melding-shapes';

// Under "dossiers", so that whatever refreshes the lists, also the stream, refreshes these too.
const KEY = ['dossiers', 'meldingen'] as const;
const PAGE = 50;

export function useMeldingen(lijst: string, status: string) {
  return useInfiniteQuery({
    queryKey: [...KEY, lijst, status],
    initialPageParam: `/v1/meldingen?lijst=${lijst}&status=${status}&limit=${PAGE}`,
    queryFn: ({ pageParam, signal }) => request<MeldingenAntwoord>(pageParam, { signal }),
    getNextPageParam: (page) => page._links?.next,
    placeholderData: keepPreviousData,
  });
}

/** How many are open for whoever is signed in, per urgency. */
export function useMeldingAantallen() {
  return useQuery({
    queryKey: [...KEY, 'aantallen'],
    queryFn: async ({ signal }) =>
      (await request<MeldingenAntwoord>('/v1/meldingen?limit=1', { signal })).aantallen,
  });
}

export function useDagoverzicht(datum: string) {
  return useQuery({
    queryKey: [...KEY, 'dag', datum],
    queryFn: ({ signal }) => request<Dagoverzicht>(`/v1/meldingen/dagoverzicht?datum=${datum}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export const ACTIES: Record<MeldingActie, string> = { pakOp: 'Pak op', handelAf: 'Handel af' };
const DONE: Record<MeldingActie, string> = { pakOp: 'Opgepakt', handelAf: 'Afgehandeld' };

/** After every answer, also a refusal, the list is read again: the screen shows the server's truth. */
export function useMeldingAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ melding, actie }: { melding: Melding; actie: MeldingActie }) =>
      new Submission().post(`/v1/meldingen/${melding.id}/acties`, { actie }, melding.versie),
    onSuccess: (_, { melding, actie }) => announce(`${DONE[actie]}: ${melding.soortLabel}.`),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
