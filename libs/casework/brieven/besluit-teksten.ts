import { GEEN_RECHT_GRONDEN } from '../../domain/acts/vaststelling';
import { ZW_GEEN_RECHT_GRONDEN } from '../../domain/acts/zw-recht';
import { VERKORT_GRONDEN } from '../../domain/acts/verkorte-wachttijd';
import { VERKORT_AFWIJZING } from '../../domain/acts/verkorte-wachttijd-recht';
import type { BriefSoort } from '../../domain/brieven';
import { UITKOMSTEN, type Uitkomst } from '../../domain/uitkomst';
import type { BriefBasis } from '../../storage/brieven';
import type { Template } from './brief';
import { bezit, woordenVan } from './soort-woorden';
import { bezwaar, dag, euro } from './zinnen';

export type BesluitBrief = Extract<
  BriefSoort,
  | 'BESCHIKKING'
  | 'KOPIE_WERKGEVER'
  | 'BUITEN_BEHANDELING'
  | 'LOONSANCTIE'
  | 'BEKORTING_LOONSANCTIE'
  | 'BEKORTING_AFGEWEZEN'
>;

/** The letters that decide. What they rest on medically is not in them (Wet WIA 106, ZW 75c). */
export const BESLUIT_TEKSTEN: Readonly<Record<BesluitBrief, Template>> = {
  BESCHIKKING: (basis, { bijlage = false }) => {
    const { antwoord } = woordenVan(basis.soort);
    return {
      onderwerp: `Ons ${antwoord} over ${bezit(woordenVan(basis.soort), basis.aanvrager)}`,
      alineas: [
        uitkomstZin(basis, antwoord),
        ...rechtZinnen(basis),
        bijlage ? bijlageZin(basis) : '',
        bezwaar(basis, bijlage),
      ],
    };
  },
  KOPIE_WERKGEVER: (basis) => ({
    onderwerp: `Afschrift van ons ${woordenVan(basis.soort).antwoord} over uw werknemer`,
    aan: [basis.werkgever ?? 'De werkgever', 'Aan de afdeling personeelszaken'],
    alineas: [
      `Op ${dag(basis.datum)} hebben wij een ${woordenVan(basis.soort).antwoord} genomen over ${basis.client.naam}.`,
      voorWerkgever(basis),
      ...toerekening(basis),
      'Dit afschrift bevat geen medische gegevens. Die krijgt alleen uw werknemer (Wet WIA 103 tot en met 110, ZW 75 tot en met 75g).',
      bezwaar(basis, false),
    ],
  }),
  BUITEN_BEHANDELING: (basis) => ({
    onderwerp: `Wij behandelen ${bezit(woordenVan(basis.soort), basis.aanvrager)} niet`,
    alineas: [
      `Wij hebben de gevraagde gegevens niet op tijd ontvangen. Daarom behandelen wij ${bezit(woordenVan(basis.soort), basis.aanvrager)} niet (${String(basis.feit.data.grondslag)}).`,
      bezwaar(basis, false),
    ],
  }),
  LOONSANCTIE: (basis) => ({
    onderwerp: 'Uw werkgever betaalt uw loon langer door',
    alineas: [
      `Uw werkgever heeft niet genoeg gedaan aan uw re-integratie. Hij betaalt uw loon door tot ${dag(basis.feit.data.totDatum)} (Wet WIA 25 lid 9). Tot dan beslissen wij niet over ${bezit(woordenVan(basis.soort), basis.aanvrager)} (Wet WIA 64 lid 7).`,
      bezwaar(basis, false),
    ],
  }),
  BEKORTING_LOONSANCTIE: (basis) => ({
    onderwerp: 'Uw werkgever betaalt uw loon minder lang door',
    alineas: [
      `Uw werkgever heeft alsnog genoeg gedaan aan uw re-integratie. Dat hebben wij vastgesteld op ${dag(basis.feit.data.bevindingDatum)}. Hij betaalt uw loon door tot ${dag(basis.feit.data.totDatum)} (Wet WIA 25 lid 14).`,
      bezwaar(basis, false),
    ],
  }),
  BEKORTING_AFGEWEZEN: (basis) => ({
    onderwerp: 'Uw werkgever blijft uw loon doorbetalen',
    alineas: [
      `Uw werkgever heeft gemeld dat hij genoeg heeft gedaan aan uw re-integratie. Wij vinden van niet (Wet WIA 25 lid 13). De reden: ${String(basis.feit.data.reden)}`,
      bezwaar(basis, false),
    ],
  }),
};

