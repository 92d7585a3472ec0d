import { aanvraag } from '../../../test/support/claim';
import { inGebreke } from '../../../test/support/dwangsom';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { withClocks } from './dwangsom-klokken';
import { gevolgenVan } from './regelwissel';

/** The dwangsom abolished for the WIA from 1 September 2026. */
const AFGESCHAFT: Regelboek = {
  versie: 2,
  regels: REGELBOEK.regels.flatMap((regel) =>
    regel.sleutel === 'dwangsom.wia_afgeschaft'
      ? [
          { ...regel, tot: datum('2026-08-31') },
          { ...regel, van: datum('2026-09-01'), waarde: true },
        ]
      : [regel],
  ),
};
const gevolgen = ({ definition, journey, context }: ReturnType<typeof aanvraag>) =>
  gevolgenVan(definition, context, journey.fase, REGELBOEK, AFGESCHAFT);

describe('the clocks of a dwangsom', () => {
  it('end in the dossiers that an abolition comes to, and it is said beforehand', () => {
    expect(gevolgen(inGebreke())).toEqual([
      { termijn: 'DWANGSOM_VRIJ', nu: '2026-09-29', straks: null },
      { termijn: 'DWANGSOM', nu: '2026-11-10', straks: null },
    ]);
    expect(gevolgen(aanvraag())).toEqual([]);
  });

  it('leave a dossier of before them as it was', () => {
    const { definition, context, journey } = inGebreke();
    const { stelDwangsomVast: _later, ...acts } = definition.acts;
    const before = { ...definition, acts };
    const { clocks, context: same } = withClocks(
      before,
      context,
      journey.fase,
      datum('2026-10-01'),
      REGELBOEK,
    );
    expect(clocks.map(({ sleutel }) => sleutel)).toEqual(['BESLISTERMIJN']);
    expect(same).toBe(context);
  });

  it('do not remember a besluit that was not taken', () => {
    const weg = aanvraag().op('2026-08-03').doet('PROCESBEGELEIDER', 'trekIn');
    expect(weg.context.beslotenDatum).toBe('2026-08-03');
    const weer = weg.doet('REGIEVOERDER', 'heropen', {
      grond: 'TEN_ONRECHTE_GESLOTEN',
      vanafFase: 'INTAKE',
      reden: 'x',
    });
    expect(weer.context).not.toHaveProperty('beslotenDatum');
  });
});
