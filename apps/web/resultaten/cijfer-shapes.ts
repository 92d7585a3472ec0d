import type { Lijst } from '../api/shapes';

export type Eenheid = 'PROCENT' | 'WEKEN' | 'PUNTEN';
export type Richting = 'HOGER_BETER' | 'LAGER_BETER';

/** A team, kantoor, district or the whole country, of which somebody may see the figures. */
export interface CijferScope {
  /** "team:heerlen-1" */
  scope: string;
  soort: 'TEAM' | 'KANTOOR' | 'DISTRICT' | 'LANDELIJK';
  label: string;
  /** The kantoor of a team or kantoor. */
  kantoor: string | null;
  /** Only as it stood on the last Monday. */
  wekelijks: boolean;
}

/** What a figure counts: the definition that travels with it. */
export interface Kpi {
  naam: string;
  label: string;
  resultaatgebied: string;
  categorie: string;
  eenheid: Eenheid;
  richting: Richting;
  teltIn: { teller: string; noemer: string };
  versies: KpiVersie[];
  /** The first is what is shown unless another is asked for. */
  varianten: { naam: string; label: string; toelichting?: string }[];
  onderdelen: { naam: string; label: string }[];
  norm: { waarde: number; bron: string } | null;
}

export interface KpiVersie {
  versie: number;
  vanDatum: string;
  formule: string;
  populatie: string;
  bron: string;
  lezing: string;
  wijziging?: string;
}

/** A count as a fraction; `waarde` is null where the noemer is nothing. A sum of two shares has no one fraction. */
export interface Breukgetal {
  teller: number | null;
  noemer: number | null;
  waarde: number | null;
}

/** A figure of one scope over one period. */
export interface Cijfer extends Breukgetal {
  naam: string;
  scope: string;
  van: string;
  tot: string;
  variant: string;
  norm: { waarde: number; bron: string } | null;
  onderdelen: ({ naam: string; label: string } & Breukgetal)[];
  zonderOvergenomen: Breukgetal;
  reeks: ({ periode: string; versie: number } & Breukgetal)[];
  trend: { begin: number; eind: number; hellingPerMaand: number } | null;
  breuken: { periode: string; vanVersie: number; naarVersie: number; toelichting: string }[];
}

/** A dossier that a figure counted. The client is named only to who may see the dossier. */
export interface GeteldDossier {
  dossierId: string;
  soort: string;
  /** How much it adds to the teller or noemer asked: of a verzuimduur the days. */
  telt: number;
  datum: string | null;
  uiterlijkeBeslisdatum: string | null;
  team: string | null;
  client?: { naam: string } | null;
}
export type GeteldeDossiers = Lijst<GeteldDossier>;

export interface Doorstroom {
  instroom: { periode: string; aantal: number }[];
  uitstroom: { periode: string; aantal: number }[];
  voorraad: { periode: string; aantal: number; telaat: number }[];
  /** What moved between teams, and what was taken up again. */
  overgedragen: { periode: string; aantal: number }[];
  leeftijd: { klasse: string; aantal: number; telaat: number }[];
  doorlooptijd: { fase: string; label: string; mediaanDagen: number; p90Dagen: number; aantal: number }[];
  wachtOp: { discipline: string; label: string; aantal: number }[];
  wachtredenen: { reden: string; aantal: number }[];
  prognose: { periode: string; voorraad: Marge; teLaat: Marge }[];
  /** What the forecast rests on; there is none of a past moment. */
  aannames: {
    urenPerMaand: number;
    normUrenPerDossier: number;
    productiviteit: number;
    termijnMaanden: number;
  } | null;
  /** As known at this moment; null is now. */
  opTijdstip: string | null;
}

/** How sure a forecast is. */
export interface Marge {
  laag: number;
  midden: number;
  hoog: number;
}

export interface Productie {
  scope: string;
  van: string;
  tot: string;
  totaalNormUren: number;
  normFte: number;
  perHandeling: {
    handeling: string;
    groep: string | null;
    groepLabel: string | null;
    label: string;
    aantal: number;
    normUren: number;
  }[];
  perFunctie: ProductieVanFunctie[];
  perPersoon?: {
    medewerker: { id: string; naam: string };
    aantal: number;
    normUren: number;
    normFte: number;
    brutoFte: number;
    nettoFte: number;
  }[];
  nietGetoondReden?: string;
}

export interface ProductieVanFunctie {
  functie: string;
  label: string;
  aantal: number;
  normUren: number;
  normFte: number;
  brutoFte: number;
  nettoFte: number;
}

/** One row behind the production: what somebody did of one handeling, less what was taken back. */
export interface Productieregel {
  datum: string;
  handeling: string;
  label: string;
  functie: string;
  teamId: string;
  aantal: number;
  normMinuten: number;
  feitSeq: number;
  dossierId: string | null;
  client: { naam: string } | null;
  medewerker?: { id: string; naam: string } | null;
  opdrachtgever?: { id: string; naam: string } | null;
}
