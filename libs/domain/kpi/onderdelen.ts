import type { Soort } from '../aanvraag';

/** A part of a figure: which dossiers belong to it. Data, since SQL and the pure computation both read it. */
export interface Onderdeel {
  naam: string;
  label: string;
  soorten: readonly Soort[];
  /** A kind within the soort that does not count. */
  zonderVariant?: string;
}

const WIA: Onderdeel = {
  naam: 'wia',
  label: 'WIA eerste claim',
  soorten: ['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD'],
};
const HERBEOORDELING: Onderdeel = {
  naam: 'herbeoordeling',
  label: 'Vraaggestuurde herbeoordelingen',
  soorten: ['HERBEOORDELING_VRAAG'],
};
const DESKUNDIGENOORDEEL: Onderdeel = {
  naam: 'deskundigenoordeel',
  label: 'Deskundigenoordelen (zonder ontslag)',
  soorten: ['DESKUNDIGENOORDEEL'],
  zonderVariant: 'VERZUIM_ONTSLAG',
};
const participatiewet = (label: string, ...soorten: Soort[]): Onderdeel => ({
  naam: 'participatiewet',
  label,
  soorten,
});

/** Bijlage I: the banenafspraak alone. */
export const TIJDIGHEID_DELEN: readonly Onderdeel[] = [
  WIA,
  HERBEOORDELING,
  DESKUNDIGENOORDEEL,
  participatiewet('Participatiewet: banenafspraak', 'PW_BANENAFSPRAAK'),
];
/** Paragraph 3.5: every beoordeling for the Participatiewet. */
export const TIJDIGHEID_DELEN_RUIM: readonly Onderdeel[] = [
  WIA,
  HERBEOORDELING,
  DESKUNDIGENOORDEEL,
  participatiewet(
    'Participatiewet: alle beoordelingen',
    'PW_BANENAFSPRAAK',
    'PW_ARBEIDSVERMOGEN',
    'PW_BESCHUT_WERK',
  ),
];
/** Among the waiting the Participatiewet is the beoordeling arbeidsvermogen (Bijlage I). */
export const WACHTEND_DELEN: readonly Onderdeel[] = [
  WIA,
  HERBEOORDELING,
  DESKUNDIGENOORDEEL,
  participatiewet('Participatiewet: arbeidsvermogen', 'PW_ARBEIDSVERMOGEN'),
];
export const ZIEKTEWET: Onderdeel = { naam: 'verzuimduur', label: 'Verzuimduur', soorten: ['ZW'] };
export const WIA_VANGNET: Onderdeel = {
  naam: 'afwijzingen',
  label: 'Afwijzingen WIA-vangnet',
  soorten: ['WIA_CLAIM', 'WIA_VERKORTE_WACHTTIJD'],
};

/** The part a dossier belongs to; undefined when the figure does not count it. */
export const deelVan = (
  delen: readonly Onderdeel[],
  { soort, variant }: { soort: string; variant: string },
): Onderdeel | undefined =>
  delen.find(
    ({ soorten, zonderVariant }) =>
      (soorten as readonly string[]).includes(soort) && (!zonderVariant || zonderVariant !== variant),
  );
