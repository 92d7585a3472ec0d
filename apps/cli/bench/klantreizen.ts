import type { Aanvraag, Soort } from '../../../libs/domain/aanvraag';
import type { JsonObject } from '../../../libs/domain/json';
import type { Actor, Rol } from '../../../libs/domain/rollen';
import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import { datumVan, kalenderVan } from '../../../libs/domain/termijnen/ziektewet-kalender';
import { colleague, TEAM_NUMBERS } from './centre';
import { bsnMaker, claimRoute, fml, functies, prose, type Claim, type Step } from './claims';

const rb: Rol = 'RE_INTEGRATIEBEGELEIDER';
const [pb, va, ms, ad]: Rol[] = [
  'PROCESBEGELEIDER',
  'VERZEKERINGSARTS',
  'MEDISCH_SECRETARESSE',
  'ARBEIDSDESKUNDIGE',
];

/** One client from ziekmelding to WIA-besluit: three dossiers, each opened and worked by the people of one team. */
export interface Klantreis {
  team: number;
  zw: Claim;
  /** Opened by the engine when the ZW dossier asks for it. */
  ezwb: Claim;
  wia: Claim;
}

/** The wachttijd of these clients ends nine weeks from now, as that of the claims. */
const ziekSinds = (vandaag: Datum): Datum => addDays(vandaag, -14 - 93 * 7);

function zwSteps(vandaag: Datum): Step[] {
  const day = (days: number) => addDays(vandaag, days);
  const gezien = ['recht', 'arbeidsverleden', 'uitkeringsverleden'].map((veld) => [`${veld}Bekend`, true]);
  return [
    {
      actie: 'stelRechtVast',
      rol: pb,
      gegevens: {
        recht: true,
        toelichting: prose(200),
        groep: 'UITZENDKRACHT',
        dagloon: 120,
        uitkeringspercentage: 70,
      },
    },
    { actie: 'neemBesluit', rol: pb, nummer: 2 },
    { actie: 'signaleerLangdurigVerzuim', rol: rb, gegevens: { toelichting: prose(200) } },
    {
      actie: 'verzamelIntakegegevens',
      rol: rb,
      gegevens: {
        ...Object.fromEntries(gezien),
        eerdereTrajectenBekend: true,
        toelichting: prose(500),
      } as JsonObject,
    },
    {
      actie: 'houdIntake',
      rol: rb,
      gegevens: {
        intakeDatum: vandaag,
        deelnemers: [rb, va, 'ARBEIDSDESKUNDIGE'],
        planDoor: rb,
      },
    },
    {
      actie: 'stelProbleemanalyseVast',
      rol: va,
      gegevens: {
        conclusie: 'MOGELIJK',
        oorzaak: prose(500),
        prognose: prose(300),
        belastbaarheid: prose(1000),
      },
    },
    {
      actie: 'stelPlanVanAanpakOp',
      rol: rb,
      gegevens: {
        doel: prose(200),
        activiteiten: [{ omschrijving: prose(100), door: 'CLIENT' }],
        evaluatieDatums: [day(14), day(28)],
        akkoordDatum: vandaag,
      },
    },
    { actie: 'registreerContact', rol: rb, gegevens: { contactDatum: vandaag, wijze: 'TELEFONISCH' } },
    { actie: 'evalueerPlan', rol: rb, gegevens: { conclusie: 'VOORTZETTEN', toelichting: prose(200) } },
    { actie: 'herijk', rol: rb, gegevens: { conclusie: 'VOORTZETTEN', toelichting: prose(200) } },
    { actie: 'startEzwb', rol: rb },
  ];
}

function ezwbSteps(vandaag: Datum): Step[] {
  const toetsDatum = datumVan(kalenderVan({ eersteZiektedagDatum: ziekSinds(vandaag) }), 'toetsEzwb')!;
  return [
    { actie: 'bepaalToetsdatum', rol: rb, gegevens: { toetsDatum } },
    { actie: 'legScreeningVast', rol: rb, gegevens: { uitstroomVerwacht: true, toelichting: prose(200) } },
    {
      actie: 'roepOp',
      rol: rb,
      gegevens: { datum: addDays(vandaag, 14), wijze: 'SPREEKUUR', waarvoor: 'MEDISCH' },
    },
    { actie: 'rondDossiervormingAf', rol: ms },
    {
      actie: 'stelBelastbaarheidVast',
      rol: va,
      gegevens: { uitkomst: 'FML', duurzaam: false, fml, onderbouwing: prose(2500) },
    },
    // Half of the maatmanloon: the ziekengeld goes on, so the claim keeps its ground.
    { actie: 'stelArbeidsongeschiktheidVast', rol: ad, gegevens: functies(12.5) },
    { actie: 'stelRechtVast', rol: rb, gegevens: { werkgeverBetaalt: false, toelichting: prose(200) } },
    { actie: 'keurVaststellingGoed', rol: rb, nummer: 2 },
    { actie: 'neemBesluit', rol: rb },
  ];
}

/** The next klantreis that comes in, and the next: teams in turn, every client another one. */
export function klantreisMaker(vandaag: Datum): () => Klantreis {
  // Not those of the claims, whose clients have no Ziektewet dossier that is still open.
  const bsn = bsnMaker(999_000_000, 999_899_999);
  const steps = { ZW: zwSteps(vandaag), EZWB: ezwbSteps(vandaag), WIA_CLAIM: claimRoute(vandaag) };
  const eersteZiektedagDatum = ziekSinds(vandaag);
  let made = 0;
  return () => {
    const n = made++;
    const team = TEAM_NUMBERS[n % TEAM_NUMBERS.length]!;
    const client = {
      bsn: bsn(),
      naam: `K. Verzonnen-${n}`,
      geboorteDatum: '1985-03-14' as Datum,
      postcode: `${team}100 AA`,
    };
    const dossier = (
      soort: keyof typeof steps,
      ontvangstDatum: Datum,
      more: Partial<Aanvraag> = {},
    ): Claim => ({
      team,
      route: 0,
      steps: steps[soort],
      by: ({ rol, nummer }: Step): Actor => colleague(rol, team, nummer),
      aanvraag: {
        soort: soort satisfies Soort,
        ontvangstDatum,
        eersteZiektedagDatum,
        client,
        vangnet: true,
        ...more,
      },
    });
    return {
      team,
      zw: dossier('ZW', addDays(eersteZiektedagDatum, 2), { groep: 'UITZENDKRACHT' }),
      ezwb: dossier('EZWB', vandaag),
      wia: dossier('WIA_CLAIM', addDays(vandaag, -14)),
    };
  };
}
