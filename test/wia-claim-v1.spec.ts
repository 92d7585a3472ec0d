import { definitionOf } from '../libs/domain/journeys/registry';
import type { WiaClaimContext } from '../libs/domain/journeys/wia-claim.context';
import { replay } from '../libs/domain/replay';
import { begonnen, type DossierStory } from './support/dossier-story';

const v1 = definitionOf({ machineId: 'WIA_CLAIM', machineVersion: 1 });
const input = {
  teamId: 'heerlen-1',
  ontvangstDatum: '2026-07-20',
  eersteZiektedagDatum: '2024-11-04',
  heeftWerkgever: true,
  aanvrager: 'CLIENT',
};
const inRivToets = () =>
  begonnen<WiaClaimContext>(v1, input).doet(
    'PROCESBEGELEIDER',
    'rondIntakeAf',
  ) as DossierStory<WiaClaimContext>;

// Dossiers stay on the version they began on: what was opened before version 2 goes on as it began.
describe('a WIA-claim of version 1', () => {
  it('still goes from aanvraag to besluit, with the outcome of the arbeidsdeskundige entered by hand', () => {
    const besluit = inRivToets()
      .doet('ARBEIDSDESKUNDIGE', 'keurRivGoed', { toelichting: 'voldoende' })
      .doet('MEDISCH_SECRETARESSE', 'rondDossiervormingAf')
      .doet('VERZEKERINGSARTS', 'stelBelastbaarheidVast', { uitkomst: 'FML', duurzaam: false })
      .doet('ARBEIDSDESKUNDIGE', 'stelArbeidsongeschiktheidVast', {
        grond: 'FUNCTIES',
        maatmanUurloon: 24,
        restverdiencapaciteitPerUur: 15.6,
        toelichting: 'drie functies',
      })
      .doet('PROCESBEGELEIDER', 'stelRechtVast', {
        toelichting: 'x',
        ingangsDatum: '2026-11-02',
        dagloon: 150,
        loonheffingsnummer: '123456789L01',
      })
      .doet('PROCESBEGELEIDER', 'keurVaststellingGoed', {}, 'pb-2')
      .doet('PROCESBEGELEIDER', 'neemBesluit');
    expect(besluit.context).toMatchObject({ klasse: 'VAN_35_TOT_80', uitkomst: 'WGA_35_80' });
    expect(besluit.feit('BesluitTaken')).toEqual({ uitkomst: 'WGA_35_80', opTijd: true });
    expect(replay(v1.id, v1.version, besluit.record).differences).toEqual([]);
    expect(besluit.probeert('PROCESBEGELEIDER', 'trekIn')).toBe('DOSSIER_AFGESLOTEN');
  });

  it('still ends with a loonsanctie', () => {
    const opgelegd = inRivToets().doet('ARBEIDSDESKUNDIGE', 'legLoonsanctieOp', {
      reden: 'geen tweede spoor',
    });
    expect([opgelegd.context.uitkomst, opgelegd.journey.stored.status]).toEqual(['LOONSANCTIE', 'done']);
    expect(opgelegd.termijn()!.status).toBe('VERVALLEN');
  });
});
