import type { Persoon } from '../api/shapes';

export type Oordeel = 'ADEQUAAT' | 'ONJUIST' | 'NADER_TE_BEPALEN';
export type Antwoord = 'JA' | 'NEE' | 'NVT';

export interface Onderzoek {
  id: string;
  versie: number;
  naam: string;
  status: string;
  statusLabel: string;
  leider: Persoon;
  vanDatum: string;
  totEnMetDatum: string;
  dossiers: number;
  beoordeeld: number;
  vervangen: number;
  populatie: number;
  acties: { actie: string; label: string }[];
  zaad?: string;
  plan?: { groepen: { naam: string; kantoren: string[] }[]; tweedePercentage: number };
}

export interface Stap {
  functionaris: string;
  label: string;
  status: 'OPEN' | 'VERSCHIL' | 'VASTGESTELD';
  oordeel: Oordeel | null;
  oordeelLabel: string | null;
  kantoorNaam: string;
  binnen: number;
  gevraagd: number;
}

export interface SteekproefDossier {
  id: string;
  versie: number;
  dossierId: string;
  clientNaam: string;
  stratumLabel: string;
  kantoorNaam: string;
  volgorde: number;
  onderdeelLabel: string;
  status: 'TE_BEOORDELEN' | 'BEOORDEELD' | 'VERVANGEN';
  redenLabel: string | null;
  oordeel: Oordeel | null;
  oordeelLabel: string | null;
  fouten: string[];
  toelichting: string | null;
  vanU: boolean;
  stappen: Stap[];
  voorstel: { oordeel: Oordeel; fouten: string[] } | null;
}

export interface ToetsingRegel {
  id: string;
  versie: number;
  status: 'OPEN' | 'INGEDIEND' | 'VERVALLEN';
  stapStatus: 'OPEN' | 'VERSCHIL' | 'VASTGESTELD';
  stand: string;
  functionarisLabel: string;
  onderdeelLabel: string;
  dossierId: string;
  clientNaam: string;
  onderzoekId: string;
  onderzoekNaam: string;
}

export interface Beantwoord {
  antwoord: Antwoord;
  toelichting?: string;
  controle?: string;
}
export type Antwoorden = Record<string, Beantwoord>;

export interface Criterium {
  code: string;
  vraag: string;
  bepalend: boolean;
  controles: { code: string; titel: string }[];
}

export interface Toetsing {
  id: string;
  versie: number;
  status: 'OPEN' | 'INGEDIEND' | 'VERVALLEN';
  stand: string;
  functionaris: string;
  functionarisLabel: string;
  onderdeelLabel: string;
  dossier: { id: string; soort: string; client: { naam: string } };
  onderzoek: { id: string; naam: string; status: string };
  vragenlijst: { versie: number; vanDatum: string; bron: string; medisch: boolean; criteria: Criterium[] };
  antwoordLabels: Record<Antwoord, string>;
  oordeelLabels: Record<Oordeel, string>;
  antwoorden: Antwoorden;
  oordeel: Oordeel | null;
  stap: {
    versie: number;
    status: 'VERSCHIL' | 'VASTGESTELD';
    oordeel: Oordeel | null;
    voorstel: Oordeel | null;
    voorstelVanU: boolean;
  } | null;
  ander: { oordeel: Oordeel; antwoorden: Antwoorden } | null;
}

export interface Vergelijking {
  code: string;
  label: string;
  cellen: { groep: string; teller: number | null; noemer: number | null; percentage: number | null }[];
  p: number | null;
  zin: string;
}

export interface OnderdeelResultaat {
  onderdeel: string;
  label: string;
  betrokken: Vergelijking[];
  integraal: Vergelijking[];
  wiensFout: Vergelijking[];
  functionarissen: Vergelijking[];
  elders: number;
}

export interface GemistPerControle {
  onderdeel: string;
  code: string;
  titel: string;
  aantal: number | null;
  fouten: { dossierId: string; functionaris: string; criterium: string; vraag: string }[];
}

export interface Resultaten {
  beoordeeld: number;
  groepen: { naam: string; kantoren: string[] }[];
  onderdelen: OnderdeelResultaat[];
  overeenstemming: { paren: number; gelijk: number; kappa: number | null; inWoorden: string };
  controles: GemistPerControle[];
}

export interface Keuzes {
  kantoren: { id: string; naam: string }[];
  toetsers: { id: string; naam: string; functionarissen: string[] }[];
  strata: Record<string, string>;
  ongeschikt: Record<string, string>;
}
