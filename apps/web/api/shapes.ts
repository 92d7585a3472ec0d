import type { GegevensSchema } from '../form/schema';

/** What the API answers. Dates are `YYYY-MM-DD`; the screen formats them and never computes with them. */
export interface Persoon {
  id: string;
  naam: string;
}

export interface DemoMedewerker extends Persoon {
  rollen: string[];
  kantoor: string | null;
  team: string | null;
}

export interface Ik extends Persoon {
  rollen: string[];
  team: string | null;
  teamNaam: string | null;
  kantoor: string | null;
  kantoorNaam: string | null;
  vandaagDatum: string;
  demo: boolean;
}

export interface Termijn {
  status: string;
  uiterlijkeBeslisdatum: string | null;
  wettelijkeDatum: string | null;
  grondslag: string | null;
  werkdagenOver: number | null;
  dagenTeLaat: number | null;
  opgeschortSindsDatum?: string;
  zin: string;
}

export interface DossierRegel {
  id: string;
  soort: string;
  fase: string;
  faseLabel: string;
  status: string;
  uitkomst: string | null;
  uitkomstLabel: string | null;
  client: { naam: string };
  team: string;
  teamNaam: string;
  ontvangstDatum: string;
  uiterlijkeBeslisdatum: string | null;
  termijnStatus: string;
  termijn: Termijn;
  vastAanspreekpunt: Persoon | null;
  vangnet: boolean;
}

export interface Fase {
  fase: string;
  label: string;
  stand: 'KLAAR' | 'NU' | 'STRAKS' | 'OVERGESLAGEN';
  datum?: string;
  /** Off the main road: shown only because the dossier has been there. */
  zijweg?: true;
}

export interface Actie {
  actie: string;
  label: string;
  gegevensSchema: GegevensSchema;
}

export interface DossierTaak {
  id: string;
  soort: string;
  label: string;
  discipline: string;
  versie: number;
  behandelaar: Persoon | null;
  sindsTijdstip: string | null;
}

export interface Dossier extends Omit<DossierRegel, 'client'> {
  status: 'OPEN' | 'AFGESLOTEN';
  clientId: string;
  versie: number;
  client: { naam: string; geboorteDatum: string; leeftijd: number; postcode: string; bsnEinde: string };
  werkgever: { naam: string } | null;
  eersteZiektedagDatum: string | null;
  eindeWachttijdDatum: string | null;
  wettelijkeDatum: string | null;
  fasen: Fase[];
  taken: DossierTaak[];
  acties: Actie[];
  nietMogelijk: { actie: string; label: string; reden: string }[];
  magMedisch: boolean;
  magFml: boolean;
  controles?: Controle[];
  /** Work under a mandate that came back; it holds the beschikking. Absent when the dossier is read as it was. */
  teruggestuurd?: TeruggestuurdWerk[];
  /** What the MDO said of it, and what it is asked. */
  mdo?: {
    besproken: { sessieId: string; datum: string; volgendeDatum: string | null } | null;
    vraag: { datum: string; vraag: string } | null;
  } | null;
}

export interface TeruggestuurdWerk {
  actie: string | null;
  wat: string;
  doorNaam: string;
  artsNaam: string;
  redenLabel: string;
  datum: string;
  hersteld: boolean;
}

/** One check before the beschikking leaves, and what it found. */
export interface Controle {
  code: string;
  titel: string;
  artikel: string;
  uitslag: 'GOED' | 'FOUT' | 'AANVAARD';
  bevinding: string | null;
  reden: string | null;
  herstelDoor: string[];
  overrulebaar: boolean;
}

export interface Feit {
  seq: number;
  type: string;
  label: string;
  tijdstip: string;
  door: Persoon | null;
  hoedanigheid: string;
  toelichting: string | null;
  gegevens?: Record<string, unknown>;
}

export interface Onderbouwing {
  feit: string;
  datum: string | null;
  grondslag: string;
  gevolg: string;
}

export interface TermijnRegel {
  id: string;
  soort: string;
  label: string;
  artikel: string;
  kalender: boolean;
  versie: number;
  startDatum: string;
  uiterlijkeBeslisdatum: string | null;
  wettelijkeDatum: string | null;
  status: string;
  onderbouwing: Onderbouwing[];
}

/** One change of one legal clock, as it was recorded. */
export interface Grootboekregel {
  seq: number;
  klok: string;
  klokLabel: string;
  feit: string;
  toelichting: string | null;
  grondslag: string;
  gevolg: string | null;
  door: { id: string; naam: string } | null;
  hoedanigheid: string;
  ingangDatum: string;
  tijdstip: string;
  vanDatum: string | null;
  naarDatum: string | null;
  dagen: number | null;
  status: string;
}

export interface Brief {
  id: string;
  soort: string;
  onderwerp: string;
  datum: string;
  aan: string;
  tekst: string;
  /** Only ever true for whoever may open the compartment. */
  medischeBijlage: boolean;
}

export interface Stuk {
  id: string;
  soort: string;
  label: string;
  tijdstip: string;
  door: Persoon | null;
  hoedanigheid: string;
  inhoud: unknown;
}

export interface Taak {
  id: string;
  soort: string;
  label: string;
  discipline: string;
  versie: number;
  status: string;
  behandelaar: Persoon | null;
  /** Whose work it is while that person is away. */
  waarnemingVoor?: Persoon & { totEnMetDatum: string | null };
  overdrachtsnotitie?: string;
  bijMijSindsTijdstip: string | null;
  bijMijSinds: string | null;
  clientWachtSindsDatum: string | null;
  clientWacht: string | null;
  wachtTotDatum?: string;
  wachtReden?: string | null;
  wachtFeit?: { naam: string; label: string };
  /** That the wait is over, and by what. */
  wachtVoorbij?: string;
  haast?: { reden: string; doorNaam: string | null; sindsTijdstip: string };
  /** When it comes up and why, first what decides; and why it stands above the next row. */
  volgorde: { beurtDatum: string; redenen: { reden: string; zin: string }[]; bovenVolgende: string | null };
  /** Whoever looks has worked for this client before. */
  kentClient?: true;
  acties: string[];
  dossier: {
    id: string;
    soort: string;
    fase: string;
    faseLabel: string;
    client: { naam: string };
    vangnet: boolean;
    termijn: Termijn;
  };
}

export interface Lijst<T> {
  items: T[];
  _links?: { next?: string | { href: string } };
}

export type TakenLijst = 'mijn' | 'vrij' | 'akkoord' | 'team' | 'wachtend' | 'gedelegeerd';

export interface TakenAntwoord extends Lijst<Taak> {
  aantallen: Partial<Record<TakenLijst, number>>;
}
