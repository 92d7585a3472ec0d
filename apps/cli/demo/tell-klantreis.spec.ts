import { PlayedKlantreis } from '../../../test/support/play-klantreis';
import type { Soort } from '../../../libs/domain/aanvraag';
import { JOURNEYS, latestDefinition } from '../../../libs/domain/journeys/registry';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { medewerkers } from '../centre/medewerkers';
import { Random } from '../centre/random';
import { Bezetting } from './bezetting';
import { planReceipts } from './receipts';
import type { Step } from './story';
import { tellKlantreis } from './tell-klantreis';
import { DOSSIERS_PER_CLIENT, TRAJECTEN, type Traject } from './trajecten';

const VAN = '2025-11-22' as Datum;
const TOT = '2026-11-21' as Datum;
/** All clients of the demo centre, and those whose stories are played to their end. */
const CLIENTS = Math.round(2000 / DOSSIERS_PER_CLIENT);
const PLAYED = 700;

/** Left to whoever tries the demo. */
const OPEN_GELATEN = [
  'beoordeelVereenvoudigd',
  'sluitNaHeropening',
  // What follows when a term has passed: dwangsom and the court.
  ...['verklaarOnredelijkLaat', 'neemOnredelijkLaatTerug', 'stelDwangsomVast', 'registreerUitspraak'],
  ...['registreerDwangsombetaling', 'vorderDwangsomTerug'],
  'corrigeerOntvangst',
  // What follows the besluit, when somebody disagrees.
  ...['registreerBezwaar', 'bepaalBezwaarbehandeling', 'schortBezwaarOp', 'hervatBezwaar'],
  ...['verdaagBezwaar', 'stelBezwaarUit', 'beslisOpBezwaar'],
  // What colleagues agree on; the MDO that a team of the demo held is told apart (mdo.ts).
  'wijzigAanspreekpunt',
  ...['spreekTaakAf', 'rondTaakAf', 'laatTaakVervallen', 'vraagMdo', 'bespreekInMdo'],
];
/** Possible in many soorten, beside the road of a dossier; shown in some of them. */
const ZIJPADEN = [
  ...['verleng', 'schortOp', 'hervat', 'registreerIngebrekestelling', 'draagOver', 'registreerVerhuizing'],
  ...['wijsVoorstelAf', 'trekIn', 'annuleer', 'registreerOverlijden', 'heropen', 'accepteerBevinding'],
  ...['vraagAanvulling', 'ontvangAanvulling', 'gaVerderZonderAanvulling', 'stelBuitenBehandeling'],
  ...['delegeerVoorbereiding', 'meldVoorbereidingTerug', 'keurVoorbereidingGoed', 'stuurVoorbereidingTerug'],
  ...['trekDelegatieIn', 'stuurBelastbaarheidTerug', 'stuurProbleemanalyseTerug', 'stuurVaststellingTerug'],
  ...['rappelleer', 'contrasigneer'],
];

interface Told {
  traject: Traject;
  steps: Step[];
}

function stories(seed: number, count: number): Told[] {
  const bezetting = new Bezetting(medewerkers(seed));
  return planReceipts(Random.of(seed, 'receipts'), count, VAN, TOT).map((receipt) => ({
    traject: receipt.traject,
    steps: tellKlantreis(receipt, Random.of(seed, receipt.bsn), bezetting),
  }));
}

const doneBy = (steps: Step[], datum: Datum) => steps.filter((step) => step.datum <= datum);

