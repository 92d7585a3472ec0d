import { euro } from '../dwangsom/dwangsom-onderbouwing';
import type { Dwangsom } from '../dwangsom/bereken-dwangsom';
import {
  dwangsomVan,
  geldigeIngebrekestelling,
  isUitgeteld,
  type DwangsomStand,
} from '../dwangsom/dwangsom-stand';
import { UITSLUITINGEN, type Uitsluiting } from '../dwangsom/gronden';
import { inCenten } from '../dwangsom/tarief';
import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Env } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { bedragVeld, datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = JourneyContext;
const GRONDEN = { VERSCHULDIGD: 'Verschuldigd', ...UITSLUITINGEN };
type Grond = 'VERSCHULDIGD' | Uitsluiting;

type Openstaand =
  | { refusal: Refusal; stand?: undefined; dwangsom?: undefined; ontvangen?: undefined }
  | { refusal?: undefined; stand: DwangsomStand; dwangsom: Dwangsom; ontvangen: Datum };

/** The dwangsom of the dossier that has not been set yet, or why there is none to speak of. */
function openstaand({ dwangsom: stand }: C, { vandaag, regels = REGELBOEK }: Env): Openstaand {
  const ontvangen = stand && geldigeIngebrekestelling(stand, regels)?.ontvangstDatum;
  const dwangsom = stand && dwangsomVan(stand, regels, vandaag);
  if (!dwangsom || !ontvangen)
    return { refusal: refuse('GEEN_DWANGSOM', 'Er is geen ingebrekestelling die gevolg heeft (Awb 4:17).') };
  if (!stand.vastgesteld) return { stand, dwangsom, ontvangen };
  const op = formatDatum(stand.vastgesteld.datum);
  return { refusal: refuse('GEEN_DWANGSOM', `De dwangsom is al vastgesteld, op ${op}.`) };
}

/** Awb 4:17 lid 5 onder a: whether an ingebrekestelling came unreasonably late is judged by a person, on a ground. */
export const verklaarOnredelijkLaat: Act<C, { grond: string }> = {
  label: 'Ingebrekestelling onredelijk laat verklaren',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({
    grond: {
      ...tekstVeld('Grond (geen medische gegevens)', 'lang', 1000),
      description: 'Waarom de aanvrager eerder had moeten komen; er is geen vaste grens (Awb 4:17 lid 5)',
    },
  }),
  when: (context, env) => {
    const { refusal, stand } = openstaand(context, env);
    if (refusal) return refusal;
    return stand.onredelijkLaatDatum
      ? refuse('GEEN_DWANGSOM', 'De ingebrekestelling is al onredelijk laat verklaard.')
      : undefined;
  },
  apply: (context, { grond }, env) => {
    const { stand, dwangsom, ontvangen } = openstaand(context, env);
    return {
      context: { dwangsom: { ...stand!, onredelijkLaatDatum: env.vandaag } },
      facts: [
        fact('OnredelijkLaatDeclared', {
          ingebrekestellingDatum: ontvangen!,
          maandenNaVerstrijken: dwangsom!.maandenNaVerstrijken,
          grond,
        }),
      ],
    };
  },
};

/** That judgment was wrong, or somebody else sees it otherwise: taken back as long as nothing was set on it. */
export const neemOnredelijkLaatTerug: Act<C, { reden: string }> = {
  label: 'Oordeel onredelijk laat terugnemen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({
    reden: {
      ...tekstVeld('Reden (geen medische gegevens)', 'lang', 1000),
      description: 'De dwangsom telt weer alsof het oordeel er niet was',
    },
  }),
  when: (context, env) => {
    const { refusal, stand } = openstaand(context, env);
    if (refusal) return refusal;
    return stand.onredelijkLaatDatum
      ? undefined
      : refuse('GEEN_DWANGSOM', 'De ingebrekestelling is niet onredelijk laat verklaard.');
  },
  apply: (context, { reden }, env) => {
    const { stand, ontvangen } = openstaand(context, env);
    return {
      context: { dwangsom: { ...stand!, onredelijkLaatDatum: null } },
      facts: [fact('OnredelijkLaatWithdrawn', { ingebrekestellingDatum: ontvangen!, reden })],
    };
  },
};

