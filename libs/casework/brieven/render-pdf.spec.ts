import fc from 'fast-check';
import { readPdf } from '../../../test/support/pdf-text';
import { datum } from '../../domain/termijnen/datum';
import type { Brief } from './brief';
import { renderPdf } from './render-pdf';

const brief = (over: Partial<Brief> = {}): Brief => ({
  afzender: ['UWV Sociaal-Medisch Centrum', 'SMC Heerlen 1', 'Kantoor Heerlen'],
  aan: ['A. de Wit', '6411 AB'],
  datum: datum('2026-07-20'),
  kenmerk: 'SMC-3F2A91BC-1',
  onderwerp: 'Wij hebben uw WIA-aanvraag ontvangen',
  blokken: [{ tekst: 'Beste A. de Wit,' }, { tekst: 'Op 20 juli 2026 hebben wij uw aanvraag ontvangen.' }],
  ...over,
});
const read = async (over: Partial<Brief> = {}) => readPdf(await renderPdf(brief(over)));

describe('a letter on paper', () => {
  it('has a sender, a recipient, a date, a kenmerk, a subject and its text', async () => {
    const { text, pages } = await read();
    for (const part of [
      'UWV Sociaal-Medisch Centrum',
      'Kantoor Heerlen',
      'A. de Wit\n6411 AB',
      'Datum: 20 juli 2026',
      'Ons kenmerk: SMC-3F2A91BC-1',
      'Onderwerp: Wij hebben uw WIA-aanvraag ontvangen',
      'Op 20 juli 2026 hebben wij uw aanvraag ontvangen.',
      'pagina 1 van 1',
    ])
      expect(text).toContain(part);
    expect(pages).toHaveLength(1);
  });

  it('numbers its pages when it is long', async () => {
    const { pages } = await read({
      blokken: Array.from({ length: 60 }, () => ({ tekst: 'Een alinea. '.repeat(20) })),
    });
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => expect(page).toContain(`pagina ${index + 1} van ${pages.length}`));
  });

  it('tells a screen reader its language, its title and what is a heading', async () => {
    const { objects } = await read();
    expect(objects).toContain('/Lang (nl-NL)');
    expect(objects).toContain('\n(Wij hebben uw WIA-aanvraag ontvangen)\n');
    expect(objects).toContain('/DisplayDocTitle true');
    expect(objects).toContain('/Marked true');
    for (const tag of ['/S /Document', '/S /H1', '/S /P']) expect(objects).toContain(tag);
  });

  it.each([
    'Ångström-Żółć',
    'Đặng Ümit Ğül',
    'Ștefan Țepeș',
    'Παπαδόπουλος',
    'Зеленский',
    "van 't Hof–€ ½ ß ĳ",
  ])('prints the name %s as people write it', async (naam) => {
    expect((await read({ aan: [naam] })).text).toContain(naam);
  });

  it.each([
    ['an emoji', 'Jan 👨‍👩‍👧 Smit', 'Jan � Smit'],
    ['Arabic', 'محمد', '����'],
    ['half a surrogate pair', 'Jan \ud83d Smit', 'Jan � Smit'],
  ])('shows that it cannot print %s, and says so', async (_, naam, shown) => {
    const { text } = await read({ aan: [naam] });
    expect(text).toContain(shown);
    expect(text).toContain('� staat voor een teken dat wij niet kunnen afdrukken.');
  });

  it('can be made of whatever anybody types', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const { pages } = await read({ aan: [text], onderwerp: text, blokken: [{ kop: text, tekst: text }] });
        expect(pages.at(-1)).toContain(`van ${pages.length}`);
      }),
      {
        numRuns: 40,
        examples: [['\ud800'], ['\ufffe\uffff'], ['\u202e\u0000'], ['x'.repeat(2000)], ['\n\t\r']],
      },
    );
  });

  it('takes a medical text of the greatest length', async () => {
    const { pages } = await read({ blokken: [{ tekst: 'Beperkt in tillen en dragen. '.repeat(690) }] });
    expect(pages.length).toBeGreaterThan(4);
  });

  it('leaves out what nobody can see, and what turns text round', async () => {
    const naam = 'Jan\u0000\u200b\u202e Smit\u0007';
    expect((await read({ aan: [naam], onderwerp: `Over ${naam} <&>` })).text).toContain('Over Jan Smit <&>');
  });

  it('is the same to the byte when it is made again later', async () => {
    const first = await renderPdf(brief({ aan: ['Ångström 😀'] }));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await renderPdf(brief({ aan: ['Ångström 😀'] }))).equals(first)).toBe(true);
    expect((await renderPdf(brief())).equals(first)).toBe(false);
  });

  it('does not depend on the letters before it', async () => {
    const first = await renderPdf(brief());
    // Made of Z and a dot: a font that is shared forgets what the Z was for.
    await renderPdf(brief({ aan: ['Żółć'] }));
    const { text } = await read({ aan: ['Zuid'] });
    expect(text).toContain('Zuid');
    expect((await renderPdf(brief())).equals(first)).toBe(true);
  });
});
