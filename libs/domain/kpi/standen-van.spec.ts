import * as fc from 'fast-check';
import { aanvraag, inVaststelling } from '../../../test/support/claim';
import { DossierStory } from '../../../test/support/dossier-story';
import { besluitOp } from '../../../test/support/dwangsom';
import { begunClaims, step, steps } from '../../../test/support/random-walk';
import { histories } from '../../../test/support/runs';
import { ALTIJD, type BekendeStand } from './stand';
import { standenVan, ZONDER_STAND } from './standen-van';

const pb = 'PROCESBEGELEIDER';
const van = ({ definition, record }: DossierStory) => standenVan(definition.id, definition.version, record);
const kort = ({
  geldigVan,
  geldigTot,
  teamId,
  uiterlijkeBeslisdatum,
  open,
  opgeschort,
  overgenomenTeLaat,
}: BekendeStand) =>
  [
    `${geldigVan} ${geldigTot} ${teamId} ${uiterlijkeBeslisdatum}`,
    ...(open ? [] : ['dicht']),
    ...(opgeschort ? ['stil'] : []),
    ...(overgenomenTeLaat ? ['overgenomen'] : []),
  ].join(' ');
const nu = (story: DossierStory) =>
  van(story)
    .standen.filter(({ bekendTot }) => bekendTot === ALTIJD)
    .map(kort);
const toen = (story: DossierStory, moment: string) =>
  van(story)
    .standen.filter(({ bekendVan, bekendTot }) => bekendVan <= moment && moment < bekendTot)
    .map(kort);

// Received on 20 July 2026: eight weeks is Monday 14 September.
describe('how a dossier stood', () => {
  it('is open with its term from the receipt, whenever it was registered', () => {
    expect(nu(aanvraag({}, '2026-07-27'))).toEqual(['2026-07-20 infinity heerlen-1 2026-09-14']);
  });

  it('given a transfer after the term passed, then it was taken over late from that day', () => {
    const over = aanvraag()
      .laatAlarmenVallenTot('2026-09-20')
      .doet('PLANNER', 'draagOver', { naarTeam: 'heerlen-2', reden: 'hulp' });
    expect(nu(over)).toEqual([
      '2026-07-20 2026-09-20 heerlen-1 2026-09-14',
      '2026-09-20 infinity heerlen-2 2026-09-14 overgenomen',
    ]);
    // Back where it passed: nobody took it over.
    const terug = over
      .op('2026-09-25')
      .doet('PLANNER', 'draagOver', { naarTeam: 'heerlen-1', reden: 'terug' });
    expect(nu(terug).at(-1)).toBe('2026-09-25 infinity heerlen-1 2026-09-14');
  });

  it('given a transfer on the last day, then the new team lets it pass itself', () => {
    const over = aanvraag()
      .op('2026-09-14')
      .doet('PLANNER', 'draagOver', { naarTeam: 'heerlen-2', reden: 'x' });
    expect(nu(over).at(-1)).toBe('2026-09-14 infinity heerlen-2 2026-09-14');
  });

  it('given a suspension registered later, then it stood still from the day it counts by law', () => {
    const stil = aanvraag()
      .op('2026-08-05')
      .doet(pb, 'schortOp', { grond: 'AWB_4_15_2B', vanafDatum: '2026-08-03', reden: 'niet verschenen' });
    expect(nu(stil)).toEqual([
      '2026-07-20 2026-08-03 heerlen-1 2026-09-14',
      '2026-08-03 infinity heerlen-1 2026-09-14 stil',
    ]);
    expect(nu(stil.op('2026-08-20').doet('PLANNER', 'hervat', { datum: '2026-08-17' }))).toEqual([
      '2026-07-20 2026-08-03 heerlen-1 2026-09-14',
      '2026-08-03 2026-08-17 heerlen-1 2026-09-14 stil',
      '2026-08-17 infinity heerlen-1 2026-09-28',
    ]);
  });

  it('given a correction of the receipt, then what was known before is still what was known then', () => {
    const story = aanvraag().op('2026-07-27').doet(pb, 'corrigeerOntvangst', {
      ontvangstDatum: '2026-07-22',
      reden: 'poststempel',
    });
    expect(nu(story)).toEqual(['2026-07-22 infinity heerlen-1 2026-09-16']);
    expect(toen(story, '2026-07-27T08:59:59Z')).toEqual(['2026-07-20 infinity heerlen-1 2026-09-14']);
  });

  it('given a closing by mistake, then it was open all the time and nothing had ended', () => {
    const dicht = aanvraag().op('2026-08-03').doet(pb, 'trekIn');
    expect(nu(dicht).at(-1)).toBe('2026-08-03 infinity heerlen-1 2026-09-14 dicht');
    expect(van(dicht).besluiten).toMatchObject([{ uitkomst: 'INGETROKKEN', isBesluit: false, einde: true }]);
    const open = dicht.op('2026-08-10').doet(pb, 'heropen', {
      grond: 'TEN_ONRECHTE_GESLOTEN',
      vanafFase: 'INTAKE',
      reden: 'verkeerde client',
    });
    expect(nu(open)).toEqual(['2026-07-20 infinity heerlen-1 2026-09-14']);
    expect(van(open).besluiten.filter(({ bekendTot }) => bekendTot === ALTIJD)).toEqual([]);
    expect(toen(open, '2026-08-05T00:00:00Z').at(-1)).toBe('2026-08-03 infinity heerlen-1 2026-09-14 dicht');
  });
});

