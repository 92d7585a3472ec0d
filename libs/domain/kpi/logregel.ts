import { isSoort } from '../aanvraag';
import { isDatum, type Datum } from '../termijnen/datum';
import { UITKOMSTEN } from '../uitkomst';
import { GEBEURTENISSEN, type Gebeurtenis, type Logregel } from './cijferlog';

export const LOG_KOLOMMEN = [
  'dossier',
  'datum',
  'gebeurtenis',
  'soort',
  'variant',
  'vangnet',
  'team',
  'uiterlijkeBeslisdatum',
  'uitkomst',
  'verzuimDagen',
  'functie',
  'minuten',
] as const;
export type LogKolom = (typeof LOG_KOLOMMEN)[number];
export type LogVelden = Partial<Record<LogKolom, string>>;

/** What each kind of line cannot do without. */
const NODIG: Readonly<Record<Gebeurtenis, readonly LogKolom[]>> = {
  ONTVANGEN: ['dossier', 'soort', 'team'],
  TERMIJN: ['dossier'],
  OPGESCHORT: ['dossier'],
  HERVAT: ['dossier'],
  OVERGEDRAGEN: ['dossier', 'team'],
  BESLUIT: ['dossier', 'uitkomst'],
  EINDE: ['dossier', 'uitkomst'],
  HEROPEND: ['dossier'],
  PRODUCTIE: ['team', 'functie', 'minuten'],
  CAPACITEIT: ['team', 'functie', 'minuten'],
};

/** A line as it is counted, or what is wrong with it, in Dutch and without its values. */
export function logregelUit(velden: LogVelden): Logregel | string[] {
  const { gebeurtenis, datum } = velden;
  const fouten: string[] = [];
  const is = (kolom: LogKolom, holds: boolean, wat: string) => {
    if (velden[kolom] !== undefined && !holds) fouten.push(`${kolom} ${wat}`);
  };
  const kind = GEBEURTENISSEN.find((each) => each === gebeurtenis);
  if (!kind) fouten.push(`gebeurtenis moet een van deze zijn: ${GEBEURTENISSEN.join(', ')}`);
  if (!isDatum(datum)) fouten.push('datum moet een bestaande datum zijn (JJJJ-MM-DD)');
  for (const kolom of kind ? NODIG[kind] : [])
    if (velden[kolom] === undefined) fouten.push(`${kolom} ontbreekt`);
  is('soort', isSoort(velden.soort ?? ''), 'is geen bekende soort');
  is('vangnet', ['ja', 'nee'].includes(velden.vangnet ?? ''), 'moet ja of nee zijn');
  is(
    'uiterlijkeBeslisdatum',
    isDatum(velden.uiterlijkeBeslisdatum),
    'moet een bestaande datum zijn (JJJJ-MM-DD)',
  );
  is('uitkomst', Object.hasOwn(UITKOMSTEN, velden.uitkomst ?? ''), 'is geen bekende uitkomst');
  is('verzuimDagen', /^\d{1,5}$/.test(velden.verzuimDagen ?? ''), 'moet een geheel getal zijn');
  is('minuten', /^-?\d{1,9}(\.\d{1,2})?$/.test(velden.minuten ?? ''), 'moet een getal zijn');
  if (!kind || fouten.length > 0) return fouten;
  const { dossier, soort, variant, vangnet, team, uiterlijkeBeslisdatum, uitkomst, functie } = velden;
  const vanUren = kind === 'PRODUCTIE' || kind === 'CAPACITEIT';
  return {
    dossier: vanUren ? null : dossier!,
    datum: datum as Datum,
    gebeurtenis: kind,
    ...(soort !== undefined && { soort }),
    ...(variant !== undefined && { variant }),
    ...(vangnet !== undefined && { vangnet: vangnet === 'ja' }),
    ...(team !== undefined && { team }),
    ...(uiterlijkeBeslisdatum !== undefined && { uiterlijkeBeslisdatum: uiterlijkeBeslisdatum as Datum }),
    ...(uitkomst !== undefined && { uitkomst }),
    ...(velden.verzuimDagen !== undefined && { verzuimDagen: Number(velden.verzuimDagen) }),
    ...(functie !== undefined && { functie }),
    ...(velden.minuten !== undefined && { minuten: Number(velden.minuten) }),
  };
}

/** What is wrong with the lines together: a dossier begins with its receipt, once, and nothing comes before it. */
export function foutenInLog(regels: readonly Logregel[]): string[] {
  const ontvangen = new Map<string, Datum>();
  const fouten: string[] = [];
  for (const { dossier, gebeurtenis, datum } of regels) {
    if (dossier === null || gebeurtenis !== 'ONTVANGEN') continue;
    if (ontvangen.has(dossier)) fouten.push(`dossier ${dossier} is twee keer ontvangen`);
    ontvangen.set(dossier, datum);
  }
  for (const { dossier, datum } of regels) {
    if (dossier === null) continue;
    const begin = ontvangen.get(dossier);
    if (begin === undefined) fouten.push(`dossier ${dossier} is nooit ontvangen`);
    else if (datum < begin) fouten.push(`dossier ${dossier} heeft een gebeurtenis van vóór de ontvangst`);
  }
  return [...new Set(fouten)];
}
