import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { isBsn } from '../../../libs/domain/bsn';
import type { JsonObject } from '../../../libs/domain/json';
import type { Actor, Rol } from '../../../libs/domain/rollen';
import { duurLgu } from '../../../libs/domain/schatting/duur-lgu';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { colleague, TEAM_NUMBERS } from './centre';

/** One act of a claim: who of the team does it, and with what. */
export interface Step {
  actie: string;
  rol: Rol;
  nummer?: number;
  gegevens?: JsonObject;
}

/** A whole claim, from what came in to how it ended. */
export interface Claim {
  team: number;
  route: number;
  aanvraag: Aanvraag;
  steps: Step[];
  by(step: Step): Actor;
}

const [pb, va, aios, smv, ms, ad]: Rol[] = [
  'PROCESBEGELEIDER',
  'VERZEKERINGSARTS',
  'AIOS',
  'SMV',
  'MEDISCH_SECRETARESSE',
  'ARBEIDSDESKUNDIGE',
];
export const prose = (length: number): string =>
  'Verslag van een gesprek, verzonnen voor een meting. '.repeat(length / 50);

export const fml = {
  urenPerWeek: 24,
  arbeidsduurGronden: ['ENERGETISCH'],
  beperkingen: Array.from({ length: 12 }, (_, index) => ({
    rubriek: 'DYNAMISCH',
    item: `Item ${index + 1}`,
    mate: 'BEPERKT',
    toelichting: prose(150),
  })),
};
const oordeel = { onderbouwing: prose(2500) };
const besluit: Step[] = [
  { actie: 'keurVaststellingGoed', rol: pb, nummer: 2 },
  { actie: 'neemBesluit', rol: pb },
];

/** What the arbeidsdeskundige found: three functies of this loon per uur. */
export const functies = (uurloon: number): JsonObject => ({
  grond: 'FUNCTIES',
  maatmanUurloon: 25,
  maatmanUren: 36,
  functies: ['111010', '222020', '333030'].map((sbcCode) => ({
    sbcCode,
    omschrijving: 'Medewerker',
    uurloon,
    arbeidsplaatsen: 5,
  })),
  toelichting: prose(1000),
});

/** The loongerelateerde uitkering of somebody with eighteen years of work. */
function metReferteEis(rechtDatum: Datum): JsonObject {
  const arbeidsverleden = { jarenTotEnMet2015: 10, jarenNa2015: 8 };
  const { maanden } = duurLgu({ rechtDatum, arbeidsverleden });
  return { referteEis: true, ...arbeidsverleden, duurMaanden: maanden };
}

