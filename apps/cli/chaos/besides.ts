import { createHash } from 'node:crypto';
import { addDays } from '../../../libs/domain/termijnen/datum';
import { colleagues, TEAMS } from './centre';
import { toelichting } from './gegevens';
import type { People } from './people';

interface TaakView {
  id: string;
  versie: number;
  dossier: { id: string; soort: string; fase: string };
}

const PLANNERS = colleagues.filter(({ rol }) => rol === 'PLANNER');

/** A dossier that came by in a list. */
export interface Met {
  id: string;
  team: string;
  soort: string;
  fase: string;
}

/** Takes a free taak or the next one, gives one back, or puts one away until a day soon. Answers what came by. */
export async function handleTaak(people: People): Promise<Met[]> {
  const { chance, vandaag } = people;
  const by = chance.pick(colleagues);
  const lijst = chance.pick(['vrij', 'mijn']);
  const list = await people.look<{ items: TaakView[] }>(by, `/v1/taken?lijst=${lijst}`);
  if (list?.status !== 200 || list.body.items.length === 0) return [];
  const { id, versie } = chance.pick(list.body.items);
  const body =
    lijst === 'vrij'
      ? { actie: 'pak' }
      : chance.happens(0.5)
        ? { actie: 'geefVrij' }
        : {
            actie: 'zetInWacht',
            gegevens: { totDatum: addDays(vandaag, chance.between(1, 6)), reden: toelichting },
          };
  const { answer } = await people.act<{ versie: number }>(by, `/v1/taken/${id}/acties`, body, versie);
  if (answer?.status === 200)
    people.promised({ soort: 'TAAK', sleutel: '', actor: by.id, id, versie: answer.body.versie, feiten: [] });
  return list.body.items.map(({ dossier }) => ({ ...dossier, team: by.team }));
}

interface MeldingView {
  id: string;
  versie: number;
  acties: ('pakOp' | 'handelAf')[];
}

const FEIT_BIJ = { pakOp: 'MeldingTaken', handelAf: 'MeldingHandled' };

/** Picks up or closes something that lies there for somebody. */
export async function handleMelding(people: People): Promise<void> {
  const { chance } = people;
  // A planner hears from every dossier of the kantoor.
  const by = chance.pick(chance.happens(0.5) ? PLANNERS : colleagues);
  const list = await people.look<{ items: MeldingView[] }>(by, '/v1/meldingen?limit=20');
  const offered = list?.status === 200 ? list.body.items.filter(({ acties }) => acties.length > 0) : [];
  if (offered.length === 0) return;
  const { id, versie, acties } = chance.pick(offered);
  const actie = chance.pick(acties);
  const { sleutel, answer } = await people.act<{ versie: number }>(
    by,
    `/v1/meldingen/${id}/acties`,
    { actie },
    versie,
  );
  if (answer?.status === 200) {
    const feiten = [FEIT_BIJ[actie]];
    people.promised({ soort: 'MELDING', sleutel, actor: by.id, id, versie: answer.body.versie, feiten });
  }
}

interface Handled {
  items: { id: string; kan: boolean; versie: number | null }[];
}

/** A planner does one thing to some dossiers of the board at once. */
export async function handleMany(people: People): Promise<void> {
  const { chance, vandaag } = people;
  const by = chance.pick(PLANNERS);
  const kolom = chance.pick(['TE_LAAT', 'DEZE_WEEK', 'VOLGENDE_WEEK', 'LATER']);
  const list = await people.look<{ items: (Met & { versie: number })[] }>(
    by,
    `/v1/termijnbord?kolom=${kolom}&team=${by.team}&limit=12`,
  );
  if (list?.status !== 200) return;
  const dossiers = list.body.items
    .filter(() => chance.happens(0.4))
    .map(({ id, versie }) => ({ id, versie: chance.happens(0.9) ? versie : versie + 1 }));
  if (dossiers.length === 0) return;
  const [actie, gegevens] = chance.pick([
    ['verleng', { kennisgevingDatum: vandaag, nieuweDatum: addDays(vandaag, 150), reden: toelichting }],
    ['schortOp', { grond: 'AWB_4_15_2A', vanafDatum: vandaag, reden: toelichting }],
    ['draagOver', { naarTeam: TEAMS.find((team) => team !== by.team), reden: toelichting }],
  ] as const);
  const proef = chance.happens(0.2) ? '?proef=true' : '';
  const { sleutel, answer } = await people.act<Handled>(by, `/v1/termijnbord/handelingen${proef}`, {
    actie,
    gegevens,
    dossiers,
  });
  if (answer?.status !== 200) return;
  for (const { id, versie } of answer.body.items)
    if (versie !== null)
      people.promised({
        soort: 'BULK',
        sleutel: keyWithin(sleutel, id),
        actor: by.id,
        id,
        versie,
        feiten: [],
      });
}

/** Each dossier of a bulk act is remembered under a key of its own, made from the one that was sent. */
const keyWithin = (sleutel: string, dossierId: string): string =>
  createHash('sha256').update(`termijnbord\n${sleutel}\n${dossierId}`).digest('hex');
