import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';
import { request } from '../api/request';
import type { Lijst, Persoon } from '../api/shapes';
import { announce } from '../shell/announcer';

export interface MandaatActie {
  actie: string;
  label: string;
  redenen: Record<string, string> | null;
}

export interface Mandaat {
  id: string;
  versie: number;
  status: string;
  statusLabel: string;
  handelingen: { actie: string; label: string }[];
  dossierId: string | null;
  clientNaam: string | null;
  soort: string | null;
  opdrachtgever: Persoon;
  aan: Persoon | null;
  maximum: number | null;
  aantal: number;
  toelichting: string | null;
  vanDatum: string;
  totDatum: string | null;
  terugVoorDatum: string;
  reviewLabel: string;
  redenLabel: string | null;
  acties: MandaatActie[];
}

export interface Bijdragen extends Lijst<Bijdrage> {
  totaal: number;
}
export interface Bijdrage {
  medewerker: Persoon;
  hoedanigheid: string;
  opdrachtgever: Persoon | null;
  handelingen: number;
  aandeel: number;
}

// Under "dossiers", so that whatever refreshes the lists, also the stream, refreshes these too.
const KEY = ['dossiers', 'mandaten'] as const;

export type Kant = 'van' | 'aan';

export function useMandaten(kant: Kant, status: string) {
  return useQuery({
    queryKey: [...KEY, kant, status],
    queryFn: async ({ signal }) =>
      (await request<Lijst<Mandaat>>(`/v1/mandaten?${kant}=mij&status=${status}`, { signal })).items,
  });
}

export function useBijdragen(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['dossiers', id, 'bijdragen'],
    queryFn: ({ signal }) => request<Bijdragen>(`/v1/dossiers/${id}/bijdragen`, { signal }),
    enabled,
  });
}

/** Does one act on a mandate and says what came of it; the lists are read again after every answer. */
export function useMandaatActie() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ mandaat, actie, reden }: { mandaat: Mandaat; actie: MandaatActie; reden?: string }) =>
      request(`/v1/mandaten/${mandaat.id}/acties`, {
        method: 'POST',
        body: { actie: actie.actie, ...(reden && { reden }) },
        versie: mandaat.versie,
      }),
    onSuccess: (_answer, { actie }) => announce(`Gedaan: ${actie.label.toLowerCase()}.`),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
