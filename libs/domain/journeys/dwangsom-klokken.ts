import type { JourneyDefinition } from '../journey';
import { dwangsomVan, isUitgeteld, isVastTeStellen, type DwangsomStand } from '../dwangsom/dwangsom-stand';
import { betaalUiterlijk, type Dwangsombesluit } from '../dwangsom/dwangsombesluit';
import { artikelOver } from '../dwangsom/gronden';
import { dwangsombesluitUiterlijk } from '../dwangsom/tarief';
import { uitspraakZin } from '../dwangsom/uitspraak';
import { euro } from '../dwangsom/dwangsom-onderbouwing';
import { inCenten } from '../dwangsom/tarief';
import type { Regelboek } from '../regels/regelboek';
import type { TaakSoort } from '../taken/taken';
import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import { BESLUIT_UITKOMSTEN } from '../uitkomst';
import { bezwaarKlokken } from './bezwaar-klokken';
import type { JourneyContext, TermijnStatus } from './context';
import type { DeadlineDraft } from './deadlines';

const LOPEND: readonly TermijnStatus[] = ['LOOPT', 'OPGESCHORT', 'VERSTREKEN'];

/**
 * The clocks of the journey itself and those that follow from deciding late, which every journey has alike. A version
 * from before dwangsommen were computed keeps what it had.
 */
export function withClocks<C extends JourneyContext>(
  definition: JourneyDefinition,
  context: C,
  fase: string,
  vandaag: Datum,
  regels: Regelboek,
): { context: C; clocks: DeadlineDraft[] } {
  const drafts = definition.termijnen(context, fase, regels);
  if (!definition.acts.stelDwangsomVast) return { context, clocks: drafts };
  const bezwaar = bezwaarKlokken(definition, context, regels);
  const followed = volgBezwaar(
    volgBeslistermijn(context, drafts, vandaag, regels),
    bezwaar[0],
    vandaag,
    regels,
  );
  return {
    context: followed,
    clocks: [...drafts, ...dwangsomKlokken(followed, vandaag, regels), ...bezwaar],
  };
}

/** The same for what a dossier keeps about deciding late on a bezwaar (Awb 7:14). */
function volgBezwaar<C extends JourneyContext>(
  context: C,
  klok: DeadlineDraft | undefined,
  vandaag: Datum,
  regels: Regelboek,
): C {
  const { dwangsomBezwaar, bezwaar } = context;
  if (!dwangsomBezwaar) return context;
  const beslist = bezwaar?.beslissing?.datum ?? null;
  // A next bezwaar, perhaps with the same term, is not what this one was about.
  const over = dwangsomBezwaar.beslistDatum !== null && beslist === null;
  const stand = over ? dwangsomBezwaar : volgStand(dwangsomBezwaar, klok, beslist, vandaag);
  return {
    ...context,
    dwangsomBezwaar: { ...stand, vastTeStellen: isVastTeStellen(stand, regels, vandaag) },
  };
}

/**
 * Lets what a dossier keeps about deciding late follow its beslistermijn: the day on which was decided, the date as it
 * stands, and whether there is a dwangsom to set. Pure; nothing here depends on the order in which facts were recorded.
 */
function volgBeslistermijn<C extends JourneyContext>(
  context: C,
  drafts: readonly DeadlineDraft[],
  vandaag: Datum,
  regels: Regelboek,
): C {
  const klok = drafts.find(({ sleutel }) => sleutel === 'BESLISTERMIJN');
  const loopt = klok !== undefined && LOPEND.includes(klok.status);
  const { beslotenDatum: before, ...rest } = context;
  const ooit = klok !== undefined || context.deadlines.BESLISTERMIJN !== undefined;
  const beslotenDatum = loopt || !ooit ? undefined : (before ?? vandaag);
  const dwangsom = context.dwangsom && volgStand(context.dwangsom, klok, beslotenDatum ?? null, vandaag);
  return {
    ...rest,
    ...(beslotenDatum && { beslotenDatum }),
    ...(dwangsom && {
      dwangsom: { ...dwangsom, vastTeStellen: isVastTeStellen(dwangsom, regels, vandaag) },
    }),
  } as unknown as C;
}

