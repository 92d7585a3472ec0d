import type { TaakSleutel } from '../../libs/domain/taken/open-taken';
import { aanvraag, inVaststelling, RECHT, type Claim } from './claim';
import type { DossierStory } from './dossier-story';
import { replay } from '../../libs/domain/replay';

const pb = 'PROCESBEGELEIDER';

/** Received on 20 July 2026: to be decided on Monday 14 September; in gebreke gesteld on the 15th, free to the 29th. */
export const inGebreke = (claim = aanvraag(), ontvangstDatum = '2026-09-15', over = {}): Claim =>
  claim.op(ontvangstDatum).doet(pb, 'registreerIngebrekestelling', { ontvangstDatum, ...over });
export const besluitOp = (dag: string, claim = inGebreke(inVaststelling())): Claim =>
  claim
    .op(dag)
    .doet(pb, 'stelRechtVast', RECHT)
    .doet(pb, 'keurVaststellingGoed', {}, 'pb-2')
    .doet(pb, 'neemBesluit');
export const klok = (story: DossierStory, sleutel: string) => {
  const found = story.termijn(sleutel);
  return found && [found.startDatum, found.uiterlijkeDatum, found.status];
};
export const naspelen = (story: DossierStory) => {
  const again = replay(story.definition.id, story.definition.version, story.record);
  expect(again.differences).toEqual([]);
  expect(again.last!.stored).toEqual(story.journey.stored);
};

/** Every taak that is open now, whichever act opened it. */
export const openTaken = ({ definition, record }: DossierStory): TaakSleutel[] =>
  replay(definition.id, definition.version, record).openTaken;
