import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sentenceFor } from '../api/problem';
import { itemsOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst, Persoon, Termijn } from '../api/shapes';
import { Submission } from '../api/submission';
import { announce } from '../shell/announcer';

export interface Afwezigheid {
  id: string;
  versie: number;
  medewerker: Persoon;
  soort: string | null;
  soortLabel: string;
  vanDatum: string;
  totEnMetDatum: string | null;
  vervanger: Persoon | null;
  status: 'GEPLAND' | 'LOOPT' | 'VOORBIJ';
  acties: string[];
}

export interface NieuweAfwezigheid {
  soort?: string;
  vanDatum?: string;
  totEnMetDatum?: string;
  vervangerId?: string;
}

export interface Proef {
  vanafDatum: string;
  aantallen: { taken: number; naarVervanger: number; vrij: number; inWacht: number; teLaat: number };
  terugkoppelingen: { aantal: number; naar: Persoon[] };
  items: {
    id: string;
    label: string;
    dossier: { id: string; client: { naam: string } };
    naar: Persoon | null;
    wachtTotDatum: string | null;
    uiterlijkeBeslisdatum: string | null;
    teLaat: boolean;
  }[];
}

export interface BezettingDag {
  datum: string;
  aanwezigheid: 'AANWEZIG' | 'AFWEZIG' | 'VRIJ' | 'UIT_DIENST';
  bruto: number;
  netto: number;
  soortLabel?: string;
}

export interface Bezetting {
  leden: { id: string; naam: string; rollen: string[]; dagen: BezettingDag[] }[];
  capaciteit: {
    datum: string;
    disciplines: { discipline: string; mensen: number; bruto: number; netto: number }[];
  }[];
}

export interface WeesTaak {
  id: string;
  versie: number;
  label: string;
  discipline: string;
  behandelaar: Persoon | null;
  reden: string;
  zin: string;
  acties: string[];
  team: { id: string; naam: string };
  dossier: { id: string; client: { naam: string }; termijn: Termijn };
}

export function useAfwezigheden(medewerker: string) {
  return useQuery({
    queryKey: ['mensen', 'afwezigheden', medewerker],
    queryFn: async ({ signal }) =>
      itemsOf(
        await request<Lijst<Afwezigheid>>(`/v1/afwezigheden?medewerker=${encodeURIComponent(medewerker)}`, {
          signal,
        }),
      ),
  });
}

/** What the absence would do, asked again with every change; what cannot be says why. */
export function useProef(medewerkerId: string, nieuw: NieuweAfwezigheid, genoeg: boolean) {
  return useQuery({
    queryKey: ['mensen', 'proef', medewerkerId, nieuw],
    queryFn: ({ signal }) =>
      request<Proef>('/v1/afwezigheden?proef=true', {
        method: 'POST',
        body: { medewerkerId, ...nieuw },
        signal,
      }),
    enabled: genoeg,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

export function useBezetting(team: string, van: string, tot: string) {
  const search = new URLSearchParams({ van, tot });
  if (team) search.set('team', team);
  return useQuery({
    queryKey: ['mensen', 'bezetting', team, van, tot],
    queryFn: ({ signal }) => request<Bezetting>(`/v1/bezetting?${search}`, { signal }),
    placeholderData: keepPreviousData,
    enabled: team !== '',
  });
}

export function useWeeswerk(enabled: boolean) {
  return useQuery({
    // Under "taken", so that whatever moves a taak refreshes it.
    queryKey: ['taken', 'weeswerk'],
    queryFn: async ({ signal }) => itemsOf(await request<Lijst<WeesTaak>>('/v1/weeswerk', { signal })),
    enabled,
  });
}

export interface Aanspreekpunt {
  medewerker: Persoon;
  reden: 'AFWEZIG' | 'VERTROKKEN';
  dossiers: number;
  voorstel: Persoon | null;
}

export function useAanspreekpunten(enabled: boolean) {
  return useQuery({
    queryKey: ['mensen', 'aanspreekpunten'],
    queryFn: async ({ signal }) =>
      itemsOf(await request<Lijst<Aanspreekpunt>>('/v1/aanspreekpunten', { signal })),
    enabled,
  });
}

/** Registers an absence, or acts on one; the work that moved shows in every list. */
export function useMensenPost(done: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, versie }: { path: string; body: unknown; versie?: number }) =>
      new Submission().post(path, body, versie),
    onSuccess: () => announce(done),
    onError: (error) => announce(sentenceFor(error)),
    onSettled: () =>
      Promise.all(
        ['mensen', 'taken', 'dossier', 'dossiers'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}

/** "3 taken", "1 taak". */
export const taken = (n: number): string => `${n} ${n === 1 ? 'taak' : 'taken'}`;
