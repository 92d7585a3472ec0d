import type { BriefSoort } from '../../domain/brieven';
import type { BriefBasis } from '../../storage/brieven';
import { BESLUIT_TEKSTEN } from './besluit-teksten';
import type { Brief, BriefOptions, Template } from './brief';
import { BEZWAAR_TEKSTEN } from './bezwaar-teksten';
import { DWANGSOM_TEKSTEN } from './dwangsom-teksten';
import { OORDEEL_TEKSTEN } from './oordeel-teksten';
import { PROCES_TEKSTEN } from './proces-teksten';

const TEKSTEN: Readonly<Record<BriefSoort, Template>> = {
  ...PROCES_TEKSTEN,
  ...BESLUIT_TEKSTEN,
  ...OORDEEL_TEKSTEN,
  ...DWANGSOM_TEKSTEN,
  ...BEZWAAR_TEKSTEN,
};

/** A letter in plain Dutch from the fact that sends it. Medical grounds go in a separate annex (Wet WIA 106), not here. */
export function composeBrief(soort: BriefSoort, basis: BriefBasis, options: BriefOptions = {}): Brief {
  const { onderwerp, alineas, aan } = TEKSTEN[soort](basis, options);
  const { naam } = basis.client;
  const teksten = [
    aan ? 'Geachte heer, mevrouw,' : `Beste ${naam},`,
    ...alineas,
    `Heeft u vragen? Neem dan contact op met ${aan ? 'ons' : 'uw vaste aanspreekpunt'} en noem daarbij ons kenmerk.`,
    ['Met vriendelijke groet,', basis.ondertekenaar, basis.team, 'UWV'].filter(Boolean).join('\n'),
  ].filter((tekst) => tekst !== '');
  return {
    ...kopVan(basis),
    aan: aan ?? adresVan(basis),
    onderwerp,
    blokken: teksten.map((tekst) => ({ tekst })),
  };
}

/** As far as Regie knows the address: the name and the postcode, written as on an envelope. */
export const adresVan = ({ client: { naam, postcode } }: BriefBasis): [string, string] => [
  naam,
  postcode.replace(/^(\d{4}) ?([A-Z]{2})$/, '$1 $2'),
];

/** Sender, date and kenmerk, the same for every paper of one fact. */
export const kopVan = ({ team, kantoor, datum, dossierId, feitSeq }: BriefBasis) => ({
  afzender: ['UWV Sociaal-Medisch Centrum', team, `Kantoor ${kantoor}`],
  datum,
  kenmerk: kenmerkVan(dossierId, feitSeq),
});

/** Short enough to say on the telephone; the number of the dossier says nothing about the client. */
export const kenmerkVan = (dossierId: string, feitSeq: number): string =>
  `SMC-${dossierId.replaceAll('-', '').slice(0, 8).toUpperCase()}-${feitSeq}`;
