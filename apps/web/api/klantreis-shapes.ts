import type { Fase, Persoon, Termijn } from './shapes';

export interface KlantreisDossier {
  id: string;
  soort: string;
  soortLabel: string;
  fase: string;
  faseLabel: string;
  fasen: Fase[];
  status: 'OPEN' | 'AFGESLOTEN';
  uitkomst: string | null;
  uitkomstLabel: string | null;
  ontvangstDatum: string;
  afgeslotenDatum: string | null;
  termijn: Pick<Termijn, 'status' | 'zin' | 'uiterlijkeBeslisdatum' | 'werkdagenOver' | 'dagenTeLaat'>;
  herkomst: { dossierId: string; aanleiding: string; label: string } | null;
  magOpenen: boolean;
}

export interface Mijlpaal {
  datum: string;
  label: string;
  dossierId: string;
  soort: 'FEIT' | 'TERMIJN' | 'KALENDER';
  status: string;
  artikel: string | null;
}

export interface Verband {
  van: string;
  naar: string;
  label: string;
  datum: string;
}

/** Every dossier of one client that the caller may see, on one line of time. */
export interface Klantreis {
  vandaagDatum: string;
  client: { naam: string; geboorteDatum: string; leeftijd: number; postcode: string; bsnEinde: string };
  vastAanspreekpunt: Persoon | null;
  /** How many people did something in this klantreis. */
  professionals: number;
  team: { id: string; naam: string };
  dossiers: KlantreisDossier[];
  mijlpalen: Mijlpaal[];
  verbanden: Verband[];
}

export interface AgendaMoment {
  sleutel: string;
  soort: string;
  wat: string;
  kalender: boolean;
  artikel: string | null;
  status: string;
  werkdagenOver: number | null;
  dagenTeLaat: number | null;
  zin: string;
  dossier: {
    id: string;
    clientId: string;
    soort: string;
    fase: string;
    faseLabel: string;
    vangnet: boolean;
    client: { naam: string };
    team: string;
    teamNaam: string;
  };
}

export interface AgendaDag {
  datum: string;
  momenten: AgendaMoment[];
}
