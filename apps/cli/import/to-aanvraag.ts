import {
  AFDELINGEN,
  foutenIn,
  OORDEEL_SOORTEN,
  VANGNET_GROEPEN,
  type Aanvraag,
  type Soort,
} from '../../../libs/domain/aanvraag';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { COLUMNS, type Column, type Reason } from './rows';

const AANVRAGERS = ['CLIENT', 'WERKGEVER', 'EIGENRISICODRAGER', 'UWV_INTERN'] as const;
const VANGNET = new Map([
  ...['ja', 'j', 'true', '1'].map((yes) => [yes, true] as const),
  ...['nee', 'n', 'false', '0'].map((no) => [no, false] as const),
]);
/** What only some soorten have: which values, and of which soort. */
const KEUZES = {
  groep: { waarden: Object.keys(VANGNET_GROEPEN), soort: 'ZW' },
  oordeel: { waarden: Object.keys(OORDEEL_SOORTEN), soort: 'DESKUNDIGENOORDEEL' },
  afdeling: { waarden: Object.keys(AFDELINGEN), soort: 'HERBEOORDELING_VRAAG' },
} satisfies Record<string, { waarden: string[]; soort: Soort }>;
type Keuze = keyof typeof KEUZES;
const MAX_WERKGEVER = 200;
// eslint-disable-next-line no-control-regex -- exactly those are looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** The aanvraag in a row, or everything that is wrong with it. */
export function toAanvraag(
  fields: Partial<Record<Column, string>>,
  vandaag: Datum,
): { aanvraag: Aanvraag } | { reasons: Reason[] } {
  const { soort = '', ontvangstDatum = '', bsn = '', naam = '', geboorteDatum = '', postcode = '' } = fields;
  const { eersteZiektedagDatum, vangnet, aanvrager, werkgever } = fields;
  const reasons: Reason[] = COLUMNS.filter((column) => CONTROL.test(fields[column] ?? '')).map((kolom) => ({
    kolom,
    reden: 'bevat onzichtbare stuurtekens',
  }));
  if (vangnet && !VANGNET.has(vangnet.toLowerCase()))
    reasons.push({ kolom: 'vangnet', reden: 'moet ja of nee zijn' });
  if (aanvrager && !isAanvrager(aanvrager.toUpperCase())) {
    reasons.push({ kolom: 'aanvrager', reden: `moet een van ${AANVRAGERS.join(', ')} zijn` });
  }
  if ([...(werkgever ?? '')].length > MAX_WERKGEVER) {
    reasons.push({ kolom: 'werkgever', reden: `mag hoogstens ${MAX_WERKGEVER} tekens hebben` });
  }
  reasons.push(...keuzeFouten(fields));
  const aanvraag: Aanvraag = {
    soort: soort.toUpperCase(),
    ontvangstDatum: asDatum(ontvangstDatum),
    client: { bsn, naam, geboorteDatum: asDatum(geboorteDatum), postcode: postcode.toUpperCase() },
    ...(eersteZiektedagDatum ? { eersteZiektedagDatum: asDatum(eersteZiektedagDatum) } : {}),
    ...(vangnet ? { vangnet: VANGNET.get(vangnet.toLowerCase()) } : {}),
    ...(aanvrager ? { aanvrager: aanvrager.toUpperCase() as Aanvraag['aanvrager'] } : {}),
    ...(werkgever ? { werkgever: { naam: werkgever } } : {}),
    ...Object.fromEntries(
      (Object.keys(KEUZES) as Keuze[]).flatMap((kolom) =>
        fields[kolom] ? [[kolom, fields[kolom].toUpperCase()]] : [],
      ),
    ),
  };
  for (const { veld, melding } of foutenIn(aanvraag, vandaag))
    reasons.push({ kolom: columnOf(veld), reden: melding });
  return reasons.length > 0 ? { reasons } : { aanvraag };
}

function keuzeFouten(fields: Partial<Record<Column, string>>): Reason[] {
  return (Object.keys(KEUZES) as Keuze[]).flatMap((kolom) => {
    const waarde = fields[kolom]?.toUpperCase();
    if (!waarde) return [];
    const { waarden, soort } = KEUZES[kolom];
    if (fields.soort?.toUpperCase() !== soort) return [{ kolom, reden: `hoort alleen bij ${soort}` }];
    return waarden.includes(waarde) ? [] : [{ kolom, reden: `moet een van ${waarden.join(', ')} zijn` }];
  });
}

/** A field of the aanvraag by the name of its column. */
export const columnOf = (veld: string): Column | '' =>
  COLUMNS.find((column) => column === veld.replace(/^client\./, '').replace(/\..*$/, '')) ?? '';

/** A Dutch spreadsheet writes 31-12-2026; the law of dates is kept by the domain, which gets JJJJ-MM-DD. */
function asDatum(text: string): Datum {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  return (dutch ? `${dutch[3]}-${dutch[2]!.padStart(2, '0')}-${dutch[1]!.padStart(2, '0')}` : text) as Datum;
}

const isAanvrager = (text: string): boolean => (AANVRAGERS as readonly string[]).includes(text);
