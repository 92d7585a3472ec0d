/** What stands for a character the font cannot print, so that a reader sees that something is missing. */
export const ONLEESBAAR = '\ufffd';

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Controls, and the invisible marks that join, hide or turn text round; a line may end. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Variation_Selector}/u;

/**
 * The text as the font can print it: composed (NFC), one replacement character per grapheme that has no glyph (emoji,
 * Arabic, half a surrogate pair), and none of the marks nobody sees. Never throws.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let out = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC').replaceAll(/\r\n?/g, '\n'))) {
    if (segment === '\n' || segment === '\t') {
      out += segment === '\t' ? ' ' : segment;
      continue;
    }
    const visible = [...segment].filter((char) => !INVISIBLE.test(char));
    if (visible.length > 0) out += visible.every(known) ? visible.join('') : ONLEESBAAR;
  }
  return out;

  function known(char: string): boolean {
    return !/\p{Cs}/u.test(char) && hasGlyph(char.codePointAt(0)!);
  }
}
