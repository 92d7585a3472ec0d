import { getalOp, regelOp, type Regelboek } from '../regels/regelboek';
import { breuk, deel, NUL, procent, vergelijk } from './breuk';
import { alsProcent, euro } from './notatie';
import { feitelijk, theoretisch, type Basis, type Verdiensten } from './restverdiencapaciteit';
import type { SchattingVraag } from './vraag';

/** Which road the law takes to what he can still earn, and what he can earn by it. */
export function verdienstenVan(vraag: SchattingVraag, boek: Regelboek): Verdiensten {
  if (vraag.geenBenutbareMogelijkheden) {
    return withoutFuncties('GEEN_BENUTBARE_MOGELIJKHEDEN', NUL, {
      stap: 'Geen benutbare mogelijkheden',
      waarde: 'vastgesteld door de verzekeringsarts',
      grondslag: 'Schattingsbesluit 2 lid 2 en 5',
      gevolg: 'geen arbeidskundig onderzoek; volledig arbeidsongeschikt',
    });
  }
  if (vraag.zestigPlus !== undefined) return zestigPlus(vraag, boek);
  if (vraag.geschiktVoorMaatgevendeArbeid) {
    const loon = breuk(vraag.maatman.uurloon);
    return withoutFuncties('MAATGEVENDE_ARBEID', loon, {
      stap: 'Geschikt voor de maatgevende arbeid',
      waarde: `${euro(loon)} per uur`,
      grondslag: 'Schattingsbesluit 2 lid 6',
      gevolg: 'geen functies nodig; geen verlies van verdiencapaciteit',
    });
  }
  return praktisch(vraag, boek) ?? highest(vraag, boek);
}

/** The maatregel looks only at actual work: below the ondergrens there is no right, otherwise volledig. */
function zestigPlus(vraag: SchattingVraag, boek: Regelboek): Verdiensten {
  const grondslag = regelOp(
    boek,
    '60plus',
    vraag.zestigPlus?.eindeWachttijdDatum ?? vraag.peilDatum,
  )!.artikel;
  const actual = feitelijk(vraag, grondslag);
  const ondergrens = procent(getalOp(boek, 'wia.ondergrens', vraag.peilDatum));
  if (actual !== null && vergelijk(restdeel(vraag, actual), ondergrens) > 0) return actual;
  const before = actual?.stappen ?? [];
  const found = withoutFuncties('ZESTIG_PLUS', NUL, {
    stap: 'Vereenvoudigde beoordeling 60-plus',
    waarde: 'met instemming, zonder onderzoek door de verzekeringsarts',
    grondslag,
    gevolg: 'volledig arbeidsongeschikt, WGA',
  });
  return { ...found, stappen: [...before, ...found.stappen] };
}

/** Praktisch beoordelen: actual earnings above the limit decide alone; null when they do not (Schattingsbesluit 9a). */
function praktisch(vraag: SchattingVraag, boek: Regelboek): Verdiensten | null {
  const regel = vraag.wet === 'WIA' ? regelOp(boek, 'praktisch_beoordelen', vraag.peilDatum) : null;
  if (regel?.waarde !== true) return null;
  const actual = feitelijk(vraag, regel.artikel);
  const grens = procent(getalOp(boek, 'praktisch_beoordelen.grens', vraag.peilDatum));
  if (actual === null || vergelijk(restdeel(vraag, actual), grens) <= 0) return null;
  return {
    ...actual,
    stappen: [
      ...actual.stappen,
      {
        stap: 'Praktisch beoordelen',
        waarde: `${alsProcent(restdeel(vraag, actual))} van het maatmanloon`,
        grondslag: regel.artikel,
        gevolg: `meer dan ${alsProcent(grens)}: de feitelijke verdiensten tellen, geen functies`,
      },
    ],
  };
}

/** Functies, unless what he actually earns gives a lower percentage (Schattingsbesluit 9 onder h). */
function highest(vraag: SchattingVraag, boek: Regelboek): Verdiensten {
  const grondslag = 'Schattingsbesluit 9 onder h';
  const byFuncties = theoretisch(vraag, boek);
  const actual = feitelijk(vraag, grondslag);
  if (actual === null) return byFuncties;
  const lower = vergelijk(actual.perUur, byFuncties.perUur) > 0;
  const stappen = [
    ...byFuncties.stappen,
    ...actual.stappen,
    {
      stap: 'Feitelijke verdiensten naast functies',
      waarde: `${euro(actual.perUur)} tegenover ${euro(byFuncties.perUur)} per uur`,
      grondslag,
      gevolg: lower
        ? 'het werk dat de cliënt doet geeft een lager percentage en treedt in de plaats van de functies'
        : 'de functies geven geen hoger percentage en blijven gelden',
    },
  ];
  return lower
    ? { ...actual, afgewezenFuncties: byFuncties.afgewezenFuncties, stappen }
    : { ...byFuncties, stappen };
}

const restdeel = ({ maatman }: SchattingVraag, { perUur }: Verdiensten) =>
  deel(perUur, breuk(maatman.uurloon));

function withoutFuncties(
  basis: Basis,
  perUur: Verdiensten['perUur'],
  stap: Verdiensten['stappen'][number],
): Verdiensten {
  return { perUur, basis, stappen: [stap], gebruikteFuncties: [], afgewezenFuncties: [] };
}
