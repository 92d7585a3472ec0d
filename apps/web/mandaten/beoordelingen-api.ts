import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';
import { usePages } from '../api/queries';
import { request } from '../api/request';
import type { Persoon } from '../api/shapes';
import { Submission } from '../api/submission';
import { announce } from '../shell/announcer';
import type { MandaatActie } from './mandaten-api';

export interface Beoordeling {
  id: string;
  versie: number;
  label: string;
  tijdstip: string;
  oordeel: 'TE_BEOORDELEN' | 'GOED' | 'TERUG';
  oordeelLabel: string;
  redenLabel: string | null;
  waarom: string[];
  dossier: { id: string; soort: string; client: { naam: string } | null };
  door: Persoon;
  opdrachtgever: Persoon;
  beoordeeldDoor: string | null;
  acties: MandaatActie[];
}

// Under "dossiers", so that the stream, and whatever else refreshes the lists, refreshes these too.
const KEY = ['dossiers', 'beoordelingen'] as const;
const PAGE = 50;

export const useBeoordelingen = (lijst: string) =>
  usePages<Beoordeling>([...KEY, lijst], `/v1/beoordelingen?lijst=${lijst}&limit=${PAGE}`);

export function useBeoordelingAantallen(enabled: boolean) {
  return useQuery({
    queryKey: [...KEY, 'aantallen'],
    queryFn: ({ signal }) =>
      request<{ teBeoordelen: number; teHerstellen: number }>('/v1/beoordelingen/aantallen', { signal }),
    enabled,
  });
}

/** Judges one act, or says that it is mended; the lists are read again after every answer. */
export function useBeoordeel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ item, actie, reden }: { item: Beoordeling; actie: string; reden?: string }) =>
      new Submission().post(
        `/v1/beoordelingen/${item.id}/acties`,
        { actie, ...(reden && { reden }) },
        item.versie,
      ),
    onSuccess: (_answer, { item, actie }) =>
      announce(
        `${item.label}: ${actie === 'keurGoed' ? 'akkoord' : actie === 'stuurTerug' ? 'teruggestuurd' : 'hersteld gemeld'}.`,
      ),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
