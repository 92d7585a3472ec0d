import { golden } from '../../../test/support/golden';
import { REGELBOEK } from '../regels/regelboek';
import { datum } from '../termijnen/datum';
import { AKKOORD, VIER_OGEN } from './akkoord';
import { aardVanTaak, taakcatalogus, werkdagenVoor } from './catalogus';
import { AARDEN } from './handelingen';
import { DISCIPLINES, TAKEN, type TaakSoort } from './taken';

const VANDAAG = datum('2026-08-03');
const catalogus = () => taakcatalogus(REGELBOEK, VANDAAG);

describe('the catalogue of taken', () => {
  it('says of every taak what it is, who does it and what it asks and gives, as was reviewed', () => {
    const rows = catalogus().map((taak) =>
      [
        taak.soort,
        taak.label,
        taak.disciplineLabel,
        taak.aardLabel + (taak.medisch ? ', medisch' : ''),
        `${taak.werkdagen} werkdagen`,
        `${taak.normtijd!.minuten} min ${taak.normtijd!.zekerheid} ${taak.normtijd!.bron}`,
        `${taak.nodig} -> ${taak.levert}`,
        [
          AKKOORD.includes(taak.soort) ? 'akkoord' : '',
          VIER_OGEN.includes(taak.soort) ? 'vier ogen' : '',
        ].join(' '),
      ]
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' | '),
    );
    const text = `${rows.join('\n')}\n`;
    expect(text).toBe(golden('taakcatalogus.txt', text));
  });

  it('carries the codes of the same taak beside their words', () => {
    for (const taak of catalogus()) {
      expect(taak.discipline).toBe(TAKEN[taak.soort].discipline);
      expect(taak.disciplineLabel).toBe(DISCIPLINES[taak.discipline]!.label);
      expect(taak.aardLabel).toBe(AARDEN[taak.aard]);
      expect(aardVanTaak(taak.soort)).toBe(taak.aard);
      expect(werkdagenVoor(taak.soort)).toBe(taak.werkdagen);
    }
  });

  it('knows no norm where the book has none', () => {
    const [intake] = taakcatalogus({ versie: 0, regels: [] }, VANDAAG);
    expect(intake).toMatchObject({ soort: 'INTAKE', normtijd: null });
  });

  test.each(['AFSPRAAK-1', 'toString', ''])(
    'gives %j, which is no taak of the state, no working days',
    (soort) => expect(werkdagenVoor(soort)).toBeNull(),
  );
});

it('needs another pair of eyes only for what is a signature', () => {
  expect(VIER_OGEN.every((soort) => AKKOORD.includes(soort as TaakSoort))).toBe(true);
});
