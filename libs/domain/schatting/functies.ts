import { getalOp, type Regelboek } from '../regels/regelboek';
import { breuk, vergelijk, type Breuk } from './breuk';
import { euro, uren } from './notatie';
import type { SchattingStap } from './onderbouwing';
import type { Functie, SchattingVraag } from './vraag';

export interface AfgewezenFunctie {
  readonly sbcCode: string;
  readonly reden: string;
}

/** The functies that carry the schatting, best paid first; `null` when there are too few of them. */
export interface Functiekeuze {
  readonly gebruikt: readonly Functie[] | null;
  readonly afgewezen: readonly AfgewezenFunctie[];
  readonly stappen: readonly SchattingStap[];
}

const ARTIKEL_9A = 'Schattingsbesluit 9 onder a';
const ARTIKEL_9B = 'Schattingsbesluit 9 onder b';

/** Chooses the functies with the highest loonwaarde, each of another SBC-code with enough arbeidsplaatsen. */
export function kiesFuncties(vraag: SchattingVraag, boek: Regelboek): Functiekeuze {
  const needed = getalOp(boek, 'schatting.functies', vraag.peilDatum);
  const plaatsen = getalOp(boek, 'schatting.arbeidsplaatsen', vraag.peilDatum);
  const sorted = [...(vraag.functies ?? [])].sort(byLoonwaarde);
  const fit: Functie[] = [];
  const stappen: SchattingStap[] = [];
  const afgewezen: AfgewezenFunctie[] = [];
  for (const functie of sorted) {
    const fault = whyNot(functie, vraag, plaatsen, fit);
    if (fault === null) {
      fit.push(functie);
      continue;
    }
    afgewezen.push({ sbcCode: functie.sbcCode, reden: fault.reden });
    stappen.push({
      stap: `Functie ${functie.sbcCode} valt af`,
      waarde: describe(functie),
      grondslag: fault.grondslag,
      gevolg: fault.reden,
    });
  }
  const gebruikt = fit.length < needed ? null : fit.slice(0, needed);
  return { gebruikt, afgewezen, stappen: [...stappen, explainChoice(gebruikt, fit.length, needed)] };
}

/** The functie in the middle of an odd number, best paid first (Schattingsbesluit 10 lid 1). */
export function middelste(gebruikt: readonly Functie[]): Functie {
  return gebruikt[Math.floor(gebruikt.length / 2)]!;
}

// The SBC-code breaks a tie, so the order in which they were put forward leaves no trace.
function byLoonwaarde(a: Functie, b: Functie): number {
  return (
    b.uurloon - a.uurloon ||
    (a.sbcCode < b.sbcCode ? -1 : a.sbcCode > b.sbcCode ? 1 : 0) ||
    b.arbeidsplaatsen - a.arbeidsplaatsen ||
    (a.uren ?? 0) - (b.uren ?? 0)
  );
}

function whyNot(
  functie: Functie,
  { urenBelastbaar, maatman }: SchattingVraag,
  plaatsen: number,
  fit: readonly Functie[],
): { reden: string; grondslag: string } | null {
  if (functie.arbeidsplaatsen < plaatsen) {
    return { reden: `minder dan ${plaatsen} arbeidsplaatsen`, grondslag: ARTIKEL_9A };
  }
  const limited = urenBelastbaar !== undefined && urenBelastbaar < maatman.uren;
  if (limited && functie.uren !== undefined && functie.uren > urenBelastbaar) {
    return {
      reden: `meer uren dan de ${uren(breuk(urenBelastbaar))} die de cliënt kan werken`,
      grondslag: ARTIKEL_9B,
    };
  }
  return fit.some(({ sbcCode }) => sbcCode === functie.sbcCode)
    ? { reden: 'een beter betaalde functie heeft dezelfde SBC-code', grondslag: ARTIKEL_9A }
    : null;
}

function describe({ uurloon, arbeidsplaatsen, uren: hours }: Functie): string {
  const week = hours === undefined ? '' : `, ${uren(breuk(hours))} uren`;
  return `${euro(breuk(uurloon))} per uur, ${arbeidsplaatsen} arbeidsplaatsen${week}`;
}

function explainChoice(gebruikt: readonly Functie[] | null, found: number, needed: number): SchattingStap {
  if (gebruikt === null) {
    return {
      stap: 'Te weinig functies',
      waarde: `${found} van ten minste ${needed}`,
      grondslag: ARTIKEL_9A,
      gevolg: 'arbeidskundig volledig arbeidsongeschikt',
    };
  }
  const middle = middelste(gebruikt);
  return {
    stap: 'Functies met de hoogste loonwaarde',
    waarde: gebruikt.map(({ sbcCode, uurloon }) => `${sbcCode}: ${euro(breuk(uurloon))}`).join('; '),
    grondslag: 'Schattingsbesluit 9 onder a en 10 lid 1',
    gevolg: `de middelste is ${middle.sbcCode}: ${euro(breuk(middle.uurloon))} per uur`,
  };
}

/** Whether he can bear fewer hours than the maatman worked, so that the reductiefactor and the cap apply. */
export function isUrenbeperkt(urenBelastbaar: Breuk | null, maatmanUren: Breuk): boolean {
  return urenBelastbaar !== null && vergelijk(urenBelastbaar, maatmanUren) < 0;
}
