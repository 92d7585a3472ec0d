import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/request';

export interface Vergelijking {
  uitslag: 'HOGER' | 'LAGER' | 'GEEN_VERSCHIL' | 'OPVALLEND' | 'NIET_TE_ZEGGEN';
  gunstig: boolean | null;
  p: number | null;
  zin: string;
}

export interface Regel {
  maat: string;
  label: string;
  eenheid: 'SCORE' | 'CIJFER' | 'PROCENT' | 'ENPS';
  waarde: number | null;
  rest: number | null;
  verschil: number | null;
  aantal: number | null;
  verborgen: boolean;
  vergelijking: Vergelijking | null;
}

export interface Thema extends Regel {
  thema: string;
  onderdelen: (Regel & { onderdeel: string; stellingen: Regel[] })[];
}

export interface Meting {
  meting: string;
  vorm: 'RESPONDENTEN' | 'PUBLICATIE';
  vanDatum: string;
  totDatum: string;
  uitgenodigd: number | null;
  respondenten: number | null;
  respons: number | null;
  herkomst: string;
  /** What the others are called: "de rest", "heel SMZ". */
  ander: string;
}

export interface TrendLijn extends Pick<Regel, 'maat' | 'label' | 'eenheid'> {
  reeks: { meting: string; waarde: number | null; rest: number | null; verborgen: boolean }[];
}

export interface Tevredenheid {
  scope: string;
  scopeLabel: string;
  scopes: { scope: string; label: string }[];
  bron: string;
  bronLabel: string;
  vindplaats: string;
  populaties: { naam: string; label: string }[];
  populatie: string;
  metingen: Pick<Meting, 'meting' | 'vanDatum' | 'totDatum'>[];
  meting: Meting | null;
  kern: Regel[];
  themas: Thema[];
  trend: TrendLijn[];
}

/** What somebody looks at; it lives in the address. Empty is what the server chooses. */
export interface Vraag {
  bron: string;
  scope: string;
  meting: string;
  populatie: string;
}

export function useTevredenheid(vraag: Vraag) {
  const search = new URLSearchParams(Object.entries(vraag).filter(([, value]) => value !== ''));
  return useQuery({
    queryKey: ['tevredenheid', search.toString()],
    queryFn: ({ signal }) => request<Tevredenheid>(`/v1/tevredenheid?${search}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
