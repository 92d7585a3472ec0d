import type { JsonObject } from '../../../libs/domain/json';
import { addDays, addWeeks, earliest, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Medewerker } from '../centre/medewerkers';
import { tellOordeel, tellVoorbereiding } from './chapter-medisch';
import { tellStartEzwb } from './chapter-ezwb';
import { metWerkgever, tellContact, type Ziekte } from './ziekte';
import { INFORMATIE, MEDISCH, PLAN, ZW } from './sentences';
import { nextWerkdag, type Story } from './story';

/** Where the begeleiding of one client stands. */
interface Stand extends Ziekte {
  planDoor: 'RE_INTEGRATIEBEGELEIDER' | 'ARBEIDSDESKUNDIGE';
  evaluaties: Datum[];
  herijkt: number;
  traject: boolean;
  ezwb: boolean;
  gemeld: boolean;
  nagevraagd: boolean;
  verlof: boolean;
}

const HERIJKINGEN = ['herijking', 'tweedeHerijking', 'derdeHerijking'] as const;

/** The tweede lijn: intake, probleemanalyse, plan and monitoring, until what ends the ziekengeld. Moves `tot` when the EZWb ends it. */
export function tellBegeleiding(story: Story, ziekte: Ziekte): void {
  const now = Object.assign(ziekte, {
    planDoor: story.chance('planDoorArbeidsdeskundige') ? 'ARBEIDSDESKUNDIGE' : 'RE_INTEGRATIEBEGELEIDER',
    evaluaties: [],
    herijkt: 0,
    traject: false,
    ezwb: false,
    gemeld: false,
    nagevraagd: false,
    verlof: false,
  } satisfies Partial<Stand>) as Stand;
  tellMdoIntake(story, now);
  tellAnalyse(story, now, true);
  while (story.vandaag < now.tot) {
    story.wait(story.random.between(10, 28));
    if (story.vandaag < now.tot) tellMoment(story, now);
  }
}

function tellMdoIntake(story: Story, { rb, planDoor }: Stand): void {
  const { random } = story;
  story.until(random.between(2, 8), 'INTAKEGEGEVENS', rb).act(rb, 'verzamelIntakegegevens', {
    rechtBekend: true,
    arbeidsverledenBekend: true,
    uitkeringsverledenBekend: true,
    eerdereTrajectenBekend: true,
    toelichting: random.pick(ZW.intake),
  });
  story.until(random.between(2, 7), 'MDO_INTAKE', rb);
  const metAd = planDoor === 'ARBEIDSDESKUNDIGE';
  story.act(rb, 'houdIntake', {
    intakeDatum: story.vandaag,
    deelnemers: [
      'RE_INTEGRATIEBEGELEIDER',
      'VERZEKERINGSARTS',
      'SMV',
      ...(metAd ? ['ARBEIDSDESKUNDIGE'] : []),
    ],
    planDoor,
    ...(metAd
      ? {}
      : { zonderArbeidsdeskundigeReden: 'Geen arbeidskundige vraag; terugkeer in eigen soort werk.' }),
  });
}

/** The arts, with or without what the treating sector writes; then the plan or the message that there is nothing to plan. */
function tellAnalyse(story: Story, now: Stand, eerste = false): void {
  const { random } = story;
  if (eerste && random.chance(0.4)) {
    const ms = story.someone(['MEDISCH_SECRETARESSE']);
    story.wait(random.between(1, 3)).act(ms, 'vraagMedischeInformatie', {
      bron: 'HUISARTS',
      gevraagdDatum: story.vandaag,
      vraag: random.pick(INFORMATIE.vraag),
    });
    story.wait(random.between(5, 14)).act(ms, 'ontvangMedischeInformatie', {
      nummer: 1,
      ontvangenDatum: story.vandaag,
      inhoud: random.pick(INFORMATIE.inhoud),
    });
  }
  const conclusie = random.weighted({ MOGELIJK: 0.75, NOG_NIET: 0.17, GEEN_MOGELIJKHEDEN: 0.08 });
  const gegevens: JsonObject = {
    conclusie,
    oorzaak: random.pick(MEDISCH),
    prognose: 'Verbetering binnen enkele maanden te verwachten.',
    belastbaarheid: 'Opbouw mogelijk vanaf enkele uren per dag.',
  };
  tellOordeel(story, 0.04, () => gegevens, {
    actie: 'stelProbleemanalyseVast',
    terug: 'stuurProbleemanalyseTerug',
    taak: 'PROBLEEMANALYSE',
  });
  if (conclusie === 'MOGELIJK') tellPlan(story, now);
  if (conclusie === 'GEEN_MOGELIJKHEDEN') {
    story.until(random.between(1, 4), 'GEEN_MOGELIJKHEDEN', now.rb);
    const wijze = random.pick(['TELEFONISCH', 'KANTOOR']);
    story.act(now.rb, 'deelGeenMogelijkhedenMee', { mededelingDatum: story.vandaag, wijze });
  }
}

