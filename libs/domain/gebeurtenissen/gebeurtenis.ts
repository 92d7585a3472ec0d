import type { FactType } from '../facts';

/** What other systems may subscribe to, and which facts of a dossier it is made from. */
export const GEBEURTENISSEN = {
  'nl.uwv.regie.dossier.geopend': { label: 'Dossier geopend', feiten: ['AanvraagReceived'] },
  'nl.uwv.regie.dossier.overgedragen': {
    label: 'Dossier overgedragen aan een ander team',
    feiten: ['DossierTransferred'],
  },
  'nl.uwv.regie.termijn.gewijzigd': {
    label: 'Beslistermijn opgeschort, hervat of verlengd',
    feiten: ['BeslistermijnSuspended', 'BeslistermijnResumed', 'BeslistermijnExtended'],
  },
  'nl.uwv.regie.besluit.genomen': { label: 'Besluit genomen', feiten: ['BesluitTaken'] },
  'nl.uwv.regie.dossier.gesloten': {
    label: 'Dossier ingetrokken of geannuleerd',
    feiten: ['AanvraagWithdrawn', 'DossierCancelled'],
  },
  'nl.uwv.regie.dossier.heropend': { label: 'Dossier heropend', feiten: ['DossierReopened'] },
} as const satisfies Record<string, { label: string; feiten: readonly FactType[] }>;
export type GebeurtenisType = keyof typeof GEBEURTENISSEN;
export const GEBEURTENIS_TYPES = Object.keys(GEBEURTENISSEN) as GebeurtenisType[];

/** Organisation and system, as the NL GOV profile asks of a source. */
export const BRON = 'urn:nld:uwv:systeem:regie';

export interface Gebeurtenis {
  /** The same for every receiver and every attempt: what came twice can be dropped by it. */
  id: string;
  type: GebeurtenisType;
  dossierId: string;
  /** The version of the dossier after the fact; it only rises, so a receiver can put events in order. */
  versie: number;
  soort: string;
  tijdstip: string;
}

/**
 * One event as structured JSON (CloudEvents 1.0, NL GOV profile). It says that something happened and where to read
 * about it; whose dossier it is and what was decided, a receiver asks with rights of its own.
 */
export const cloudEvent = ({ id, type, dossierId, versie, soort, tijdstip }: Gebeurtenis) => ({
  specversion: '1.0',
  id,
  source: BRON,
  type,
  subject: dossierId,
  time: tijdstip,
  sequence: String(versie),
  sequencetype: 'Integer',
  dataref: `/v1/dossiers/${dossierId}`,
  datacontenttype: 'application/json',
  data: { soort, versie },
});
