import { isSoort, type Soort } from '../../domain/aanvraag';

/** How a letter speaks of a soort: what came in, what goes out, and on which law the separate annex rests. */
export interface SoortWoorden {
  /** What the dossier is about, after "uw" or after its lidwoord. */
  stuk: string;
  lidwoord: 'de' | 'het';
  /** The same in one word. */
  kort: 'aanvraag' | 'verzoek' | 'melding' | 'beoordeling';
  antwoord: 'besluit' | 'oordeel' | 'advies';
  /** False: UWV began by itself (ambtshalve), so nobody sent anything. */
  gevraagd: boolean;
  uitkering: string;
  /** Why the medical grounds stand in an annex of their own; null where no article of a law says so. */
  bijlageArtikel: string | null;
}

const WIA = { uitkering: 'een WIA-uitkering', bijlageArtikel: 'Wet WIA 106' } as const;
const ZW = { uitkering: 'een Ziektewet-uitkering', bijlageArtikel: 'ZW 75c' } as const;
const PW = { uitkering: 'de gevraagde voorziening', bijlageArtikel: null } as const;
const aanvraag = { lidwoord: 'de', kort: 'aanvraag', antwoord: 'besluit', gevraagd: true } as const;
const verzoek = { lidwoord: 'het', kort: 'verzoek', gevraagd: true } as const;
const ambtshalve = { lidwoord: 'de', kort: 'beoordeling', antwoord: 'besluit', gevraagd: false } as const;

const WOORDEN: Record<Soort, SoortWoorden> = {
  ZW: { ...ZW, stuk: 'ziekmelding', lidwoord: 'de', kort: 'melding', antwoord: 'besluit', gevraagd: true },
  EZWB: { ...ZW, ...ambtshalve, stuk: 'eerstejaars Ziektewet-beoordeling' },
  WIA_CLAIM: { ...WIA, ...aanvraag, stuk: 'WIA-aanvraag' },
  WIA_VERKORTE_WACHTTIJD: { ...WIA, ...aanvraag, stuk: 'WIA-aanvraag met verkorte wachttijd' },
  HERBEOORDELING_VRAAG: { ...WIA, ...verzoek, stuk: 'verzoek om een herbeoordeling', antwoord: 'besluit' },
  HERBEOORDELING_PROFESSIONEEL: { ...WIA, ...ambtshalve, stuk: 'herbeoordeling' },
  DESKUNDIGENOORDEEL: {
    ...verzoek,
    stuk: 'verzoek om een deskundigenoordeel',
    antwoord: 'oordeel',
    uitkering: 'een deskundigenoordeel',
    bijlageArtikel: null,
  },
  PW_BANENAFSPRAAK: { ...PW, ...aanvraag, stuk: 'aanvraag voor de indicatie banenafspraak' },
  PW_ARBEIDSVERMOGEN: { ...PW, ...aanvraag, stuk: 'aanvraag voor een beoordeling van het arbeidsvermogen' },
  PW_BESCHUT_WERK: { ...PW, ...verzoek, stuk: 'verzoek om advies beschut werk', antwoord: 'advies' },
};

/** The words of a soort; a soort nobody knows is an aanvraag, so that its letter still goes out. */
export const woordenVan = (soort: string): SoortWoorden =>
  isSoort(soort)
    ? WOORDEN[soort]
    : { ...aanvraag, stuk: 'aanvraag', uitkering: 'een uitkering', bijlageArtikel: null };

/** "uw WIA-aanvraag", or of whoever asked for it: "het verzoek om een herbeoordeling van uw werkgever". */
export function bezit({ stuk, lidwoord, gevraagd }: SoortWoorden, aanvrager: string): string {
  if (!gevraagd || aanvrager === 'CLIENT') return `uw ${stuk}`;
  if (aanvrager === 'UWV_INTERN') return `${lidwoord} ${stuk} van UWV zelf`;
  return `${lidwoord} ${stuk} van uw werkgever`;
}
