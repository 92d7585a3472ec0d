import { allMaten, matenVan, type Eenheid, type Maat } from './antwoorden';
import type { Scope } from './groepen';
import { Groepen } from './groepen';
import { onderdeelMaat, themaMaat } from './tel-op';
import { vergelijk, type Gemeten, type Vergelijking } from './vergelijking';
import type { Onderdeel, Thema, Vragenlijst } from './vragenlijst';

/** One number of a scope beside the others. Null where it is not there; `verborgen` where it is kept back. */
export interface Regel {
  maat: string;
  label: string;
  eenheid: Eenheid;
  hogerIsBeter: boolean | null;
  waarde: number | null;
  rest: number | null;
  verschil: number | null;
  aantal: number | null;
  verborgen: boolean;
  vergelijking: Vergelijking | null;
}

export interface ThemaBeeld extends Regel {
  thema: string;
  onderdelen: (Regel & { onderdeel: string; stellingen: Regel[] })[];
}

export interface Beeld {
  kern: Regel[];
  themas: ThemaBeeld[];
}

/** Everything of one meting for a scope: what it is, what the rest is, and whether that differs more than by chance. */
export function beeldVan(lijst: Vragenlijst, groepen: Groepen, scope: Scope, populatie: string): Beeld {
  const regel = regelVan(groepen, scope, populatie);
  return {
    kern: lijst.kern.flatMap((code) => {
      const thema = lijst.themas.find((each) => vragenIn(each).some((vraag) => isOf(code, vraag)));
      const maat = allMaten(lijst).find((each) => each.code === code);
      return thema && maat ? [regel(thema.code, maat)] : [];
    }),
    themas: lijst.themas.map((thema) => ({
      thema: thema.code,
      ...regel(thema.code, scoreMaat(themaMaat(thema.code), thema.label, vragenIn(thema))),
      onderdelen: thema.onderdelen.map((onderdeel) => ({
        onderdeel: onderdeel.code,
        ...regel(
          thema.code,
          scoreMaat(onderdeelMaat(thema.code, onderdeel.code), onderdeel.label, onderdeel.vragen),
        ),
        stellingen: onderdeel.vragen.flatMap(matenVan).map((maat) => regel(thema.code, maat)),
      })),
    })),
  };
}

/** The maten of which every meting shows a point: the score of each thema, and the kern. */
export const trendMaten = (lijst: Vragenlijst): { thema: string; maat: Maat }[] => [
  ...lijst.kern.flatMap((code) => {
    const thema = lijst.themas.find((each) => vragenIn(each).some((vraag) => isOf(code, vraag)));
    const maat = allMaten(lijst).find((each) => each.code === code);
    return thema && maat ? [{ thema: thema.code, maat }] : [];
  }),
  ...lijst.themas
    .filter((thema) => vragenIn(thema).some((vraag) => matenVan(vraag).some(({ inScore }) => inScore)))
    .map((thema) => ({
      thema: thema.code,
      maat: scoreMaat(themaMaat(thema.code), thema.label, vragenIn(thema)),
    })),
];

/** One number of a scope; the same whether it is on the page itself or a point of its trend. */
export function regelVan(groepen: Groepen, scope: Scope, populatie: string) {
  return (thema: string, maat: Maat): Regel => {
    const { code, label, eenheid, hogerIsBeter } = maat;
    const eigen = groepen.meet(scope, populatie, thema, maat.code);
    const rest = groepen.meetRest(scope, populatie, thema, maat.code);
    const own = eigen === 'VERBORGEN' ? undefined : eigen;
    const other = rest === 'VERBORGEN' ? undefined : rest;
    return {
      maat: code,
      label,
      eenheid,
      hogerIsBeter,
      waarde: round(own, eenheid),
      rest: round(other, eenheid),
      verschil: own && other ? decimals(shown(own, eenheid) - shown(other, eenheid), 1) : null,
      aantal: own?.aantal ?? null,
      verborgen: eigen === 'VERBORGEN',
      vergelijking: own && other ? vergelijk(maat, own, other, groepen.ander(scope)) : null,
    };
  };
}

const vragenIn = ({ onderdelen }: Pick<Thema, 'onderdelen'>) => onderdelen.flatMap(({ vragen }) => vragen);
const isOf = (maat: string, vraag: Onderdeel['vragen'][number]) =>
  matenVan(vraag).some(({ code }) => code === maat);

/** The score of some statements together, in their own unit. */
function scoreMaat(code: string, label: string, vragen: Onderdeel['vragen']): Maat {
  const first = vragen.flatMap(matenVan).find(({ inScore }) => inScore);
  return {
    code,
    label,
    eenheid: first?.eenheid ?? 'SCORE',
    hogerIsBeter: true,
    inScore: false,
    waarde: () => Number.NaN,
  };
}

/** Scores and rapportcijfers have one decimal, shares and eNPS none, as the source gives them. */
const DECIMALEN: Readonly<Record<Eenheid, number>> = { SCORE: 1, CIJFER: 1, PROCENT: 0, ENPS: 0 };
// The nudge lets a half go up that is a little less in binary.
const decimals = (value: number, count: number): number => Number((value + 1e-9).toFixed(count)) + 0;
const shown = ({ waarde }: Gemeten, eenheid: Eenheid): number => decimals(waarde, DECIMALEN[eenheid]);
const round = (gemeten: Gemeten | undefined, eenheid: Eenheid): number | null =>
  gemeten ? shown(gemeten, eenheid) : null;