/** A term that gave way to another (the claim after a loonsanctie) keeps the dates it had; a corrected one is followed. */
function volgStand(
  stand: DwangsomStand,
  klok: DeadlineDraft | undefined,
  beslotenDatum: Datum | null,
  vandaag: Datum,
): DwangsomStand {
  const same =
    stand.termijn === null || stand.beslistDatum === null || stand.termijn.startDatum === klok?.startDatum;
  if (klok && same) {
    const { startDatum, uiterlijkeDatum, status } = klok;
    const termijn = { startDatum, uiterlijkeDatum, opgeschort: status === 'OPGESCHORT' };
    return { ...stand, termijn, beslistDatum: beslotenDatum };
  }
  if (stand.termijn === null) return stand;
  return { ...stand, beslistDatum: stand.beslistDatum ?? beslotenDatum ?? vandaag };
}

/** The taken to set a dwangsom and to have it paid, while there is one to set or to pay. */
export const dwangsomTaken = ({
  dwangsom,
  dwangsomBezwaar,
  dwangsombesluiten = [],
}: JourneyContext): TaakSoort[] => [
  ...(dwangsom?.vastTeStellen || dwangsomBezwaar?.vastTeStellen ? ['DWANGSOM_VASTSTELLEN' as const] : []),
  ...(dwangsombesluiten.some(({ betaaldDatum }) => betaaldDatum === null)
    ? ['DWANGSOM_BETALEN' as const]
    : []),
];

/** The clocks that follow an ingebrekestelling or a court, also in a dossier that has been closed since. */
function dwangsomKlokken(context: JourneyContext, vandaag: Datum, regels: Regelboek): DeadlineDraft[] {
  const { dwangsom, dwangsomBezwaar, dwangsombesluiten = [] } = context;
  return [
    ...ofIngebrekestelling(dwangsom, vandaag, regels),
    ...ofIngebrekestelling(dwangsomBezwaar, vandaag, regels),
    ...dwangsombesluiten.map((besluit, index) => betaling(besluit, index + 1, regels)),
    ...ofUitspraak(context),
  ];
}