/** Awb 4:18: within two weeks after the last day UWV sets by beschikking whether a dwangsom is due, and how much. */
export const stelDwangsomVast: Act<C, { bedrag: number; grond: Grond; toelichting?: string }> = {
  label: 'Dwangsom vaststellen',
  rollen: ['PROCESBEGELEIDER'],
  schema: form(
    {
      bedrag: {
        ...bedragVeld('Bedrag in euro'),
        description: 'Wordt vergeleken met de berekening van de engine',
      },
      grond: keuzeVeld('Grond', GRONDEN),
    },
    { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 1000) },
  ),
  when: (context, env) => {
    const { refusal, stand, dwangsom } = openstaand(context, env);
    if (refusal) return refusal;
    if (stand.onredelijkLaatDatum) return undefined;
    if (!isUitgeteld(stand, dwangsom, env.vandaag)) {
      const { uiterlijkeDagDatum } = dwangsom;
      return refuse(
        'DWANGSOM_LOOPT',
        `De dwangsom kan nog oplopen, t/m ${formatDatum(uiterlijkeDagDatum!)}; zij wordt na het besluit vastgesteld (Awb 4:18).`,
      );
    }
    return dwangsom.verschuldigd
      ? undefined
      : refuse('GEEN_DWANGSOM', 'Er is binnen twee weken na de ingebrekestelling beslist (Awb 4:17 lid 3).');
  },
  check: (context, { bedrag, grond }, env) => {
    const { stand, dwangsom } = openstaand(context, env);
    if (stand!.onredelijkLaatDatum && grond !== 'ONREDELIJK_LAAT')
      return refuse('BEDRAG_ONJUIST', 'De ingebrekestelling is onredelijk laat verklaard; kies die grond.');
    const due = grond === 'VERSCHULDIGD' ? inCenten(dwangsom!.bedrag) : 0;
    if (inCenten(bedrag) === due) return undefined;
    return refuse(
      'BEDRAG_ONJUIST',
      grond === 'VERSCHULDIGD'
        ? `De dwangsom is ${euro(due)}: ${dwangsom!.dagen} dagen vanaf ${formatDatum(dwangsom!.eersteDagDatum!)} (Awb 4:17 lid 2).`
        : 'Op deze grond is niets verschuldigd; vul 0 in (Awb 4:17 lid 5).',
    );
  },
  apply: (context, { bedrag, grond, toelichting }, env) => {
    const { stand, dwangsom, ontvangen } = openstaand(context, env);
    const { eersteDagDatum, laatsteDagDatum, dagen, bedragPerAanvrager, restBedrag } = dwangsom!;
    const due = grond === 'VERSCHULDIGD';
    return {
      context: { dwangsom: { ...stand!, vastgesteld: { datum: env.vandaag, bedrag } } },
      facts: [
        fact('DwangsomDetermined', {
          grond,
          bedrag,
          ingebrekestellingDatum: ontvangen!,
          eersteDagDatum: due ? eersteDagDatum : null,
          laatsteDagDatum: due ? laatsteDagDatum : null,
          dagen: due ? dagen : 0,
          ...(due && bedragPerAanvrager !== undefined && { bedragPerAanvrager, restBedrag: restBedrag! }),
          toelichting: toelichting ?? null,
        }),
      ],
    };
  },
};

interface UitspraakGegevens {
  uitspraakDatum: Datum;
  beslisUiterlijkDatum: Datum;
  dwangsomPerDag: number;
  dwangsomMaximum: number;
}

/** A court ruled that UWV decides too late: its term and its dwangsom hold beside the statutory ones (Awb 8:55d). */
export const registreerUitspraak: Act<C, UitspraakGegevens> = {
  label: 'Uitspraak over te laat beslissen registreren',
  rollen: ['PROCESBEGELEIDER', 'REGIEVOERDER', 'TEAMONDERSTEUNER'],
  schema: form({
    uitspraakDatum: datumVeld('Datum van de uitspraak'),
    beslisUiterlijkDatum: datumVeld(
      'Beslissen uiterlijk',
      'De dag die de rechtbank noemt (Awb 8:55d lid 1 en 3)',
    ),
    dwangsomPerDag: bedragVeld('Dwangsom per dag in euro'),
    dwangsomMaximum: bedragVeld('Ten hoogste, in euro'),
  }),
  check: (context, { uitspraakDatum, beslisUiterlijkDatum, dwangsomPerDag, dwangsomMaximum }, { vandaag }) =>
    firstRefusal(
      notInFuture(uitspraakDatum, vandaag, 'De uitspraak'),
      notBeforeReceipt(context, uitspraakDatum, 'de uitspraak'),
      beslisUiterlijkDatum < uitspraakDatum
        ? refuse('DATUM_ONMOGELIJK', 'De rechtbank kan geen dag vóór de uitspraak noemen.')
        : undefined,
      dwangsomMaximum < dwangsomPerDag
        ? refuse('BEDRAG_ONJUIST', 'Het maximum is lager dan het bedrag van één dag.')
        : undefined,
    ),
  apply: (_context, gegevens) => ({
    context: { uitspraak: { ...gegevens } },
    facts: [fact('UitspraakRegistered', { ...gegevens })],
  }),
};
