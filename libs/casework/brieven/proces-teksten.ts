import type { BriefSoort } from '../../domain/brieven';
import {
  OPSCHORTING_GRONDSLAG,
  OPSCHORTING_LABEL,
  type OpschortingGrond,
} from '../../domain/termijnen/opschorting';
import type { BesluitBrief } from './besluit-teksten';
import type { BezwaarBrief } from './bezwaar-teksten';
import type { Template } from './brief';
import type { DwangsomBrief } from './dwangsom-teksten';
import type { OordeelBrief } from './oordeel-teksten';
import { bezit, woordenVan } from './soort-woorden';
import { beslissen, bezwaar, dag, kennisgevingArtikel } from './zinnen';

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

const WIJZEN: Readonly<Record<string, string>> = {
  SPREEKUUR: 'U komt daarvoor naar ons spreekuur.',
  TELEFONISCH: 'Wij bellen u op die dag.',
  BEELDBELLEN: 'Wij spreken u op die dag per beeldbellen.',
  HUISBEZOEK: 'Wij komen daarvoor bij u thuis.',
};
const WAARVOOR: Readonly<Record<string, string>> = {
  MEDISCH: 'een gesprek met de arts of de sociaal-medisch verpleegkundige',
  ARBEIDSKUNDIG: 'een gesprek met de arbeidsdeskundige',
};
/** A code somebody added later, in the words it is made of. */
const woorden = (code: unknown): string => String(code).toLowerCase().replaceAll('_', ' ');

type ProcesBrief = Exclude<BriefSoort, BesluitBrief | OordeelBrief | DwangsomBrief | BezwaarBrief>;

