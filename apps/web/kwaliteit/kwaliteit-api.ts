import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../api/problem';
import { request } from '../api/request';
import { usePages } from '../api/queries';
import type { Stuk } from '../api/shapes';
import { Submission } from '../api/submission';
import { announce } from '../shell/announcer';
import type {
  Keuzes,
  Onderzoek,
  Resultaten,
  SteekproefDossier,
  Toetsing,
  ToetsingRegel,
} from './kwaliteit-shapes';

const KEY = ['kwaliteit'] as const;
const WEG = '/v1/kwaliteitsonderzoeken';

const useRead = <T>(path: string, enabled = true) =>
  useQuery({
    queryKey: [...KEY, path],
    queryFn: ({ signal }) => request<T>(path, { signal }),
    enabled,
  });
const useItems = <T>(path: string, enabled = true) => usePages<T>([...KEY, path], path, { enabled });

export const useOnderzoeken = () => useItems<Onderzoek>(WEG);
export const useOnderzoek = (id: string) => useRead<Onderzoek>(`${WEG}/${id}`);
export const useSteekproef = (id: string, status: string, enabled: boolean) =>
  useItems<SteekproefDossier>(`${WEG}/${id}/dossiers${status && `?status=${status}`}`, enabled);
export const useResultaten = (id: string) => useRead<Resultaten>(`${WEG}/${id}/resultaten`);
export const useKeuzes = (enabled: boolean) => useRead<Keuzes>(`${WEG}/keuzes`, enabled);
export const useToetsingen = (status: string, enabled: boolean) =>
  useItems<ToetsingRegel>(`/v1/toetsingen?status=${status}`, enabled);
export const useToetsing = (id: string) => useRead<Toetsing>(`/v1/toetsingen/${id}`);
/** Reading is recorded, so only when asked. */
export const useToetsingStukken = (id: string, enabled: boolean) =>
  useItems<Stuk>(`/v1/toetsingen/${id}/stukken`, enabled);

export interface Daad {
  path: string;
  body: object;
  versie?: number;
  gezegd: string;
}

/** One act in a study or a toetsing; says what came of it, and everything shown is read again. */
export function useKwaliteitAct(onDone?: (answer: { id?: string; versie: number }) => void) {
  const client = useQueryClient();
  const [submission] = useState(() => new Submission());
  return useMutation({
    mutationFn: ({ path, body, versie }: Daad) =>
      submission.post<{ id?: string; versie: number }>(path, body, versie),
    onSuccess: (answer, { gezegd }) => {
      announce(gezegd);
      onDone?.(answer);
    },
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
