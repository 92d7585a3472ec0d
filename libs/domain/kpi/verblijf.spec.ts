import { aanvraag } from '../../../test/support/claim';
import { ALTIJD } from './stand';
import { standenVan } from './standen-van';

const verblijven = ({ definition, record }: ReturnType<typeof aanvraag>) =>
  standenVan(definition.id, definition.version, record)
    .verblijven.filter(({ bekendTot }) => bekendTot === ALTIJD)
    .map(({ fase, teamId, vertrekDatum, dagen }) => [fase, teamId, vertrekDatum, dagen]);

// Received on 20 July 2026.
describe('how long a dossier was in a phase', () => {
  test('given a phase that is not left, then nothing yet', () => {
    expect(verblijven(aanvraag())).toEqual([]);
  });

  test('given a transfer halfway, then all days are of the team that had it when it left', () => {
    const story = aanvraag()
      .op('2026-07-30')
      .doet('PLANNER', 'draagOver', { naarTeam: 'heerlen-2', reden: 'hulp' })
      .op('2026-08-03')
      .doet('PROCESBEGELEIDER', 'trekIn');
    expect(verblijven(story)).toEqual([['INTAKE', 'heerlen-2', '2026-08-03', 14]]);
  });

  test('given a closing by mistake, then the phase was never left', () => {
    const story = aanvraag()
      .op('2026-08-03')
      .doet('PROCESBEGELEIDER', 'trekIn')
      .op('2026-08-10')
      .doet('PROCESBEGELEIDER', 'heropen', {
        grond: 'TEN_ONRECHTE_GESLOTEN',
        vanafFase: 'INTAKE',
        reden: 'verkeerde client',
      });
    expect(verblijven(story)).toEqual([]);
  });
});
