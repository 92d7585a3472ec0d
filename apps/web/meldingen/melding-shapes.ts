export type Urgentie = 'DRINGEND' | 'LET_OP' | 'INFO';
export type MeldingStand = 'OPEN' | 'OPGEPAKT' | 'AFGEHANDELD' | 'VERVALLEN';
export type MeldingActie = 'pakOp' | 'handelAf';

interface MeldingDossier {
  id: string;
  soort: string;
  soortLabel: string;
  client: { naam: string };
}

export interface Melding {
  id: string;
  versie: number;
  soortLabel: string;
  urgentie: Urgentie;
  tekst: string;
  tijdstip: string;
  stand: MeldingStand;
  niveau: string;
  voor: { id: string; naam: string } | null;
  voorRollen: string[];
  geescaleerdTijdstip: string | null;
  opgepaktDoor: { id: string; naam: string } | null;
  opgepaktTijdstip: string | null;
  afgehandeldTijdstip: string | null;
  acties: MeldingActie[];
  dossier: MeldingDossier & { team: string; teamNaam: string };
}

export interface MeldingenAntwoord {
  items: Melding[];
  aantallen: Record<Urgentie, number>;
  _links?: { next?: string };
}

export interface DagMelding {
  id: string;
  soortLabel: string;
  tekst: string;
  nieuw: boolean;
  stand: MeldingStand;
  dossier: MeldingDossier;
}

export interface Dagoverzicht {
  datum: string;
  aantal: number;
  nieuw: number;
  open: number;
  groepen: {
    urgentie: Urgentie;
    label: string;
    aantal: number;
    nieuw: number;
    open: number;
    meldingen: DagMelding[];
  }[];
}
