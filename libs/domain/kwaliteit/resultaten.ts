import { EZWB_CONTROLES } from '../controles/ezwb-controles';
import { WIA_CONTROLES } from '../controles/wia-controles';
import { FUNCTIONARISSEN, type Functionaris } from './functionaris';
import { GEEN_CONTROLE, OORDELEN, volgordeIn, type Oordeel } from './oordeel';
import type { Groep } from './onderzoek';
import { kappaInWoorden, overeenstemming } from './overeenstemming';
import { vergelijk, type Vergelijking } from './vergelijk';
import { ONDERDELEN, type Onderdeel } from './vragenlijst';

/** One dossier that was judged on one onderdeel. */
export interface BeoordeeldDossier {
  dossierId: string;
  onderdeel: Onderdeel;
  /** Where it was when it closed. */
  kantoorId: string;
  oordeel: Oordeel;
  fouten: Functionaris[];
}

/** The work of one functionaris in it, of the kantoor where that work was done: a dossier may have been taken over since. */
export interface BeoordeeldeStap {
  dossierId: string;
  onderdeel: Onderdeel;
  functionaris: Functionaris;
  kantoorId: string;
  oordeel: Oordeel;
  /** The judgments given without sight of each other; one where there was no second. */
  blind: Oordeel[];
  /** What was answered "no", with the controle that should have caught it. */
  nee: { criterium: string; controle: string | null }[];
}

export interface Bevindingen {
  dossiers: readonly BeoordeeldDossier[];
  stappen: readonly BeoordeeldeStap[];
}

/** Everything a study says, per onderdeel and per group; nothing about groups under five. */
export function resultaten({ dossiers, stappen }: Bevindingen, groepen: readonly Groep[]) {
  const paren = stappen.flatMap(({ blind: [een, ander] }) => (een && ander ? [[een, ander] as const] : []));
  const { kappa, ...eens } = overeenstemming(paren);
  return {
    onderdelen: (Object.keys(ONDERDELEN) as Onderdeel[])
      .filter((onderdeel) => dossiers.some((each) => each.onderdeel === onderdeel))
      .map((onderdeel) => ({
        onderdeel,
        label: ONDERDELEN[onderdeel],
        ...over(
          onderdeel,
          {
            dossiers: dossiers.filter((each) => each.onderdeel === onderdeel),
            stappen: stappen.filter((each) => each.onderdeel === onderdeel),
          },
          groepen,
        ),
      })),
    overeenstemming: { ...eens, kappa, inWoorden: kappaInWoorden(kappa) },
  };
}

function over(onderdeel: Onderdeel, { dossiers, stappen }: Bevindingen, groepen: readonly Groep[]) {
  const volgorde = volgordeIn(onderdeel);
  /** `waar` of what lies in a group, out of all that lies in it. */
  const deel = <T extends { kantoorId: string }>(
    code: string,
    label: string,
    alles: readonly T[],
    waar: (each: T) => boolean,
  ): Vergelijking =>
    vergelijk(
      code,
      label,
      groepen.map(({ naam, kantoren }) => {
        const eigen = alles.filter(({ kantoorId }) => kantoren.includes(kantoorId));
        return { naam, teller: eigen.filter(waar).length, noemer: eigen.length };
      }),
    );
  const nam = (dossier: BeoordeeldDossier, functionaris: Functionaris) =>
    stappen.some((stap) => stap.dossierId === dossier.dossierId && stap.functionaris === functionaris);
  const kantoorVan = new Map(dossiers.map(({ dossierId, kantoorId }) => [dossierId, kantoorId]));
  return {
    betrokken: volgorde.map((functionaris) =>
      deel(functionaris, FUNCTIONARISSEN[functionaris], dossiers, (each) => nam(each, functionaris)),
    ),
    integraal: [
      deel('ADEQUAAT', OORDELEN.ADEQUAAT, dossiers, ({ oordeel }) => oordeel === 'ADEQUAAT'),
      deel('NIET_ADEQUAAT', 'Niet adequaat, waarvan:', dossiers, ({ oordeel }) => oordeel !== 'ADEQUAAT'),
      deel('ONJUIST', OORDELEN.ONJUIST, dossiers, ({ oordeel }) => oordeel === 'ONJUIST'),
      deel(
        'NADER_TE_BEPALEN',
        OORDELEN.NADER_TE_BEPALEN,
        dossiers,
        ({ oordeel }) => oordeel === 'NADER_TE_BEPALEN',
      ),
    ],
    wiensFout: volgorde.map((functionaris) =>
      deel(
        functionaris,
        FUNCTIONARISSEN[functionaris],
        stappen
          .filter((stap) => stap.functionaris === functionaris)
          .map((stap) => ({
            ...stap,
            fout: dossiers.some(
              (each) => each.dossierId === stap.dossierId && each.fouten.includes(functionaris),
            ),
          })),
        ({ fout }) => fout,
      ),
    ),
    functionarissen: volgorde.map((functionaris) =>
      deel(
        functionaris,
        FUNCTIONARISSEN[functionaris],
        stappen.filter((stap) => stap.functionaris === functionaris),
        ({ oordeel }) => oordeel === 'ADEQUAAT',
      ),
    ),
    /** Of how many steps the work was done in another kantoor than where the dossier ended. */
    elders: stappen.filter(({ dossierId, kantoorId }) => kantoorVan.get(dossierId) !== kantoorId).length,
  };
}

/** One error with the check before the beschikking that should have caught it. */
export interface Gemist {
  dossierId: string;
  functionaris: Functionaris;
  criterium: string;
}

const TITELS = { ZW: [], EZWB: EZWB_CONTROLES, WIA: WIA_CONTROLES } as const;

/** Which controle exists under this code before the beschikking of an onderdeel. */
export const titelVanControle = (onderdeel: Onderdeel, code: string): string | undefined =>
  TITELS[onderdeel].find((controle) => controle.code === code)?.titel;

/** What was found, by the controle that should have caught it; the most missed first. Errors that none could see come last. */
export function perControle(stappen: readonly BeoordeeldeStap[]) {
  const gemist = new Map<string, { onderdeel: Onderdeel; code: string; fouten: Gemist[] }>();
  for (const { onderdeel, dossierId, functionaris, nee } of stappen)
    for (const { criterium, controle } of nee) {
      const code = controle ?? GEEN_CONTROLE;
      const key = `${onderdeel} ${code}`;
      const bij = gemist.get(key) ?? { onderdeel, code, fouten: [] };
      bij.fouten.push({ dossierId, functionaris, criterium });
      gemist.set(key, bij);
    }
  return [...gemist.values()]
    .map((each) => ({
      ...each,
      titel: titelVanControle(each.onderdeel, each.code) ?? 'Geen controle kan dit zien',
      aantal: each.fouten.length,
    }))
    .sort((a, b) => rang(a.code) - rang(b.code) || b.aantal - a.aantal || (a.titel < b.titel ? -1 : 1));
}

const rang = (code: string): number => (code === GEEN_CONTROLE ? 1 : 0);