/** Within two weeks, by whom the intake named, with evaluations eight weeks apart. */
function tellPlan(story: Story, now: Stand): void {
  const { random } = story;
  const maker = now.planDoor === 'ARBEIDSDESKUNDIGE' ? story.someone(['ARBEIDSDESKUNDIGE']) : now.rb;
  story.until(
    random.between(3, 9),
    now.planDoor === 'ARBEIDSDESKUNDIGE' ? 'PLAN_VAN_AANPAK_AD' : 'PLAN_VAN_AANPAK',
    maker,
  );
  const einde = now.op('eindeWachttijd')!;
  now.evaluaties = [8, 16]
    .map((weken) => nextWerkdag(addWeeks(story.vandaag, weken)))
    .filter((datum) => datum < einde);
  if (now.evaluaties.length === 0) {
    // So near the end no plan is made any more.
    now.tot = earliest(now.tot, story.vandaag);
    return;
  }
  const akkoord: JsonObject = random.chance(0.93)
    ? { akkoordDatum: story.vandaag }
    : { zonderAkkoordReden: 'Cliënt is het niet eens met de opbouw; bezwaren zijn besproken.' };
  story.act(maker, 'stelPlanVanAanpakOp', {
    doel: random.pick(PLAN.doel),
    activiteiten: [
      { omschrijving: random.pick(PLAN.activiteit), door: 'CLIENT', gereedDatum: addDays(story.vandaag, 42) },
      { omschrijving: random.pick(PLAN.begeleiding), door: 'RE_INTEGRATIEBEGELEIDER' },
    ],
    evaluatieDatums: now.evaluaties,
    ...akkoord,
  });
}

/** What the day brings, first what the calendar asks for. */
function tellMoment(story: Story, now: Stand): void {
  const { random, vandaag } = story;
  const { rb, op } = now;
  const reached = (moment: Parameters<Ziekte['op']>[0]) => vandaag > (op(moment) ?? now.tot);
  if (metWerkgever(now)) {
    if (!now.verlof && now.groep === 'ZWANGERSCHAP') return tellVerlof(story, now);
    if (!now.gemeld && reached('melding42Weken')) {
      now.gemeld = true;
      story.act(rb, 'registreerMelding42', { meldingDatum: addDays(vandaag, -1) });
      return;
    }
  } else if (!now.ezwb && reached('screeningEzwb')) {
    now.ezwb = true;
    return tellStartEzwb(story, now);
  }
  if (!now.wia && !now.nagevraagd && reached('wiaAanvraag')) {
    now.nagevraagd = true;
    story.act(rb, 'vraagWiaAanvraagNa', { datum: vandaag, toelichting: random.pick(ZW.navraag) });
    return;
  }
  const passed = HERIJKINGEN.filter(reached).length;
  if (passed > now.herijkt) {
    now.herijkt = passed;
    return terugblik(story, now, 'herijk', random.chance(0.1) ? story.someone(['VERZEKERINGSARTS']) : rb);
  }
  if (now.evaluaties[0] && now.evaluaties[0] <= vandaag) {
    now.evaluaties = now.evaluaties.filter((datum) => datum > vandaag);
    return terugblik(story, now, 'evalueerPlan', rb);
  }
  if (story.chance('stagnatie')) return tellStagnatie(story, now);
  if (random.chance(story.tempo.delegatie / 5)) {
    return tellVoorbereiding(story, story.someone(['VERZEKERINGSARTS', 'AIOS']), (smv) =>
      tellContact(story.wait(random.between(1, 5)), smv),
    );
  }
  if (random.chance(0.12)) return tellTraject(story, now);
  tellContact(story, rb);
}

