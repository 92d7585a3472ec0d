import { addDays } from '../../../libs/domain/termijnen/datum';
import { nextWerkdag, type Step, type Story } from './story';

/** An end without a besluit: withdrawn, the ground gone, or the client deceased; by chance, and mostly not. */
export function leavesEarly(story: Story, vangnet = false): Step | undefined {
  const { random } = story;
  const op = nextWerkdag(addDays(story.vandaag, random.between(4, 120)));
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
  if (left) delete left.terzijde;
  return left;
}

/** Lets the dossier end so, unless its story was over by then. */
export function goesAway(story: Story, leaves: Step): boolean {
  if (leaves.datum >= (story.ended() ?? leaves.datum)) return false;
  story.cut(({ datum }) => datum >= leaves.datum);
  story.steps.push(leaves);
  return true;
}