function ofIngebrekestelling(stand: DwangsomStand | undefined, vandaag: Datum, regels: Regelboek) {
  // Judged not due: nothing runs. Whether it is due is then for the beschikking to say.
  const dwangsom = stand && !stand.onredelijkLaatDatum ? dwangsomVan(stand, regels) : null;
  if (!stand || !dwangsom) return [];
  const { onderbouwing, laatsteDagDatum } = dwangsom;
  const eerste = dwangsom.eersteDagDatum!;
  const meeste = dwangsom.uiterlijkeDagDatum!;
  const vrij = addDays(eerste, -1);
  const ontvangen = onderbouwing[1]!;
  const { beslistDatum, vastgesteld, over, termijn } = stand;
  // Those over a bezwaar stand beside those over the aanvraag; a next bezwaar has a next term.
  const sleutelVan = (soort: string) => (over === 'BEZWAAR' ? `${soort}-${termijn!.startDatum}` : soort);
  const vrijStatus: TermijnStatus =
    beslistDatum !== null && beslistDatum <= vrij
      ? 'VOLDAAN'
      : beslistDatum || vandaag > vrij
        ? 'VERVALLEN'
        : 'LOOPT';
  const clocks: DeadlineDraft[] = [
    {
      sleutel: sleutelVan('DWANGSOM_VRIJ'),
      soort: 'DWANGSOM_VRIJ',
      startDatum: ontvangen.datum,
      uiterlijkeDatum: vrij,
      wettelijkeDatum: vrij,
      grondslag: artikelOver('Awb 4:17 lid 3', over),
      onderbouwing: onderbouwing.slice(0, 3),
      status: vrijStatus,
      alarmen: ['NOG_5_WERKDAGEN', 'LAATSTE_DAG', 'VERSTREKEN'],
    },
    {
      sleutel: sleutelVan('DWANGSOM'),
      soort: 'DWANGSOM',
      startDatum: eerste,
      uiterlijkeDatum: laatsteDagDatum ?? meeste,
      wettelijkeDatum: meeste,
      grondslag: artikelOver('Awb 4:17 lid 1', over),
      onderbouwing: [...onderbouwing],
      status:
        beslistDatum === null
          ? vastgesteld
            ? 'VOLDAAN'
            : 'LOOPT'
          : laatsteDagDatum
            ? 'VOLDAAN'
            : 'VERVALLEN',
      alarmen: ['NOG_5_WERKDAGEN', 'LAATSTE_DAG', 'VERSTREKEN'],
    },
  ];
  if (!laatsteDagDatum || !isUitgeteld(stand, dwangsom, vandaag)) return clocks;
  const uiterlijk = dwangsombesluitUiterlijk(regels, laatsteDagDatum);
  const bedrag = euro(inCenten(dwangsom.bedrag));
  return [
    ...clocks,
    {
      sleutel: sleutelVan('DWANGSOMBESLUIT'),
      soort: 'DWANGSOMBESLUIT',
      startDatum: laatsteDagDatum,
      uiterlijkeDatum: uiterlijk,
      wettelijkeDatum: uiterlijk,
      grondslag: artikelOver('Awb 4:18', over),
      onderbouwing: [
        {
          feit: `Laatste dag van de dwangsom van ${bedrag}`,
          datum: laatsteDagDatum,
          grondslag: artikelOver('Awb 4:18', over),
          gevolg: `twee weken, t/m ${formatDatum(uiterlijk)}`,
        },
      ],
      status: vastgesteld ? 'VOLDAAN' : 'LOOPT',
    } satisfies DeadlineDraft,
  ];
}

/** The six weeks within which a dwangsom that was set is paid (Awb 4:87). */
function betaling(besluit: Dwangsombesluit, nummer: number, regels: Regelboek): DeadlineDraft {
  const { datum, bedrag, betaaldDatum } = besluit;
  const uiterlijk = betaalUiterlijk(regels, datum);
  return {
    sleutel: `DWANGSOMBETALING-${nummer}`,
    soort: 'DWANGSOMBETALING',
    startDatum: datum,
    uiterlijkeDatum: uiterlijk,
    wettelijkeDatum: uiterlijk,
    grondslag: 'Awb 4:87 lid 1',
    onderbouwing: [
      {
        feit: `Dwangsom van ${euro(inCenten(bedrag))} vastgesteld`,
        datum,
        grondslag: 'Awb 4:87 lid 1',
        gevolg: `betalen binnen zes weken, t/m ${formatDatum(uiterlijk)}`,
      },
    ],
    status: betaaldDatum === null ? 'LOOPT' : 'VOLDAAN',
  };
}

function ofUitspraak({ uitspraak, uitkomst, beslotenDatum }: JourneyContext): DeadlineDraft[] {
  if (!uitspraak) return [];
  const { uitspraakDatum, beslisUiterlijkDatum } = uitspraak;
  const beslist = uitkomst ? BESLUIT_UITKOMSTEN.includes(uitkomst) : beslotenDatum !== undefined;
  return [
    {
      sleutel: 'RECHTERLIJKE_TERMIJN',
      soort: 'RECHTERLIJKE_TERMIJN',
      startDatum: uitspraakDatum,
      uiterlijkeDatum: beslisUiterlijkDatum,
      wettelijkeDatum: null,
      grondslag: 'Awb 8:55d',
      onderbouwing: [
        {
          feit: 'Uitspraak van de rechtbank',
          datum: uitspraakDatum,
          grondslag: 'Awb 8:55d',
          gevolg: uitspraakZin(uitspraak),
        },
      ],
      status: beslist ? 'VOLDAAN' : uitkomst ? 'VERVALLEN' : 'LOOPT',
    },
  ];
}
