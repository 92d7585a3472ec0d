import type { Persoon } from '../api/shapes';
import { dayDatum } from '../form/datum';

export type PuntStatus = 'TE_BESPREKEN' | 'IN_BESPREKING' | 'BESPROKEN' | 'GEPARKEERD' | 'VOLGENDE_KEER';
export type Gespreksoort = 'BEOORDELING' | 'BEGELEIDING';

export interface Punt {
  dossierId: string;
  client: { naam: string };
  soortLabel: string;
  faseLabel: string;
  gespreksoort: Gespreksoort;
  redenen: { soort: string; tekst: string }[];
  status: PuntStatus;
  reden: string | null;
  seconden: number;
  uitkomst: { afspraken: number; volgendeDatum: string | null } | null;
}

export interface Stand {
  blokkade: string;
  heeftPlan: boolean;
  inBeeld: boolean;
  besprokenDatum: string | null;
  volgendeDatum: string | null;
  laatsteHandelingDatum: string;
}

export interface Collega extends Persoon {
  rollen: string[];
  disciplines: string[];
}

export interface Mdo {
  id: string;
  team: string;
  datum: string;
  /** HH:MM; null when none was agreed. */
  aanvang: string | null;
  status: 'GEPLAND' | 'OPEN' | 'GESLOTEN' | 'AFGEZEGD';
  gewijzigd: {
    naar: 'VERZET' | 'AFGEZEGD';
    door: string;
    reden: string;
    vanDatum: string | null;
    vanAanvang: string | null;
  } | null;
  versie: number;
  voorzitter: Persoon | null;
  huidig: { dossierId: string; sindsTijdstip: string; stand: Stand | null } | null;
  tijdstip: string;
  agenda: Punt[];
  nietGeplaatst: number;
  aanwezigen: { medewerkerId: string; naam?: string; rollen: string[]; totTijdstip: string | null }[];
  quorum: Record<Gespreksoort, { nodig: string[]; ontbreekt: string[] }>;
  collegas: Collega[];
  mogelijk: string[];
}

export interface MdoRegel {
  id: string;
  teamNaam: string;
  datum: string;
  aanvang: string | null;
  status: Mdo['status'];
  voorzitter: string | null;
  besproken: number;
  aantal: number;
}

export interface MdoBericht {
  sessieId: string;
  versie: number;
  tekst: string;
  door: string | null;
  tijdstip: string;
}

/** "di 26 mei 2026, 09:30" */
export const wanneer = ({ datum, aanvang }: Pick<Mdo, 'datum' | 'aanvang'>): string =>
  aanvang ? `${dayDatum(datum)}, ${aanvang}` : dayDatum(datum);

export interface MdoCijfers {
  open: number;
  metPlan: number;
  inBeeld: number;
  metPlanEnInBeeld: number;
  drempelWerkdagen: number;
  acties: { sessieId: string; datum: string; afgesproken: number; gedaan: number; vervallen: number }[];
}

/** One team of a kantoor, for who leads it. */
export interface TeamCijfers extends MdoCijfers {
  team: string;
  teamNaam: string;
}

export interface VerslagPunt {
  dossierId: string;
  client: { naam: string };
  soortLabel: string;
  redenen: string[];
  status: PuntStatus;
  reden: string | null;
  uitkomst?: {
    notitie: string | null;
    volgendeDatum: string | null;
    aanspreekpunt: { naam: string; reden: string } | null;
    afspraken: { wat: string; wie: string; gereedDatum: string | null }[];
    besluiten: string[];
  };
  medisch?: { tekst: string; door: string };
}

export interface Verslag extends Pick<Mdo, 'id' | 'datum' | 'status' | 'voorzitter' | 'aanwezigen'> {
  punten: VerslagPunt[];
}
