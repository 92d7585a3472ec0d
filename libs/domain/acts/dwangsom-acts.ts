import { euro } from '../dwangsom/dwangsom-onderbouwing';
import type { Dwangsom } from '../dwangsom/bereken-dwangsom';
import {
  dwangsomVan,
  geldigeIngebrekestelling,
  isUitgeteld,
  type DwangsomStand,
} from '../dwangsom/dwangsom-stand';
import { DWANGSOM_OVER, UITSLUITINGEN, type DwangsomOver, type Uitsluiting } from '../dwangsom/gronden';
import { inCenten } from '../dwangsom/tarief';
import { fact, type FactDraft } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse, type Refusal } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act, type Env } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { bedragVeld, datumVeld, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';

type C = JourneyContext;

/** The dwangsom that an act is about: over the aanvraag, or over a bezwaar against the besluit (Awb 7:14). */
interface Openstaand {
  over: DwangsomOver;
  stand: DwangsomStand;
  dwangsom: Dwangsom;
  ontvangen: Datum;
}
type Bedoeld = { refusal: Refusal; open?: undefined } | { refusal?: undefined; open: Openstaand };
type Mag = (open: Openstaand, env: Env) => Refusal | undefined;

const STAND = { AANVRAAG: 'dwangsom', BEZWAAR: 'dwangsomBezwaar' } as const;

/** The one named, else the first on which the act is possible; or why there is none. */
function bedoeld(context: C, env: Env, mag: Mag, over?: DwangsomOver): Bedoeld {
  const judge = (each: DwangsomOver): Bedoeld => {
    const found = openstaand(context, env, each);
    const refusal = found.refusal ?? mag(found.open, env);
    return refusal ? { refusal } : found;
  };
  if (over) return judge(over);
  const both = [judge('AANVRAAG'), judge('BEZWAAR')] as const;
  const { dwangsom, dwangsomBezwaar } = context;
  const gaatOver = dwangsomBezwaar && (!dwangsom || dwangsom.vastgesteld) ? 1 : 0;
  return both.find(({ refusal }) => !refusal) ?? both[gaatOver];
}

/** The dwangsom that has not been set yet, or why there is none to speak of. */
function openstaand(context: C, { vandaag, regels = REGELBOEK }: Env, over: DwangsomOver): Bedoeld {
  const stand = context[STAND[over]];
  const ontvangen = stand && geldigeIngebrekestelling(stand, regels)?.ontvangstDatum;
  const dwangsom = stand && dwangsomVan(stand, regels, vandaag);
  if (!dwangsom || !ontvangen)
    return { refusal: refuse('GEEN_DWANGSOM', 'Er is geen ingebrekestelling die gevolg heeft (Awb 4:17).') };
  if (!stand.vastgesteld) return { open: { over, stand, dwangsom, ontvangen } };
  const op = formatDatum(stand.vastgesteld.datum);
  return { refusal: refuse('GEEN_DWANGSOM', `De dwangsom is al vastgesteld, op ${op}.`) };
}

interface Plan<G> {
  label: string;
  required: Record<string, FieldSchema>;
  optional?: Record<string, FieldSchema>;
  mag: Mag;
  check?: (open: Openstaand, gegevens: G) => Refusal | undefined;
  apply: (
    open: Openstaand,
    gegevens: G,
    env: Env,
    context: C,
  ) => { stand: Partial<DwangsomStand>; context?: Partial<C>; fact: FactDraft };
}

/** An act on a dwangsom that is not set yet. */
const opDwangsom = <G extends object>({
  label,
  required,
  optional = {},
  mag,
  check,
  apply,
}: Plan<G>): Act<C, G & { over?: DwangsomOver }> => ({
  label,
  rollen: ['PROCESBEGELEIDER'],
  schema: form(required, {
    ...optional,
    over: { ...keuzeVeld('Te laat beslist op', DWANGSOM_OVER), description: 'Alleen nodig als beide lopen' },
  }),
  when: (context, env) => bedoeld(context, env, mag).refusal,
  check: (context, gegevens, env) => {
    const { refusal, open } = bedoeld(context, env, mag, gegevens.over);
    return refusal ?? check?.(open, gegevens);
  },
  apply: (context, gegevens, env) => {
    const open = bedoeld(context, env, mag, gegevens.over).open!;
    const { stand, fact: stated, context: more } = apply(open, gegevens, env, context);
    return { context: { ...more, [STAND[open.over]]: { ...open.stand, ...stand } }, facts: [stated] };
  },
});

/** What a fact says of it when it is not the aanvraag. */
const overIn = ({ over }: Openstaand): { over?: 'BEZWAAR' } => (over === 'BEZWAAR' ? { over } : {});

/** Awb 4:17 lid 5 onder a: whether an ingebrekestelling came unreasonably late is judged by a person, on a ground. */
export const verklaarOnredelijkLaat = opDwangsom<{ grond: string }>({
  label: 'Ingebrekestelling onredelijk laat verklaren',
  required: {
    grond: {
      ...tekstVeld('Grond (geen medische gegevens)', 'lang', 1000),
      description: 'Waarom de aanvrager eerder had moeten komen; er is geen vaste grens (Awb 4:17 lid 5)',
    },
  },
  mag: ({ stand }) =>
    stand.onredelijkLaatDatum
      ? refuse('GEEN_DWANGSOM', 'De ingebrekestelling is al onredelijk laat verklaard.')
      : undefined,
  apply: (open, { grond }, { vandaag }) => ({
    stand: { onredelijkLaatDatum: vandaag },
    fact: fact('OnredelijkLaatDeclared', {
      ...overIn(open),
      ingebrekestellingDatum: open.ontvangen,
      maandenNaVerstrijken: open.dwangsom.maandenNaVerstrijken,
      grond,
    }),
  }),
});

/** That judgment was wrong, or somebody else sees it otherwise: taken back as long as nothing was set on it. */
export const neemOnredelijkLaatTerug = opDwangsom<{ reden: string }>({
  label: 'Oordeel onredelijk laat terugnemen',
  required: {
    reden: {
      ...tekstVeld('Reden (geen medische gegevens)', 'lang', 1000),
      description: 'De dwangsom telt weer alsof het oordeel er niet was',
    },
  },
  mag: ({ stand }) =>
    stand.onredelijkLaatDatum
      ? undefined
      : refuse('GEEN_DWANGSOM', 'De ingebrekestelling is niet onredelijk laat verklaard.'),
  apply: (open, { reden }) => ({
    stand: { onredelijkLaatDatum: null },
    fact: fact('OnredelijkLaatWithdrawn', {
      ...overIn(open),
      ingebrekestellingDatum: open.ontvangen,
      reden,
    }),
  }),
});

const GRONDEN = { VERSCHULDIGD: 'Verschuldigd', ...UITSLUITINGEN };
type Grond = 'VERSCHULDIGD' | Uitsluiting;

/** Awb 4:18: within two weeks after the last day UWV sets by beschikking whether a dwangsom is due, and how much. */
export const stelDwangsomVast = opDwangsom<{ bedrag: number; grond: Grond; toelichting?: string }>({
  label: 'Dwangsom vaststellen',
  required: {
    bedrag: {
      ...bedragVeld('Bedrag in euro'),
      description: 'Wordt vergeleken met de berekening van de engine',
    },
    grond: keuzeVeld('Grond', GRONDEN),
  },
  optional: { toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 1000) },
  mag: ({ stand, dwangsom }, { vandaag }) => {
    if (stand.onredelijkLaatDatum) return undefined;
    if (!isUitgeteld(stand, dwangsom, vandaag)) {
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
  check: ({ stand, dwangsom }, { bedrag, grond }) => {
    if (stand.onredelijkLaatDatum && grond !== 'ONREDELIJK_LAAT')
      return refuse('BEDRAG_ONJUIST', 'De ingebrekestelling is onredelijk laat verklaard; kies die grond.');
    const due = grond === 'VERSCHULDIGD' ? inCenten(dwangsom.bedrag) : 0;
    if (inCenten(bedrag) === due) return undefined;
    return refuse(
      'BEDRAG_ONJUIST',
      grond === 'VERSCHULDIGD'
        ? `De dwangsom is ${euro(due)}: ${dwangsom.dagen} dagen vanaf ${formatDatum(dwangsom.eersteDagDatum!)} (Awb 4:17 lid 2).`
        : 'Op deze grond is niets verschuldigd; vul 0 in (Awb 4:17 lid 5).',
    );
  },
  apply: (open, { bedrag, grond, toelichting }, { vandaag }, context) => {
    const { eersteDagDatum, laatsteDagDatum, dagen, bedragPerAanvrager, restBedrag } = open.dwangsom;
    const due = grond === 'VERSCHULDIGD';
    const indiener = open.over === 'BEZWAAR' ? context.bezwaar?.bezwaarschriften[0]?.door : undefined;
    const besluit = { ...overIn(open), datum: vandaag, bedrag, betaaldDatum: null, teruggevorderd: 0 };
    return {
      stand: { vastgesteld: { datum: vandaag, bedrag } },
      ...(bedrag > 0 && { context: { dwangsombesluiten: [...(context.dwangsombesluiten ?? []), besluit] } }),
      fact: fact('DwangsomDetermined', {
        ...overIn(open),
        ...(indiener && { indiener }),
        grond,
        bedrag,
        ingebrekestellingDatum: open.ontvangen,
        eersteDagDatum: due ? eersteDagDatum : null,
        laatsteDagDatum: due ? laatsteDagDatum : null,
        dagen: due ? dagen : 0,
        ...(due && bedragPerAanvrager !== undefined && { bedragPerAanvrager, restBedrag: restBedrag! }),
        toelichting: toelichting ?? null,
      }),
    };
  },
});

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