/** The roads claims take, with the lengths of text that people write; about nine acts each. */
function routesOn(vandaag: Datum): { vangnet: boolean; steps: Step[] }[] {
  const day = (days: number) => addDays(vandaag, days);
  const informatie: Step[] = [
    {
      actie: 'vraagMedischeInformatie',
      rol: ms,
      gegevens: { bron: 'HUISARTS', gevraagdDatum: day(-10), vraag: prose(300) },
    },
    {
      actie: 'ontvangMedischeInformatie',
      rol: ms,
      gegevens: { nummer: 1, ontvangenDatum: day(-1), inhoud: prose(2000) },
    },
    { actie: 'rondDossiervormingAf', rol: ms },
  ];
  const recht = {
    // The wachttijd of the claims below ends nine weeks from now.
    ingangsDatum: day(63),
    dagloon: 143.21,
    referteEis: false,
    kopieWerkgever: true,
    loonheffingsnummer: '123456789L01',
    toelichting: prose(200),
  };
  return [
    {
      vangnet: true,
      steps: [
        { actie: 'rondIntakeAf', rol: pb },
        ...informatie,
        {
          actie: 'stelBelastbaarheidVast',
          rol: va,
          gegevens: { uitkomst: 'FML', duurzaam: false, fml, ...oordeel },
        },
        {
          actie: 'stelArbeidsongeschiktheidVast',
          rol: ad,
          gegevens: functies(12.5),
        },
        { actie: 'stelRechtVast', rol: pb, gegevens: { ...recht, ...metReferteEis(recht.ingangsDatum) } },
        ...besluit,
      ],
    },
    {
      vangnet: false,
      steps: [
        { actie: 'rondIntakeAf', rol: pb },
        { actie: 'keurRivGoed', rol: ad, gegevens: { toelichting: prose(500) } },
        ...informatie,
        {
          actie: 'delegeerVoorbereiding',
          rol: va,
          gegevens: { opdracht: prose(300), terugVoorDatum: day(14) },
        },
        { actie: 'meldVoorbereidingTerug', rol: smv, gegevens: { verslag: prose(2000) } },
        { actie: 'keurVoorbereidingGoed', rol: va },
        {
          actie: 'stelBelastbaarheidVast',
          rol: va,
          gegevens: {
            uitkomst: 'GBM',
            duurzaam: true,
            gbmGrond: 'OPNAME',
            duurzaamheidOnderbouwing: prose(500),
            ...oordeel,
          },
        },
        { actie: 'stelRechtVast', rol: pb, gegevens: recht },
        ...besluit,
      ],
    },
    {
      vangnet: true,
      steps: [
        {
          actie: 'vraagAanvulling',
          rol: pb,
          gegevens: { ontbrekend: 'Loonstroken', uitnodigingDatum: day(-12), hersteltermijnDatum: day(9) },
        },
        { actie: 'ontvangAanvulling', rol: pb, gegevens: { aangevuldDatum: day(-2) } },
        { actie: 'rondIntakeAf', rol: pb },
        { actie: 'rondDossiervormingAf', rol: ms },
        {
          actie: 'verleng',
          rol: pb,
          gegevens: { kennisgevingDatum: day(-1), reden: 'Geen arts beschikbaar' },
        },
        {
          actie: 'stelBelastbaarheidVast',
          rol: aios,
          gegevens: { uitkomst: 'FML', duurzaam: false, fml, ...oordeel },
        },
        { actie: 'contrasigneer', rol: va, gegevens: { toets: prose(300) } },
        {
          actie: 'stelArbeidsongeschiktheidVast',
          rol: ad,
          gegevens: functies(22),
        },
        { actie: 'stelRechtVast', rol: pb, gegevens: { toelichting: prose(200) } },
        ...besluit,
      ],
    },
    {
      vangnet: false,
      steps: [
        { actie: 'rondIntakeAf', rol: pb },
        { actie: 'trekIn', rol: pb },
      ],
    },
  ];
}

/** The whole road of a vangnetter with a right in the end. */
export const claimRoute = (vandaag: Datum): Step[] => routesOn(vandaag)[0]!.steps;

/** The next claim that comes in, and the next: teams and roads in turn. Every client is another one. */
export function claimMaker(vandaag: Datum): () => Claim {
  const routes = routesOn(vandaag);
  const bsn = bsnMaker();
  let claims = 0;
  return () => {
    const n = claims++;
    const team = TEAM_NUMBERS[n % TEAM_NUMBERS.length]!;
    const route = Math.floor(n / TEAM_NUMBERS.length) % routes.length;
    const { vangnet, steps } = routes[route]!;
    return {
      team,
      route,
      steps,
      by: ({ rol, nummer }) => colleague(rol, team, nummer),
      aanvraag: {
        soort: 'WIA_CLAIM',
        ontvangstDatum: addDays(vandaag, -14),
        eersteZiektedagDatum: addDays(vandaag, -14 - 93 * 7),
        client: {
          bsn: bsn(),
          naam: `C. Verzonnen-${n}`,
          geboorteDatum: '1975-03-14' as Datum,
          postcode: `${team}100 AA`,
        },
        vangnet,
        ...(vangnet ? {} : { werkgever: { naam: 'Voorbeeld BV' } }),
      },
    };
  };
}

/** How many claims it takes to see every road in every team. */
export const VARIANTS = TEAM_NUMBERS.length * routesOn('2026-01-01' as Datum).length;

/** BSNs that belong to nobody, in turn; when they run out the first client comes back, whose claim is long closed. */
export function bsnMaker(first = 999_900_000, last = 999_999_999): () => string {
  let next = first;
  return () => {
    for (;;) {
      if (next > last) next = first;
      const bsn = String(next++);
      if (isBsn(bsn)) return bsn;
    }
  };
}
