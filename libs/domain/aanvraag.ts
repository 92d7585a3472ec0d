import { isBsn } from './bsn';
import type { Herkomst } from './journeys/context';
import type { JsonObject } from './json';
import { addDays, isDatum, type Datum } from './termijnen/datum';

/** An aanvraag as it comes in, from a person or a file. */
export interface Aanvraag {
  soort: string;
  ontvangstDatum: Datum;
  client: { bsn: string; naam: string; geboorteDatum: Datum; postcode: string };
  eersteZiektedagDatum?: Datum;
  vangnet?: boolean;
  aanvrager?: 'CLIENT' | 'WERKGEVER' | 'EIGENRISICODRAGER' | 'UWV_INTERN';
  werkgever?: { naam: string };
  /** Which group of vangnetters, for a ZW dossier (ZW 29 lid 2). */
  groep?: VangnetGroep;
  /** Which of the five kinds, for a deskundigenoordeel (Wet SUWI 32). */
  oordeel?: OordeelSoort;
  /** Which part of UWV asks, when it asks itself for a herbeoordeling. */
  afdeling?: Afdeling;
}

export const VANGNET_GROEPEN = {
  UITZENDKRACHT: 'Uitzendkracht met uitzendbeding (ZW 29 lid 2a)',
  NAWERKING: 'Ziek binnen vier weken na het einde van de verzekering (lid 2b)',
  EINDEDIENSTVERBANDER: 'Dienstverband geëindigd tijdens ziekte (lid 2c)',
  WERKLOOS: 'Zieke werkloze (lid 2d)',
  ORGAANDONOR: 'Orgaandonor (lid 2e)',
  ZWANGERSCHAP: 'Ziek door zwangerschap of bevalling (lid 2f)',
  NO_RISK: 'No-riskpolis (lid 2g)',
  EIGENRISICODRAGER: 'Ex-werknemer van een eigenrisicodrager',
};
export type VangnetGroep = keyof typeof VANGNET_GROEPEN;

export const OORDEEL_SOORTEN = {
  EIGEN_WERK: 'Geschikt voor het eigen werk',
  REINT_WERKNEMER: 'Re-integratie-inspanningen van de werknemer',
  PASSENDE_ARBEID: 'Passende arbeid',
  REINT_WERKGEVER: 'Re-integratie-inspanningen van de werkgever',
  VERZUIM_ONTSLAG: 'Veelvuldig verzuim (ontslag)',
};
export type OordeelSoort = keyof typeof OORDEEL_SOORTEN;

export const AFDELINGEN = { WERKBEDRIJF: 'Werkbedrijf', UITKEREN: 'Uitkeren', HANDHAVING: 'Handhaving' };
export type Afdeling = keyof typeof AFDELINGEN;

export interface Fout {
  veld: string;
  melding: string;
}

/** Every soort the law and the floor know; which of them can be opened stands in the registry of journeys. */
export const SOORTEN = {
  ZW: 'Ziektewet',
  EZWB: 'Eerstejaars Ziektewet-beoordeling',
  WIA_CLAIM: 'WIA-claim',
  WIA_VERKORTE_WACHTTIJD: 'WIA met verkorte wachttijd',
  HERBEOORDELING_VRAAG: 'Vraaggestuurde herbeoordeling',
  HERBEOORDELING_PROFESSIONEEL: 'Professionele herbeoordeling',
  DESKUNDIGENOORDEEL: 'Deskundigenoordeel',
  PW_BANENAFSPRAAK: 'Indicatie banenafspraak',
  PW_ARBEIDSVERMOGEN: 'Beoordeling arbeidsvermogen',
  PW_BESCHUT_WERK: 'Advies beschut werk',
} as const;
export type Soort = keyof typeof SOORTEN;
export const isSoort = (text: string): text is Soort => Object.hasOwn(SOORTEN, text);

/** The Wet WIA came into force on 29 December 2005; its claims are received from 2006 on. */
const EERSTE_ONTVANGST = '2006-01-01' as Datum;
const OUDSTE_GEBOORTE = '1900-01-01' as Datum;
const POSTCODE = /^[1-9][0-9]{3} ?[A-Z]{2}$/;