describe('what was decided', () => {
  it('is on time on the last day, and not the day after', () => {
    expect(van(besluitOp('2026-09-14', inVaststelling())).besluiten).toMatchObject([
      {
        besluitDatum: '2026-09-14',
        uiterlijkeBeslisdatum: '2026-09-14',
        opTijd: true,
        teamBijVerstrijken: null,
      },
    ]);
    expect(
      van(besluitOp('2026-09-15', inVaststelling().laatAlarmenVallenTot('2026-09-15'))).besluiten,
    ).toMatchObject([
      {
        opTijd: false,
        teamId: 'heerlen-1',
        teamBijVerstrijken: 'heerlen-1',
        overgenomenTeLaat: false,
        vangnet: true,
      },
    ]);
  });

  it('given a team that took it over late, then it decides for a term that passed elsewhere', () => {
    const over = inVaststelling()
      .laatAlarmenVallenTot('2026-09-20')
      .doet('PLANNER', 'draagOver', { naarTeam: 'breda-1', reden: 'hulp' });
    expect(van(besluitOp('2026-09-21', over)).besluiten).toMatchObject([
      {
        teamId: 'breda-1',
        teamBijVerstrijken: 'heerlen-1',
        overgenomenTeLaat: true,
        isBesluit: true,
        einde: true,
      },
    ]);
  });
});

test('whatever happens, the known stretches follow each other without gaps, and alarms alone change nothing', () => {
  fc.assert(
    fc.property(begunClaims, steps, (begun, plan) => {
      const story = plan.reduce(step, begun);
      const { standen } = van(story);
      for (const moment of new Set(standen.map(({ bekendVan }) => bekendVan))) {
        const known = standen
          .filter(({ bekendVan, bekendTot }) => bekendVan <= moment && moment < bekendTot)
          .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
        const next = known.slice(1).map(({ geldigVan }) => geldigVan);
        expect(known.map(({ geldigTot }) => geldigTot)).toEqual([...next, ALTIJD]);
        expect(known.map(({ instroom }) => instroom)).toEqual(known.map((_, index) => index === 0));
      }
      const acts = story.record.flatMap(({ cause }, index) => (cause ? [index] : []));
      acts.slice(1).forEach((from, index) => {
        const to = acts[index + 2] ?? story.record.length;
        if (story.record.slice(from, to).every(({ type }) => ZONDER_STAND.has(type)))
          expect(van(upTo(story, to))).toEqual(van(upTo(story, from)));
      });
    }),
    histories(10),
  );
});

const upTo = ({ journey, vandaag, record }: DossierStory, end: number) =>
  new DossierStory(journey, vandaag, record.slice(0, end));
