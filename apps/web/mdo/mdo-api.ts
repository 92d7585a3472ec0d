import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem, sentenceFor } from '../api/problem';
import { request } from '../api/request';
import { Submission } from '../api/submission';
import { announce } from '../shell/announcer';
import type { Mdo, MdoBericht, MdoCijfers, MdoRegel, TeamCijfers, Verslag } from './mdo-shapes';

// One key for all of it: the stream refreshes what begins with it.
const KEY = ['mdo'] as const;

export function useMdoLijst(team: string | null) {
  return useQuery({
    queryKey: [...KEY, 'lijst', team],
    queryFn: ({ signal }) =>
      request<{ items: MdoRegel[]; cijfers: MdoCijfers | null; perTeam: TeamCijfers[] | null }>(
        team ? `/v1/mdo-sessies?team=${team}` : '/v1/mdo-sessies',
        { signal },
      ),
  });
}

export function useMdo(id: string) {
  return useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => request<Mdo>(`/v1/mdo-sessies/${id}`, { signal }),
  });
}

export function useVerslag(id: string) {
  return useQuery({
    queryKey: [...KEY, id, 'verslag'],
    queryFn: ({ signal }) => request<Verslag>(`/v1/mdo-sessies/${id}/verslag`, { signal }),
  });
}

/** What whoever is signed in has not seen yet about a planned MDO. */
export function useMdoBerichten() {
  return useQuery({
    queryKey: [...KEY, 'berichten'],
    queryFn: async ({ signal }) =>
      (await request<{ items: MdoBericht[] }>('/v1/mdo-berichten', { signal })).items,
  });
}

export function useZieMdoBericht() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sessieId, versie }: MdoBericht) =>
      request<void>(`/v1/mdo-berichten/${sessieId}/${versie}`, { method: 'DELETE' }),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: [...KEY, 'berichten'] }),
  });
}

export function usePlanMdo(onPlanned: (id: string) => void) {
  const client = useQueryClient();
  const [submission] = useState(() => new Submission());
  return useMutation({
    mutationFn: (body: { team?: string; datum?: string; aanvang?: string }) =>
      submission.post<{ id: string }>('/v1/mdo-sessies', body),
    onSuccess: ({ id }) => onPlanned(id),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export interface MdoAct {
  actie: string;
  gegevens?: object;
  /** The version this person looked at. */
  versie: number;
  gezegd?: string;
}

/** Lets one act happen in the session; whoever came second is told so, and nothing of theirs is lost. */
export function useMdoAct(id: string, onStale: () => void) {
  const client = useQueryClient();
  const [submission] = useState(() => new Submission());
  return useMutation({
    mutationFn: ({ actie, gegevens = {}, versie }: MdoAct) =>
      submission.post<{ versie: number }>(`/v1/mdo-sessies/${id}/acties`, { actie, gegevens }, versie),
    onSuccess: (_answer, { gezegd }) => gezegd && announce(gezegd),
    onError: (error) => {
      if (error instanceof Problem && error.status === 412) onStale();
      else announce(sentenceFor(error));
    },
    onSettled: async (_answer, _error, { actie }) => {
      if (actie === 'besluit') void client.invalidateQueries({ queryKey: ['dossier'] });
      await client.invalidateQueries({ queryKey: KEY });
    },
  });
}