/** What is wrong with an aanvraag, field by field, in Dutch. No value is repeated: it may be a BSN. */
export function foutenIn(aanvraag: Aanvraag, vandaag: Datum): Fout[] {
  const fouten: Fout[] = [];
  const must = (fine: boolean, veld: string, melding: string) => {
    if (!fine) fouten.push({ veld, melding });
  };
  const { ontvangstDatum, eersteZiektedagDatum, client, soort } = aanvraag;
  must(isSoort(soort), 'soort', 'is geen bekende soort');
  must(isBsn(client.bsn), 'client.bsn', 'is geen geldig burgerservicenummer');
  must(
    client.naam.trim().length > 0 && [...client.naam].length <= 200,
    'client.naam',
    'moet 1 t/m 200 tekens hebben',
  );
  must(
    POSTCODE.test(client.postcode),
    'client.postcode',
    'moet een Nederlandse postcode zijn, zoals 6411 AB',
  );
  if (!isDatum(ontvangstDatum)) must(false, 'ontvangstDatum', 'is geen bestaande datum (JJJJ-MM-DD)');
  else {
    must(ontvangstDatum <= vandaag, 'ontvangstDatum', 'kan niet na vandaag liggen');
    must(
      ontvangstDatum >= EERSTE_ONTVANGST,
      'ontvangstDatum',
      'ligt vóór de inwerkingtreding van de Wet WIA',
    );
  }
  if (!isDatum(client.geboorteDatum))
    must(false, 'client.geboorteDatum', 'is geen bestaande datum (JJJJ-MM-DD)');
  else {
    must(client.geboorteDatum >= OUDSTE_GEBOORTE, 'client.geboorteDatum', 'ligt te ver terug');
    must(client.geboorteDatum < ontvangstDatum, 'client.geboorteDatum', 'moet vóór de ontvangst liggen');
  }
  if (eersteZiektedagDatum === undefined) return fouten;
  if (!isDatum(eersteZiektedagDatum))
    must(false, 'eersteZiektedagDatum', 'is geen bestaande datum (JJJJ-MM-DD)');
  else {
    must(eersteZiektedagDatum <= ontvangstDatum, 'eersteZiektedagDatum', 'kan niet na de ontvangst liggen');
    must(eersteZiektedagDatum > client.geboorteDatum, 'eersteZiektedagDatum', 'moet na de geboorte liggen');
    must(
      eersteZiektedagDatum > addDays(ontvangstDatum, -365 * 10),
      'eersteZiektedagDatum',
      'ligt meer dan tien jaar vóór de ontvangst',
    );
  }
  return fouten;
}

/** Who asked, when nobody is named: UWV begins the EZWb by itself (Awb 1:3 lid 3), for the rest the client. */
const aanvragerVan = (soort: string, aanvrager: Aanvraag['aanvrager']): NonNullable<Aanvraag['aanvrager']> =>
  aanvrager ?? (soort === 'EZWB' ? 'UWV_INTERN' : 'CLIENT');

/** What the machine of any soort is opened with; without what this aanvraag does not say. */
export const inputOf = (
  aanvraag: Aanvraag,
  teamId: string,
  regelVersie: number,
  herkomst: Herkomst | null = null,
): JsonObject => {
  const { ontvangstDatum, eersteZiektedagDatum, aanvrager, client, groep, oordeel, afdeling } = aanvraag;
  return {
    teamId,
    ontvangstDatum,
    eersteZiektedagDatum: eersteZiektedagDatum ?? null,
    heeftWerkgever: heeftWerkgever(aanvraag),
    aanvrager: aanvragerVan(aanvraag.soort, aanvrager),
    geboorteDatum: client.geboorteDatum,
    regelVersie,
    herkomst: herkomst && { ...herkomst },
    ...(groep && { groep }),
    ...(oordeel && { oordeel }),
    ...(afdeling && { afdeling }),
  };
};

/** Whether an employer answers for the re-integration, so that a RIV-toets follows (Wet WIA 25 and 65). */
export const heeftWerkgever = ({ vangnet, werkgever }: Pick<Aanvraag, 'vangnet' | 'werkgever'>): boolean =>
  vangnet === undefined ? werkgever !== undefined : !vangnet;