/** The letters along the road: they tell where a dossier stands and decide nothing. */
export const PROCES_TEKSTEN: Readonly<Record<ProcesBrief, Template>> = {
  ONTVANGSTBEVESTIGING: (basis) => {
    const soort = woordenVan(basis.soort);
    const wat = bezit(soort, basis.aanvrager);
    return soort.gevraagd
      ? {
          onderwerp: `Wij hebben ${wat} ontvangen`,
          alineas: [`Op ${dag(basis.ontvangstDatum)} hebben wij ${wat} ontvangen.`, beslissen(basis)],
        }
      : {
          onderwerp: `Wij beginnen met ${wat}`,
          alineas: [`Op ${dag(basis.datum)} zijn wij begonnen met ${wat}.`, beslissen(basis)],
        };
  },
  VERZOEK_OM_AANVULLING: ({ soort, aanvrager, feit: { data } }) => ({
    onderwerp: 'Wij hebben nog gegevens van u nodig',
    alineas: [
      `${hoofdletter(bezit(woordenVan(soort), aanvrager))} is nog niet compleet. Wij missen: ${String(data.ontbrekend)}`,
      `Stuur dit vóór of op ${dag(data.hersteltermijnDatum)}. Tot dan staat de beslistermijn stil, vanaf de dag na ${dag(data.uitnodigingDatum)} (${OPSCHORTING_GRONDSLAG.AWB_4_15_1A}).`,
      `Ontvangen wij niets, dan kunnen wij ${bezit(woordenVan(soort), aanvrager)} buiten behandeling laten (Awb 4:5).`,
    ],
  }),
  // With its end known the letter names the new term, as overmacht asks (Awb 4:15 lid 3).
  OPSCHORTING: (basis) => {
    const { data } = basis.feit;
    const grond = data.grond as OpschortingGrond;
    return {
      onderwerp: 'De beslistermijn staat stil',
      alineas: [
        `Vanaf ${dag(data.vanafDatum)} staat de beslistermijn stil (${OPSCHORTING_GRONDSLAG[grond]}). De reden: ${OPSCHORTING_LABEL[grond]}.`,
        ...(data.totDatum
          ? [`De beslistermijn loopt weer vanaf ${dag(data.totDatum)}. ${beslissen(basis)}`.trim()]
          : [
              'Zodra de beslistermijn weer loopt, is onze datum zoveel dagen later als de termijn heeft stilgestaan.',
            ]),
      ],
    };
  },
  HERVATTING: (basis) => ({
    onderwerp: 'De beslistermijn loopt weer',
    alineas: [
      `Vanaf ${dag(basis.feit.data.hervatDatum)} loopt de beslistermijn weer (Awb 4:15 lid 4).`,
      beslissen(basis),
    ],
  }),
  KENNISGEVING_VERLENGING: (basis) => {
    const { antwoord } = woordenVan(basis.soort);
    return {
      onderwerp: `Wij hebben meer tijd nodig voor ons ${antwoord}`,
      alineas: [
        `Over ${bezit(woordenVan(basis.soort), basis.aanvrager)} beslissen wij niet binnen de gewone termijn. U krijgt ons ${antwoord} uiterlijk op ${dag(basis.feit.data.nieuweDatum)} (${kennisgevingArtikel(basis)}).`,
      ],
    };
  },
  KENNISGEVING_UITSTEL: (basis) => {
    const { antwoord } = woordenVan(basis.soort);
    return {
      onderwerp: `Ons ${antwoord} komt later`,
      alineas: [
        `Over ${bezit(woordenVan(basis.soort), basis.aanvrager)} lukt het ons niet om op tijd te beslissen. U krijgt ons ${antwoord} naar verwachting uiterlijk op ${dag(basis.feit.data.verwachteDatum)} (${kennisgevingArtikel(basis)}).`,
        'Dit verandert de wettelijke termijn niet. Na het einde daarvan kunt u ons in gebreke stellen.',
      ],
    };
  },
  OPROEP: ({ soort, aanvrager, feit: { data } }) => ({
    onderwerp: `Uitnodiging voor ${dag(data.datum)}`,
    alineas: [
      `Wij behandelen ${bezit(woordenVan(soort), aanvrager)}. Daarom nodigen wij u uit op ${dag(data.datum)} voor ${WAARVOOR[String(data.waarvoor)] ?? woorden(data.waarvoor)}.`,
      WIJZEN[String(data.wijze)] ?? `De wijze is: ${woorden(data.wijze)}.`,
      'Kunt u niet? Laat het ons dan zo snel mogelijk weten. Neem naar een afspraak een geldig identiteitsbewijs mee.',
    ],
  }),
  // Zijn arbeid: ZW 19. UWV decides by itself, so this is the besluit (ZW 75j: two weeks for bezwaar).
  HERSTELDVERKLARING: (basis, { bijlage = false }) => ({
    onderwerp: `U bent weer arbeidsgeschikt vanaf ${dag(basis.feit.data.herstelDatum)}`,
    alineas: [
      `De verzekeringsarts heeft vastgesteld dat u vanaf ${dag(basis.feit.data.herstelDatum)} weer geschikt bent voor uw arbeid. Vanaf die dag krijgt u geen Ziektewet-uitkering meer (ZW 19).`,
      bijlage ? 'De medische onderbouwing staat in een aparte bijlage, die alleen u krijgt (ZW 75c).' : '',
      'Wordt u binnen vier weken opnieuw ziek? Meld het ons dan; beide perioden tellen samen (ZW 29 lid 5).',
      bezwaar(basis, true),
    ],
  }),
  WIA_AANKONDIGING: ({ feit: { data } }) => ({
    onderwerp: 'Vraag op tijd een WIA-uitkering aan',
    alineas: [
      `U bent bijna twee jaar ziek. Op ${dag(data.eindeWachttijdDatum)} eindigt uw Ziektewet-uitkering (Wet WIA 23, ZW 29 lid 5).`,
      `Denkt u dat u dan nog niet kunt werken? Vraag dan uiterlijk op ${dag(data.aanvraagUiterlijkDatum)} een WIA-uitkering aan (Wet WIA 64 lid 3).`,
    ],
  }),
  BEVESTIGING_INTREKKING: ({ soort, aanvrager }) => {
    const { antwoord, lidwoord } = woordenVan(soort);
    const wat = bezit(woordenVan(soort), aanvrager);
    return {
      onderwerp: `${hoofdletter(wat)} is ingetrokken`,
      alineas: [
        `Wij hebben ${wat} gesloten, omdat ${lidwoord === 'het' ? 'het' : 'zij'} is ingetrokken. Er volgt geen ${antwoord}.`,
      ],
    };
  },
};
