import { inVaststelling, RB } from '../../../test/support/ezwb';
import { DossierStory } from '../../../test/support/dossier-story';
import type { EzwbContext } from '../journeys/ezwb.context';
import { REGELBOEK } from '../regels/regelboek';
import { controleer } from './controle';
import { EZWB_CONTROLES } from './ezwb-controles';

/** Above 65%; the ziekengeld ends a month after the toetsdatum of 3 November 2025. */
const inControle = () =>
  inVaststelling().doet(RB, 'stelRechtVast', {
    werkgeverBetaalt: false,
    toelichting: 'x',
    eindeDatum: '2025-12-03',
  });
const fout = ({ context, vandaag }: DossierStory<EzwbContext>) =>
  controleer(EZWB_CONTROLES, context, { regels: REGELBOEK, vandaag }, context.aanvaard).filter(
    ({ uitslag }) => uitslag === 'FOUT',
  );
const met = (dossier: DossierStory<EzwbContext>, context: Partial<EzwbContext>) => {
  const journey = structuredClone(dossier.journey);
  Object.assign(journey.stored.context, context);
  return new DossierStory<EzwbContext>(journey, dossier.vandaag, []);
};

// Evaluation Box 6.2: the toetsdatum with samentelling, the outcome by the law, and the copy that was forgotten.
describe('the checks of an EZWb', () => {
  it('are silent on a right dossier', () => {
    expect(fout(inControle())).toEqual([]);
    expect(inControle().doet(RB, 'keurVaststellingGoed', {}, 'rb-2').journey.fase).toBe('BESLUIT');
  });

  test.each<[string, (dossier: DossierStory<EzwbContext>) => Partial<EzwbContext>, string[], string]>([
    [
      'a toetsdatum without the interruption that was added up',
      () => ({ onderbrekingen: [{ herstelDatum: '2025-03-03' as never, ziekDatum: '2025-03-10' as never }] }),
      ['TOETSDATUM'],
      'geteld is ma 10 nov 2025',
    ],
    [
      'an outcome that does not follow from the schatting',
      ({ context }) => ({ vaststelling: { ...context.vaststelling!, uitkomst: 'VOORTZETTEN_GBM' } }),
      ['UITKOMST'],
      'maar uit het oordeel volgt',
    ],
    [
      'a schatting that computes otherwise',
      ({ context }) => ({
        schatting: {
          ...context.schatting!,
          klasse: context.schatting!.klasse === 'GT65' ? 'LE65' : 'GT65',
        },
      }),
      ['SCHATTING'],
      'herberekend is zij',
    ],
    [
      'a judgment nobody registered has signed',
      ({ context }) => ({ belastbaarheid: { ...context.belastbaarheid!, getekendDoorId: null } }),
      ['HANDTEKENING'],
      'geregistreerde verzekeringsarts',
    ],
    [
      'a werkgever who gets no copy',
      () => ({ heeftWerkgever: true, werkgeverBetaalt: false }),
      ['ONTVANGERS'],
      'geen kopie',
    ],
    [
      'nothing on record about who pays',
      () => ({ werkgeverBetaalt: null }),
      ['ONTVANGERS'],
      'niet vastgelegd',
    ],
  ])('find %s', (_what, change, codes, sentence) => {
    const dossier = met(inControle(), change(inControle()));
    expect(fout(dossier).map(({ code }) => code)).toEqual(codes);
    expect(fout(dossier)[0]!.bevinding).toContain(sentence);
    expect(dossier.probeert(RB, 'keurVaststellingGoed', {}, 'rb-2')).toBe('CONTROLE_NIET_GOED');
  });
});
