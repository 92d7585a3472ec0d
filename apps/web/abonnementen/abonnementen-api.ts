import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../api/request';
import { usePages } from '../api/queries';
import type { Lijst } from '../api/shapes';

export interface GebeurtenisSoort {
  type: string;
  label: string;
}

export interface Abonnement {
  id: string;
  naam: string;
  url: string;
  typen: GebeurtenisSoort[];
  status: 'ACTIEF' | 'GESTOPT';
  sindsTijdstip: string;
  geleverd: number;
  open: number;
  mislukt: number;
  volgendeTijdstip: string | null;
  laatsteReden: string | null;
}

export interface NieuwAbonnementGegevens {
  naam: string;
  url: string;
  typen: string[];
}

export interface Aflevering {
  gebeurtenisId: string;
  type: string;
  dossierId: string;
  gemaaktTijdstip: string;
  pogingen: number;
  geleverdTijdstip: string | null;
  reden: string | null;
}

const KEY = ['abonnementen'] as const;
const PATH = '/v1/abonnementen';

export function useAbonnementen() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request<Lijst<Abonnement> & { typen: GebeurtenisSoort[] }>(PATH, { signal }),
    refetchInterval: 10_000,
  });
}

export const useAfleveringen = (id: string) =>
  usePages<Aflevering>([...KEY, id, 'afleveringen'], `${PATH}/${id}/afleveringen`, {
    refetchInterval: 10_000,
  });

export function useNeemAbonnement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NieuwAbonnementGegevens) =>
      request<{ id: string; geheim: string }>(PATH, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export function useStopAbonnement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(`${PATH}/${id}/_stop`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Another secret for a receiver; it is in the answer, and nowhere else. */
export function useVernieuwGeheim() {
  return useMutation({
    mutationFn: ({ id }: Abonnement) =>
      request<{ id: string; geheim: string }>(`${PATH}/${id}/_vernieuw-geheim`, { method: 'POST', body: {} }),
  });
}