function uitkomstZin({ feit: { data } }: BriefBasis, antwoord: string): string {
  const uitkomst = data.uitkomst as Uitkomst | undefined;
  return uitkomst ? `Ons ${antwoord}: ${UITKOMSTEN[uitkomst] ?? uitkomst}.` : '';
}

function bijlageZin({ soort }: BriefBasis): string {
  const { bijlageArtikel } = woordenVan(soort);
  return `De medische onderbouwing staat in een aparte bijlage, die alleen u krijgt${bijlageArtikel ? ` (${bijlageArtikel})` : ''}.`;
}

/** The same ground rests on another article in the Ziektewet. */
const WIA_GRONDEN = { ...GEEN_RECHT_GRONDEN, ...VERKORT_GRONDEN, ...VERKORT_AFWIJZING };
const grondenVan = (soort: string): Readonly<Record<string, string>> =>
  soort === 'ZW' ? ZW_GEEN_RECHT_GRONDEN : WIA_GRONDEN;

/** Ground, start, dagloon and duration, as they were determined; none of it is medical. */
function rechtZinnen({ recht, feit, soort }: BriefBasis): string[] {
  if (!recht) return [];
  const { geenRechtGrond, ingangsDatum, dagloon, duurMaanden } = recht;
  // An end that counts from the besluit moved on when the besluit came later than the vaststelling.
  const eindeDatum = recht.eindeDatum && (feit.data.eindeDatum ?? recht.eindeDatum);
  const grond = grondenVan(soort)[String(geenRechtGrond)];
  return [
    grond ? `De reden: ${grond}.` : '',
    typeof ingangsDatum === 'string' ? `Het recht gaat in op ${dag(ingangsDatum)}.` : '',
    typeof eindeDatum === 'string' ? `Het recht eindigt op ${dag(eindeDatum)}.` : '',
    typeof dagloon === 'number' ? `Wij rekenen met een dagloon van ${euro(dagloon)}.` : '',
    typeof duurMaanden === 'number'
      ? `De loongerelateerde uitkering duurt ${duurMaanden} maanden (Wet WIA 59).`
      : '',
  ];
}

/**
 * What an employer may know: whether there is a right and to which uitkering. Neither class nor percentage: those
 * tell how ill somebody is. An outcome that is not known here says nothing, which is the safe side.
 */
function voorWerkgever({ feit: { data }, soort }: BriefBasis): string {
  const uitkomst = String(data.uitkomst);
  const naam = 'Uw werknemer';
  if (uitkomst.startsWith('GEEN_RECHT')) return `${naam} heeft geen recht op ${woordenVan(soort).uitkering}.`;
  if (uitkomst.startsWith('WGA')) return `${naam} heeft recht op een WGA-uitkering.`;
  if (uitkomst === 'IVA') return `${naam} heeft recht op een IVA-uitkering.`;
  if (uitkomst === 'RECHT_ZIEKENGELD') return `${naam} heeft recht op ${woordenVan(soort).uitkering}.`;
  if (uitkomst.startsWith('VOORTZETTEN')) return `De Ziektewet-uitkering van uw werknemer loopt door.`;
  if (uitkomst.startsWith('BEEINDIGEN')) return `De Ziektewet-uitkering van uw werknemer eindigt.`;
  return HERBEOORDEELD[uitkomst] ?? '';
}

/** At a herbeoordeling the werkgever hears whether the right goes on; a change of class is not his to know. */
const HERBEOORDEELD: Readonly<Record<string, string>> = {
  ONGEWIJZIGD: 'De herbeoordeling verandert niets aan het recht van uw werknemer.',
  HOGERE_KLASSE: 'Uw werknemer houdt recht op een WIA-uitkering.',
  LAGERE_KLASSE: 'Uw werknemer houdt recht op een WIA-uitkering.',
  EINDE_RECHT: 'Het recht van uw werknemer op een WIA-uitkering eindigt.',
  RECHT_HERLEEFT: 'Uw werknemer heeft recht op een WIA-uitkering.',
};

function toerekening({ recht }: BriefBasis): string[] {
  if (!recht) return [];
  const { ingangsDatum, loonheffingsnummer } = recht;
  return [
    typeof ingangsDatum === 'string' ? `Het recht gaat in op ${dag(ingangsDatum)}.` : '',
    typeof loonheffingsnummer === 'string'
      ? `De uitkering wordt toegerekend aan loonheffingsnummer ${loonheffingsnummer}.`
      : '',
  ];
}