function terugblik(story: Story, now: Stand, actie: 'herijk' | 'evalueerPlan', door: Medewerker): void {
  const { random } = story;
  const conclusie = random.weighted({ VOORTZETTEN: 0.85, BIJSTELLEN: 0.08, NAAR_ARTS: 0.07 });
  story.act(door, actie, { conclusie, toelichting: random.pick(PLAN.terugblik) });
  if (conclusie === 'BIJSTELLEN') tellPlan(story, now);
  if (conclusie === 'NAAR_ARTS') tellVervolg(story, now);
}

function tellStagnatie(story: Story, now: Stand): void {
  const { random } = story;
  const door = random.chance(0.8) ? now.rb : story.someone(['ARBEIDSDESKUNDIGE']);
  const soort = random.pick(['STAGNATIE', 'BELASTBAARHEID']);
  story.act(door, 'meldStagnatie', { soort, verslag: 'Cliënt komt niet verder; graag uw oordeel.' });
  tellVervolg(story, now);
}

/** Only the verzekeringsarts says how it goes on, and that can take a while. */
function tellVervolg(story: Story, now: Stand): void {
  const { random } = story;
  const va = story.someone(['VERZEKERINGSARTS']);
  story.until(random.around(story.tempo.arts * 1.5), 'VERVOLG_BEPALEN', va);
  const naarVoren = !metWerkgever(now) && !now.ezwb;
  const vervolg = random.weighted({
    ONGEWIJZIGD: 0.4,
    BIJSTELLEN_PLAN: 0.25,
    NIEUWE_PROBLEEMANALYSE: 0.12,
    MEDISCHE_INTERVENTIE: 0.15,
    EZWB_NAAR_VOREN: naarVoren ? 0.08 : 0,
  });
  story.act(va, 'bepaalVervolg', {
    vervolg,
    onderbouwing: random.pick(MEDISCH),
    ...(vervolg === 'MEDISCHE_INTERVENTIE'
      ? { interventie: 'Verwijzing naar een gespecialiseerd centrum.' }
      : {}),
  });
  if (vervolg === 'BIJSTELLEN_PLAN') tellPlan(story, now);
  if (vervolg === 'NIEUWE_PROBLEEMANALYSE') tellAnalyse(story, now);
  if (vervolg === 'EZWB_NAAR_VOREN') {
    now.ezwb = true;
    tellStartEzwb(story.wait(2), now);
  }
}

function tellTraject(story: Story, now: Stand): void {
  const { random, vandaag } = story;
  if (now.traject) {
    const resultaat = random.weighted({ WERKFIT: 0.5, WERK: 0.2, VOORTIJDIG: 0.15, ZONDER_RESULTAAT: 0.15 });
    story.act(now.rb, 'beeindigTraject', { eindeDatum: vandaag, resultaat });
  } else {
    const soort = random.pick(['BEMIDDELING', 'SCHOLING', 'PROEFPLAATSING', 'WERKERVARING', 'WERKFIT']);
    story.act(now.rb, 'startTraject', { soort, startDatum: vandaag });
  }
  now.traject = !now.traject;
}

function tellVerlof(story: Story, now: Stand): void {
  // The wachttijd is longer by the verlof, so week 93 comes later than the story knows.
  Object.assign(now, { verlof: true, nagevraagd: true });
  const vanDatum = addWeeks(story.vandaag, 6);
  story.act(now.rb, 'registreerVerlof', { vanDatum, totEnMetDatum: addDays(vanDatum, 111) });
}
