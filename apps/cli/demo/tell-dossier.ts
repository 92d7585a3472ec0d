import { addDays, addWeeks, type Datum } from '../../../libs/domain/termijnen/datum';
import { isWerkdag } from '../../../libs/domain/termijnen/feestdagen';
import type { Random } from '../centre/random';
import type { Bezetting } from './bezetting';
import { tellArbeidskundig, tellBesluit } from './chapter-besluit';
import { tellIntake, tellKennisgeving } from './chapter-intake';
import { tellDossiervorming, tellMedisch, tellOpschorting } from './chapter-medisch';
import { inventAanvraag } from './clients';
import { Story, type Step } from './story';

export interface Receipt {
  bsn: string;
  teamId: string;
  ontvangstDatum: Datum;
  /** The day it is registered: that of receipt or soon after; much later for what was there when the year began. */
  geregistreerdDatum: Datum;
}

/** All that will be done to one dossier, in order; also beyond today, where it is simply not done yet. */
export function tellDossier(receipt: Receipt, random: Random, bezetting: Bezetting): Step[] {
  const { aanvraag, eersteZiektedagDatum } = inventAanvraag(random, receipt);
  const story = new Story(random, bezetting, receipt.teamId, receipt.geregistreerdDatum);
  const pb = story.someone(['PROCESBEGELEIDER']);
  const registreert = story.chance('geregistreerdDoorTeamondersteuner')
    ? story.someone(['TEAMONDERSTEUNER'])
    : pb;
  story.wait(0).note(registreert, { soort: 'open', aanvraag });
  const leaves = leavesEarly(story, receipt, aanvraag.vangnet === true);
  story.aside(() => tellKennisgeving(story, receipt.ontvangstDatum, pb));
  let transferred = false;
  if (tellIntake(story, aanvraag, eersteZiektedagDatum, pb)) {
    tellOpschorting(story, receipt.ontvangstDatum, pb);
    tellDossiervorming(story);
    transferred = !leaves && tellOverdracht(story, receipt);
    // What was waiting when the year began mostly waits on.
    const waited = receipt.ontvangstDatum < addDays(receipt.geregistreerdDatum, -14) ? 0.25 : 0;
    const oordeel = tellMedisch(story, story.tempo.vergeten + waited);
    const schatting = oordeel.gbm ? {} : tellArbeidskundig(story);
    tellBesluit(story, aanvraag, eersteZiektedagDatum, { ...oordeel, ...schatting });
  }
  if (!transferred) tellIngebrekestelling(story, receipt);
  const steps = inOrder(story.steps);
  return leaves ? cutShort(steps, leaves) : steps;
}

/** Heerlen took over dossiers of others (evaluation 3.5). */
function tellOverdracht(story: Story, { teamId, ontvangstDatum }: Receipt): boolean {
  if (teamId.startsWith('heerlen') || !story.chance('overdracht')) return false;
  story.wait(story.random.between(10, 60));
  // The colleague who still has to send the kennisgeving keeps the dossier until then.
  while (story.vandaag <= addWeeks(ontvangstDatum, 9)) story.wait(1);
  const naarTeam = `heerlen-${story.random.between(1, 5)}`;
  story.act(story.planner(), 'draagOver', {
    naarTeam,
    reden: 'Werkvoorraad boven de capaciteit van het team',
  });
  story.teamId = naarTeam;
  story.wait(1);
  return true;
}

/** Some who wait too long put UWV in default; now and then a little too soon (Awb 4:17 lid 3). */
function tellIngebrekestelling(story: Story, { ontvangstDatum }: Receipt): void {
  const weken = ontvangstDatum >= '2026-01-01' ? 16 : 8;
  const op = nextWerkdag(addDays(addWeeks(ontvangstDatum, weken), story.random.between(-3, 90)));
  if (op <= story.steps[0]!.datum || op >= story.vandaag || !story.chance('ingebrekestelling')) return;
  story.aside(() => {
    story.vandaag = op;
    const door = story.random.chance(0.5)
      ? story.planner()
      : story.someone(['PROCESBEGELEIDER', 'TEAMONDERSTEUNER']);
    story.act(door, 'registreerIngebrekestelling', { ontvangstDatum: op });
  });
}

/** Claims that end without a besluit: withdrawn, the ground gone, or the client deceased. */
function leavesEarly(
  story: Story,
  { geregistreerdDatum }: Receipt,
  vangnet: boolean,
): { op: Datum; step: Step } | undefined {
  const { random } = story;
  const op = nextWerkdag(addDays(geregistreerdDatum, random.between(4, 120)));
  let left: Step | undefined;
  story.aside(() => {
    story.vandaag = op;
    const door = story.someone(['PROCESBEGELEIDER']);
    if (story.chance('trektIn')) story.act(door, 'trekIn');
    else if (vangnet && story.chance('zwGeeindigd')) story.act(door, 'annuleer', { reden: 'ZW_GEEINDIGD' });
    else if (story.chance('dubbel')) story.act(door, 'annuleer', { reden: 'DUBBEL_GEREGISTREERD' });
    else if (story.chance('overlijden')) {
      story.act(door, 'registreerOverlijden', { overlijdensDatum: addDays(op, -random.between(1, 9)) });
    } else return;
    left = story.steps.pop();
  });
  return left && { op, step: left };
}

const EINDE = ['neemBesluit', 'stelBuitenBehandeling', 'legLoonsanctieOp'];
const ends = ({ deed }: Step): boolean => deed.soort === 'act' && EINDE.includes(deed.actie);

/** By day; what would happen beside the main line falls away once the dossier has ended. */
function inOrder(told: Step[]): Step[] {
  const steps = told
    .map((step, index) => ({ step, index }))
    .sort((a, b) => order(a.step, b.step) || a.index - b.index)
    .map(({ step }) => step);
  const end = steps.findIndex(ends);
  return end === -1 ? steps : steps.slice(0, end + 1);
}

/** What was told up to that day, unless the dossier had ended by then. */
function cutShort(steps: Step[], { op, step }: { op: Datum; step: Step }): Step[] {
  return steps.at(-1)!.datum <= op ? steps : [...steps.filter(({ datum }) => datum < op), step];
}

const order = (a: Step, b: Step): number =>
  a.datum === b.datum ? a.dagdeel - b.dagdeel : a.datum < b.datum ? -1 : 1;

function nextWerkdag(datum: Datum): Datum {
  let day = datum;
  while (!isWerkdag(day)) day = addDays(day, 1);
  return day;
}