describe('the stories of the demo centre', () => {
  const told = stories(1, CLIENTS);
  const acts = told.flatMap(({ steps }) =>
    steps.flatMap(({ dossier, deed }) => (deed.soort === 'act' ? [{ dossier, actie: deed.actie }] : [])),
  );
  const count = (dossier: Soort, actie: string) =>
    acts.filter((act) => act.dossier === dossier && act.actie === actie).length;

  it.each(Object.keys(TRAJECTEN) as Traject[])('of %s hold nothing that the rules refuse', (traject) => {
    const own = told.slice(0, PLAYED).filter((story) => story.traject === traject);
    expect(own.length).toBeGreaterThan(0);
    for (const { steps } of own) {
      try {
        PlayedKlantreis.of(steps);
      } catch (error) {
        const who = steps.map(({ dossier, datum, deed }) => `${dossier} ${datum} ${JSON.stringify(deed)}`);
        throw new Error(`${(error as Error).message}\n${who.join('\n')}`, { cause: error });
      }
    }
  });

  it('show every act that a person can do, and of every soort its whole road', () => {
    const soorten = [...new Set(JOURNEYS.map(({ id }) => id as Soort))];
    const people = soorten.map((soort) => ({
      soort,
      acties: Object.entries(latestDefinition(soort)!.acts)
        .filter(([, { rollen }]) => rollen.some((rol) => rol !== 'SYSTEEM'))
        .map(([actie]) => actie),
    }));
    const shown = new Set(acts.map(({ actie }) => actie));
    const nowhere = new Set(people.flatMap(({ acties }) => acties).filter((actie) => !shown.has(actie)));
    expect([...nowhere].filter((actie) => !OPEN_GELATEN.includes(actie))).toEqual([]);
    const missing = people.flatMap(({ soort, acties }) =>
      acties.filter((actie) => !ZIJPADEN.includes(actie) && !nowhere.has(actie) && count(soort, actie) === 0),
    );
    expect(missing).toEqual([]);
  });

  it('are done in the order in which they are told', () => {
    for (const { steps } of told) {
      const moments = steps.map(({ datum, dagdeel }) => `${datum} ${dagdeel}`);
      expect([...moments].sort()).toEqual(moments);
    }
  });

  it('come out the same for the same seed, and otherwise for another', () => {
    expect(stories(7, 60)).toEqual(stories(7, 60));
    expect(stories(7, 60)).not.toEqual(stories(8, 60));
  });

  it('make about as many dossiers as were asked for, WIA-claims most of all', () => {
    const opened = told.flatMap(({ steps }) => [
      ...new Set(doneBy(steps, TOT).map(({ dossier }) => dossier)),
    ]);
    expect(opened.length / CLIENTS).toBeCloseTo(DOSSIERS_PER_CLIENT, 1);
    const share = (soort: Soort) => opened.filter((name) => name === soort).length / opened.length;
    expect(share('WIA_CLAIM')).toBeGreaterThan(0.5);
    expect(share('ZW')).toBeGreaterThan(0.12);
  });

  it('link two to four dossiers of one client in more than sixty klantreizen of the whole centre', () => {
    const linked = told.filter(
      ({ steps }) => new Set(doneBy(steps, TOT).map(({ dossier }) => dossier)).size > 1,
    );
    expect(linked.length).toBeGreaterThan(60);
    const kinds = new Set(
      linked.map(({ steps }) =>
        [...new Set(doneBy(steps, TOT).map(({ dossier }) => dossier))].sort().join(' '),
      ),
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining(['EZWB ZW', 'EZWB WIA_CLAIM ZW', 'HERBEOORDELING_PROFESSIONEEL WIA_CLAIM']),
    );
  });

  it('send about a quarter of the WIA-vaststellingen back from the controle (table 6.2)', () => {
    const share = count('WIA_CLAIM', 'stuurVaststellingTerug') / count('WIA_CLAIM', 'keurVaststellingGoed');
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.3);
  });

  it('delegate most in Heerlen and Tilburg (2.2.6)', () => {
    const share = (kantoor: string) => {
      const there = told.filter(
        ({ traject, steps }) => traject === 'WIA' && steps[0]!.door.kantoorId === kantoor,
      );
      const delegated = there.filter(({ steps }) =>
        steps.some(({ deed }) => deed.soort === 'act' && deed.actie === 'delegeerVoorbereiding'),
      );
      return delegated.length / there.length;
    };
    expect(Math.min(share('heerlen'), share('tilburg'))).toBeGreaterThan(
      1.5 * Math.max(share('breda'), share('rotterdam')),
    );
  });
});
