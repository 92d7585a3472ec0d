import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { itemsOf } from '../api/queries';
import { request } from '../api/request';
import type { Lijst, Persoon } from '../api/shapes';
import { Submission } from '../api/submission';
import type { Eenheid } from '../resultaten/cijfer-shapes';
import { announce } from '../shell/announcer';

/** One period of a setting, who set it, and whether it is in force today. */
export interface Periode {
  van: string;
  tot: string | null;
  geldt: boolean;
  door: string | null;
}

export interface BeleidWaarden {
  delegeren: string[];
  bijAfwezigheid: 'SCHORT_OP' | 'WAARNEMER';
  steekproefLaagste: number;
  steekproefHoogste: number;
  steekproefReeks: number;
}
export type Beleid = Periode & BeleidWaarden;

export interface Delegatiebeleid {
  items: Beleid[];
  zonderBeleid: BeleidWaarden;
  aandeel: {
    team: string;
    teamNaam: string;
    artsen: number;
    delegeren: number;
    beoordeeld: number;
    teruggestuurd: number;
  }[];
  weken: number;
}

export type Gespreksoort = 'BEOORDELING' | 'BEGELEIDING';
export interface MdoQuorum {
  items: (Periode & { soort: Gespreksoort; rollen: string[] })[];
  zonderInstelling: Record<Gespreksoort, string[]>;
}

export type Cijferbeleid = 'EIGEN_TEAM' | 'TEAMS_SAMEN' | 'ALLEEN_LEIDING';
export interface CijferbeleidWaarden {
  beleid: Cijferbeleid;
  allenWekelijks: boolean;
}
export interface CijferbeleidVanKantoor {
  items: (Periode & CijferbeleidWaarden)[];
  zonderBeleid: CijferbeleidWaarden;
}

export interface KpiNormen {
  district: string | null;
  items: (Periode & { naam: string; waarde: number; reden: string })[];
  landelijk: { naam: string; label: string; eenheid: Eenheid; waarde: number; bron: string }[];
}

export interface Collega extends Persoon {
  rollen: { rol: string; van: string; tot: string | null }[];
  patronen: (Periode & { minuten: number[]; aandeelOpleiding: number; dekking: number })[];
  vervangers: (Periode & { rol: string; vervanger: Persoon })[];
}

const KEY = 'instellingen';

export function useDelegatiebeleid() {
  return useQuery({
    queryKey: [KEY, 'delegatiebeleid'],
    queryFn: ({ signal }) => request<Delegatiebeleid>('/v1/delegatiebeleid', { signal }),
  });
}

export function useMdoQuorum() {
  return useQuery({
    queryKey: [KEY, 'mdo-quorum'],
    queryFn: ({ signal }) => request<MdoQuorum>('/v1/mdo-quorum', { signal }),
  });
}

export function useCijferbeleid() {
  return useQuery({
    queryKey: [KEY, 'cijferbeleid'],
    queryFn: ({ signal }) => request<CijferbeleidVanKantoor>('/v1/cijferbeleid', { signal }),
  });
}

export function useKpiNormen() {
  return useQuery({
    queryKey: [KEY, 'kpi-normen'],
    queryFn: ({ signal }) => request<KpiNormen>('/v1/kpi-normen', { signal }),
  });
}

export function useWerktijden(team: string) {
  return useQuery({
    queryKey: [KEY, 'werktijden', team],
    queryFn: async ({ signal }) =>
      itemsOf(await request<Lijst<Collega>>(`/v1/werktijden?team=${encodeURIComponent(team)}`, { signal })),
    enabled: team !== '',
  });
}

/** Puts a setting in force from a day; whatever shows it is read again. */
export function useStelIn(path: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (gegevens: Record<string, unknown>) => new Submission().post(path, gegevens),
    onSuccess: () => announce('Ingesteld.'),
    onSettled: () =>
      Promise.all(
        [KEY, 'mensen', 'mdo', 'cijfers', 'taken'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
