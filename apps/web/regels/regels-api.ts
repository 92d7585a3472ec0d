import { useQuery } from '@tanstack/react-query';
import { itemsOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst, Persoon } from '../api/shapes';

export type Waarde = number | boolean | number[];

/** What every row under one key has in common. */
export interface RegelVorm {
  sleutel: string;
  onderwerp: string;
  naam: string;
  waarde: Waarde;
  eenheid: string;
  bepaaldDoor: string;
  artikel: string;
  soort?: string;
  atw?: boolean;
  kennisgeving?: string;
  kennisgevingArtikel?: string;
}

export interface Regel extends RegelVorm {
  van: string;
  tot: string | null;
  zekerheid: string;
  toelichting?: string;
  inWoorden: string;
  bepaaldDoorLabel: string;
}

export interface RegelsAntwoord extends Lijst<Regel> {
  versie: number;
  opDatum: string;
  sleutels: RegelVorm[];
}

export interface RegelboekVersie {
  versie: number;
  toelichting: string;
  vastgesteldDoor: Persoon | null;
  tijdstip: string | null;
}

export type Wijziging =
  { actie: 'BEEINDIG'; sleutel: string; van: string; tot: string } | { actie: 'VOEG_TOE'; regel: object };

/** Clocks that another rulebook would move; null where one would not run. */
export interface Gevolg {
  dossierId: string;
  soort: string;
  soortLabel: string;
  termijn: string;
  termijnLabel: string;
  nu: string | null;
  straks: string | null;
  reden?: string;
}

export interface Proef {
  versie: number;
  wijzigingen: string[];
  dossiers: Gevolg[];
  aantalOpen: number;
  aantalGewijzigd: number;
}

export function useRegels(opDatum: string) {
  return useQuery({
    queryKey: ['regels', opDatum],
    queryFn: ({ signal }) =>
      request<RegelsAntwoord>(`/v1/regels${opDatum ? `?opDatum=${opDatum}` : ''}`, { signal }),
  });
}

export function useRegelboeken() {
  return useQuery({
    queryKey: ['regels', 'boeken'],
    queryFn: async ({ signal }) =>
      itemsOf(await request<Lijst<RegelboekVersie>>('/v1/regelboeken', { signal })),
  });
}
