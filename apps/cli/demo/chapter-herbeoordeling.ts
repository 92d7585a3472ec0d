import type { Aanvraag } from '../../../libs/domain/aanvraag';
import { nieuweStand, wijziging, type Stand } from '../../../libs/domain/journeys/herbeoordeling.context';
import type { JsonObject } from '../../../libs/domain/json';
import { addDays, addWeeks, latest, type Datum } from '../../../libs/domain/termijnen/datum';
import { tellArbeidskundig } from './chapter-arbeidskundig';
import { tellVaststelling } from './chapter-besluit';
import { tellAanvulling } from './chapter-intake';
import { tellDossiervorming, tellMedisch } from './chapter-medisch';
import { OORDEEL } from './sentences';
import type { Story } from './story';

const STANDEN: Record<Stand, number> = {
  GEEN_RECHT: 0.12,
  '35_45': 0.12,
  '45_55': 0.12,
  '55_65': 0.12,
  '65_80': 0.12,
  '80_100': 0.34,
  IVA: 0.06,
};

/** Client, werkgever or UWV itself asks for another look. */
export function tellVraaggestuurd(story: Story, aanvraag: Aanvraag): void {
  const { random, tempo } = story;
  const pb = story.someone(['PROCESBEGELEIDER']);
  story.wait(0).note(pb, { soort: 'open', aanvraag });
  const intern = aanvraag.aanvrager === 'UWV_INTERN';
  story.until(random.around(tempo.intake), 'INTAKE', pb);
  if (!intern && story.chance('aanvulling') && !tellAanvulling(story, pb)) return;
  const stand = random.weighted(STANDEN);
  const metLgu = stand !== 'GEEN_RECHT' && stand !== 'IVA' && random.chance(0.4);
  story.act(pb, 'rondIntakeAf', {
    huidigeStand: stand,
    ...(metLgu ? { lguTotDatum: addWeeks(story.vandaag, random.between(4, 60)) } : {}),
  });
  tellHerbeoordeling(story, aanvraag.ontvangstDatum, stand, {});
}

/**
 * The arts planned to look again: on the day itself it begins by itself, unless it is moved, begun sooner or dropped.
 * Without a day, one is planned first.
 */
export function tellGepland(story: Story, gepland?: Datum): void {
  const { random } = story;
  const arts = story.someone(['VERZEKERINGSARTS']);
  let dag = gepland;
  if (!dag) {
    dag = addWeeks(story.vandaag, random.between(4, 36));
    story.until(random.between(1, 12), 'HERBEOORDELING_PLANNEN', arts);
    dag = latest(dag, addDays(story.vandaag, 7));
    story.act(arts, 'plan', { datum: dag });
  }
  const lot = random.weighted({ DAG: 0.6, VERZET: 0.18, EERDER: 0.12, VERVALT: 0.1 });
  story.wait(random.between(2, 20));
  const vroeg = story.vandaag < addDays(dag, -3);
  if (vroeg && lot === 'VERVALT') {
    story.act(arts, 'laatVervallen', { reden: random.pick(OORDEEL.vervalt) });
    return;
  }
  if (vroeg && lot === 'VERZET') {
    dag = addWeeks(dag, random.between(3, 12));
    story.act(arts, 'verzet', { datum: dag, reden: random.pick(OORDEEL.planning) });
  }
  const begint = vroeg && lot === 'EERDER' ? story.vandaag : dag;
  if (vroeg && lot === 'EERDER') story.act(arts, 'start');
  else story.waitUntil(addDays(dag, 1));
  const stand = random.weighted({ '35_45': 0.2, '55_65': 0.2, '80_100': 0.6 });
  tellHerbeoordeling(story, begint, stand, { huidigeStand: stand });
}

/** File, arts, arbeidsdeskundige, and what it changes beside the class before. */
function tellHerbeoordeling(story: Story, peilDatum: Datum, huidig: Stand, bekend: JsonObject): void {
  tellDossiervorming(story);
  const oordeel = tellMedisch(story, story.tempo.vergeten);
  const { gbm, duurzaam } = oordeel;
  const schatting = gbm ? null : tellArbeidskundig(story).uitslag('WIA', peilDatum, duurzaam);
  const belastbaarheid = { uitkomst: gbm ? 'GBM' : 'FML', duurzaam };
  const nieuw = nieuweStand({ belastbaarheid, schatting } as never);
  const uitkomst = wijziging(huidig, nieuw);
  const ingaat = uitkomst !== 'ONGEWIJZIGD' && uitkomst !== 'EINDE_RECHT';
  tellVaststelling(story, () => ({
    toelichting: 'Vergeleken met de klasse tot nu toe.',
    ...bekend,
    ...(ingaat ? { ingangsDatum: peilDatum } : {}),
  }));
}
