import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
  magLaden: boolean;
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

export interface MetingBestand {
  bestand: string;
  vanDatum: string;
  herkomst: string;
  vervangt?: boolean;
}

/** A line of the file that is refused; line 1 is the header. */
export interface Leesfout {
  regel: number;
  kolom: string;
  melding: string;
}

export interface MetingProef {
  bron: string;
  bronLabel: string;
  meting: string;
  vorm: Meting['vorm'];
  regels: number;
  goed: number | null;
  respondenten: number | null;
  stand: 'NIEUW' | 'GELIJK' | 'ANDERS';
  fouten: Leesfout[];
}

const BESTAND = '/v1/tevredenheidsmetingen/_bestand';

/** What a file would do; what was tried stays with it, so that exactly that is kept. */
export function useMetingProef(onSuccess: () => void) {
  return useMutation({
    mutationFn: async ({ of, body }: { of: string; body: MetingBestand }) => ({
      of,
      body,
      proef: await request<MetingProef>(`${BESTAND}?proef=true`, { method: 'POST', body }),
    }),
    onSuccess,
  });
}

export function useLaadMeting() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MetingBestand) =>
      request<{ bron: string; meting: string }>(BESTAND, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tevredenheid'] }),
  });
}
