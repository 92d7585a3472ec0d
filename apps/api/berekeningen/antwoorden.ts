import type { Schatting } from '../../../libs/domain/schatting/schat';
import {
  datumVan,
  type Moment,
  type Ziektewetkalender,
} from '../../../libs/domain/termijnen/ziektewet-kalender';

/** The moments that answer as a field of their own, beside the whole list. */
const HOOFDDATUMS = {
  probleemanalyseDatum: 'probleemanalyse',
  planVanAanpakDatum: 'planVanAanpak',
  tweedeLijnDatum: 'tweedeLijn',
  herijkingDatum: 'herijking',
  screeningDatum: 'screeningEzwb',
  tweeenveertigstewekenmeldingDatum: 'melding42Weken',
  oproepDatum: 'oproepEzwb',
  toetsDatum: 'toetsEzwb',
  eindeZiekengeldNaToetsDatum: 'eindeZiekengeldNaToets',
  wiaBriefDatum: 'wiaBrief',
  reIntegratieverslagDatum: 'reIntegratieverslag',
  wiaAanvraagDatum: 'wiaAanvraag',
  loonsanctieDatum: 'loonsanctie',
  eindeZiekengeldDatum: 'eindeZiekengeld',
  eindeLoonsanctieDatum: 'eindeLoonsanctie',
} as const satisfies Record<string, Moment>;

/** A calendar with its main dates as fields; null where no rule was in force. */
export const kalenderAntwoord = (kalender: Ziektewetkalender) => ({
  ...kalender,
  ...(Object.fromEntries(
    Object.entries(HOOFDDATUMS).map(([veld, moment]) => [veld, datumVan(kalender, moment)]),
  ) as Record<keyof typeof HOOFDDATUMS, string | null>),
});

const text = { type: 'string' };
const datum = { type: 'string', format: 'date' };
const whole = { type: 'integer' };
const percentage = { type: 'number', multipleOf: 0.01 };
const list = (properties: Record<string, object>) => ({
  type: 'array',
  items: { type: 'object', required: Object.keys(properties), properties },
});
const answer = (properties: Record<string, object>) => ({
  schema: { type: 'object', required: Object.keys(properties), properties },
});

export const KALENDER_SCHEMA = answer({
  eersteZiektedagDatum: { ...datum, description: 'Na een onderbreking van vier weken of meer de nieuwe' },
  samengeteld: { type: 'boolean' },
  eindeWachttijdDatum: datum,
  ...Object.fromEntries(Object.keys(HOOFDDATUMS).map((veld) => [veld, { ...datum, nullable: true }])),
  momenten: list({ moment: text, datum, week: whole, grondslag: text, wie: text }),
  onderbouwing: list({ feit: text, datum, grondslag: text, gevolg: text }),
  regelVersie: whole,
});

export const SCHATTING_SCHEMA = answer({
  wet: text,
  peilDatum: datum,
  basis: text,
  restverdiencapaciteitPerUur: { type: 'number', multipleOf: 0.01 },
  restverdiencapaciteitPercentage: percentage,
  arbeidsongeschiktheidspercentage: percentage,
  klasse: { ...text, description: 'Volgt uit de exacte waarde, niet uit de afgeronde percentages' },
  uitkomst: text,
  vervolguitkeringPercentage: { ...percentage, nullable: true },
  gebruikteFuncties: { type: 'array', items: text },
  afgewezenFuncties: list({ sbcCode: text, reden: text }),
  waarschuwingen: { type: 'array', items: text },
  regelVersie: whole,
  onderbouwing: list({ stap: text, waarde: text, grondslag: text, gevolg: text }),
} satisfies Record<keyof Schatting, object>);
