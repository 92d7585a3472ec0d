import type { BriefSoort } from '../../domain/brieven';
import { OPSCHORTING_LABEL, type OpschortingGrond } from '../../domain/termijnen/opschorting';
import { formatDatum, type Datum } from '../../domain/termijnen/datum';
import { UITKOMSTEN, type Uitkomst } from '../../domain/uitkomst';
import type { BriefBasis } from '../../storage/brieven';

export interface BriefTekst {
  aan: string;
  onderwerp: string;
  tekst: string;
  datum: Datum;
}

/** A letter in plain Dutch from the fact that sends it. Medical grounds go in a separate annex (Wet WIA 106), not here. */
export function composeBrief(soort: BriefSoort, basis: BriefBasis): BriefTekst {
  const { onderwerp, alineas } = TEKSTEN[soort](basis);
  const tekst = [
    `Beste ${basis.client.naam},`,
    ...alineas,
    'Heeft u vragen? Uw vaste aanspreekpunt helpt u graag.',
    `Met vriendelijke groet,\n${basis.team}`,
  ].join('\n\n');
  return { aan: basis.client.naam, onderwerp, tekst, datum: basis.datum };
}

type Tekst = { onderwerp: string; alineas: string[] };
const dag = (value: unknown): string => formatDatum(value as Datum);
const beslissen = ({ uiterlijkeBeslisdatum, grondslag }: BriefBasis): string =>
  uiterlijkeBeslisdatum ? `Wij beslissen uiterlijk op ${dag(uiterlijkeBeslisdatum)} (${grondslag}).` : '';

const TEKSTEN: Record<BriefSoort, (basis: BriefBasis) => Tekst> = {
  ONTVANGSTBEVESTIGING: (basis) => ({
    onderwerp: 'Wij hebben uw WIA-aanvraag ontvangen',
    alineas: [`Op ${dag(basis.ontvangstDatum)} hebben wij uw aanvraag ontvangen.`, beslissen(basis)],
  }),
  VERZOEK_OM_AANVULLING: ({ feit: { data } }) => ({
    onderwerp: 'Wij hebben nog gegevens van u nodig',
    alineas: [
      `Uw aanvraag is nog niet compleet. Wij missen: ${String(data.ontbrekend)}`,
      `Stuur dit vóór of op ${dag(data.hersteltermijnDatum)}. Tot dan staat de beslistermijn stil, vanaf de dag na ${dag(data.uitnodigingDatum)} (Awb 4:15 lid 1a).`,
      'Ontvangen wij niets, dan kunnen wij uw aanvraag buiten behandeling laten (Awb 4:5).',
    ],
  }),
  OPSCHORTING: ({ feit: { data } }) => ({
    onderwerp: 'De beslistermijn staat stil',
    alineas: [
      `Vanaf ${dag(data.vanafDatum)} staat de beslistermijn stil: ${OPSCHORTING_LABEL[data.grond as OpschortingGrond]}.`,
    ],
  }),
  HERVATTING: (basis) => ({
    onderwerp: 'De beslistermijn loopt weer',
    alineas: [`Vanaf ${dag(basis.feit.data.hervatDatum)} loopt de beslistermijn weer.`, beslissen(basis)],
  }),
  KENNISGEVING_VERLENGING: ({ feit: { data } }) => ({
    onderwerp: 'Wij hebben meer tijd nodig voor ons besluit',
    alineas: [
      `Op uw aanvraag beslissen wij niet binnen de gewone termijn. U krijgt ons besluit uiterlijk op ${dag(data.nieuweDatum)} (Wet WIA 102 lid 5).`,
    ],
  }),
  BESCHIKKING: ({ feit: { data } }) => ({
    onderwerp: 'Ons besluit over uw WIA-aanvraag',
    alineas: [
      `Ons besluit: ${UITKOMSTEN[data.uitkomst as Uitkomst]}.`,
      'De medische onderbouwing staat in een aparte bijlage, die alleen u krijgt (Wet WIA 106).',
      'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken (Awb 6:7).',
    ],
  }),
  BUITEN_BEHANDELING: ({ feit: { data } }) => ({
    onderwerp: 'Wij behandelen uw aanvraag niet',
    alineas: [
      `Wij hebben de gevraagde gegevens niet op tijd ontvangen. Daarom behandelen wij uw aanvraag niet (${String(data.grondslag)}).`,
      'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken (Awb 6:7).',
    ],
  }),
  LOONSANCTIE: ({ feit: { data } }) => ({
    onderwerp: 'Uw werkgever betaalt uw loon langer door',
    alineas: [
      `Uw werkgever heeft niet genoeg gedaan aan uw re-integratie. Hij betaalt uw loon door tot ${dag(data.totDatum)} (Wet WIA 25 lid 9).`,
      'Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken (Awb 6:7).',
    ],
  }),
  BEVESTIGING_INTREKKING: () => ({
    onderwerp: 'U heeft uw aanvraag ingetrokken',
    alineas: ['Wij hebben uw aanvraag gesloten omdat u haar heeft ingetrokken. Er volgt geen besluit.'],
  }),
};
