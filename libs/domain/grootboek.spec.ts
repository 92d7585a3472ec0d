import { aanvraag, inVaststelling } from '../../test/support/claim';
import type { DossierStory } from '../../test/support/dossier-story';
import { besluitOp } from '../../test/support/dwangsom';
import { grootboekVan } from './grootboek';

const pb = 'PROCESBEGELEIDER';
const grootboek = ({ definition, record }: DossierStory) =>
  grootboekVan(definition.id, definition.version, record);
const van = (story: DossierStory, sleutel = 'BESLISTERMIJN') =>
  grootboek(story)
    .filter(({ klok }) => klok === sleutel)
    .map(({ feit, grondslag, ingangDatum, tijdstip, vanDatum, naarDatum, dagen, status }) => [
      feit,
      grondslag,
      ingangDatum,
      tijdstip.slice(0, 10),
      `${vanDatum ?? '-'} ${naarDatum} ${dagen ?? '-'}`,
      status,
    ]);

// Received on 20 July 2026: eight weeks is Monday 14 September.
describe('the ledger of a clock', () => {
  it('has one line per change: fact, article, when it counts, when it was recorded, and the days it added', () => {
    const story = aanvraag()
      .op('2026-08-05')
      .doet(pb, 'schortOp', { grond: 'AWB_4_15_2B', vanafDatum: '2026-08-03', reden: 'niet verschenen' })
      .op('2026-08-20')
      .doet('PLANNER', 'hervat', { datum: '2026-08-17' })
      .op('2026-08-24')
      .doet(pb, 'verleng', { kennisgevingDatum: '2026-08-21', nieuweDatum: '2026-12-01', reden: 'drukte' });
    expect(van(story)).toEqual([
      ['Aanvraag ontvangen', 'Wet WIA 102 lid 3', '2026-07-20', '2026-07-20', '- 2026-09-14 -', 'LOOPT'],
      [
        'Beslistermijn opgeschort',
        'Awb 4:15 lid 2b',
        '2026-08-03',
        '2026-08-05',
        '2026-09-14 2026-09-14 0',
        'OPGESCHORT',
      ],
      [
        'Beslistermijn hervat',
        'Awb 4:15 lid 2b',
        '2026-08-17',
        '2026-08-20',
        '2026-09-14 2026-09-28 14',
        'LOOPT',
      ],
      [
        'Beslistermijn verlengd',
        'Wet WIA 102 lid 5',
        '2026-08-21',
        '2026-08-24',
        '2026-09-28 2026-12-01 64',
        'LOOPT',
      ],
    ]);
  });

  it('says who, in which capacity, and with which words', () => {
    const story = aanvraag()
      .op('2026-08-05')
      .doet(
        pb,
        'schortOp',
        { grond: 'AWB_4_15_2B', vanafDatum: '2026-08-03', reden: 'niet verschenen' },
        'pb-7',
      );
    expect(grootboek(story).at(-1)).toMatchObject({
      klokLabel: 'Beslistermijn',
      actorId: 'pb-7',
      hoedanigheid: pb,
      toelichting: 'niet verschenen',
      versie: 2,
    });
  });

  it('keeps the old date of a correction beside the new one', () => {
    const story = aanvraag().op('2026-07-27').doet(pb, 'corrigeerOntvangst', {
      ontvangstDatum: '2026-07-22',
      reden: 'poststempel',
    });
    expect(van(story).at(-1)).toEqual([
      'Ontvangstdatum gecorrigeerd',
      'Wet WIA 102 lid 3',
      '2026-07-22',
      '2026-07-27',
      '2026-09-14 2026-09-16 2',
      'LOOPT',
    ]);
  });

  it('has a line when the term passed and one when it was met', () => {
    const te = besluitOp('2026-09-21', inVaststelling().laatAlarmenVallenTot('2026-09-15'));
    expect(van(te).map(([feit, , ingang, , , status]) => [feit, ingang, status])).toEqual([
      ['Aanvraag ontvangen', '2026-07-20', 'LOOPT'],
      ['Termijnalarm', '2026-09-15', 'VERSTREKEN'],
      ['Besluit genomen', '2026-09-21', 'VOLDAAN'],
    ]);
  });

  it('tells of every clock of the dossier, also of one that ended', () => {
    const gevraagd = aanvraag().doet(pb, 'vraagAanvulling', {
      ontbrekend: 'loonstroken',
      uitnodigingDatum: '2026-07-20',
      hersteltermijnDatum: '2026-08-03',
    });
    const aangevuld = gevraagd
      .op('2026-07-27')
      .doet(pb, 'ontvangAanvulling', { aangevuldDatum: '2026-07-27' });
    expect(
      van(aangevuld, 'HERSTELTERMIJN-1').map(([feit, , , , datums, status]) => [feit, datums, status]),
    ).toEqual([
      ['Beslistermijn opgeschort', '- 2026-08-03 -', 'LOOPT'],
      ['Beslistermijn hervat', '2026-08-03 null 0', 'VOLDAAN'],
    ]);
  });

  it('adds up: the days of all lines lead from the first date to the last', () => {
    const story = aanvraag()
      .doet(pb, 'schortOp', {
        grond: 'AWB_4_15_1A',
        vanafDatum: '2026-07-21',
        totDatum: '2026-08-03',
        reden: 'x',
      })
      .laatAlarmenVallenTot('2026-08-04')
      .doet(pb, 'verleng', { kennisgevingDatum: '2026-08-04', reden: 'x' });
    const regels = grootboek(story).filter(({ klok }) => klok === 'BESLISTERMIJN');
    const added = regels.reduce((sum, { dagen }) => sum + (dagen ?? 0), 0);
    // Sixteen weeks and thirteen days: 9 November and thirteen more, 69 days after 14 September.
    expect([regels[0]!.naarDatum, added, regels.at(-1)!.naarDatum]).toEqual(['2026-09-14', 69, '2026-11-22']);
  });
});
