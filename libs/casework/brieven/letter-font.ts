import PDFDocument from 'pdfkit';

const FILES = {
  gewoon: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  vet: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;
export type Snit = keyof typeof FILES;

/** A font as fontkit parsed it. */
interface ParsedFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  _glyphs: object;
}

const parsed = new Map<Snit, ParsedFont>();

/**
 * Noto Sans (OFL-1.1): Latin Extended, Greek and Cyrillic, where the standard fonts of PDF stop at Western Europe.
 * Parsed once per process: parsing it anew takes 100 ms, the rest of a letter 7 (measured).
 */
function fontOf(snit: Snit): ParsedFont {
  let font = parsed.get(snit);
  if (!font) {
    const doc = new PDFDocument({ font: require.resolve(FILES[snit]), autoFirstPage: false });
    parsed.set(snit, (font = (doc as unknown as { _font: { font: ParsedFont } })._font.font));
  }
  return font;
}

/** Whether the font has a shape for this character. */
export const hasGlyph = (snit: Snit, codePoint: number): boolean =>
  fontOf(snit).hasGlyphForCodePoint(codePoint);

/**
 * Gives a document its fonts, by name. fontkit remembers per glyph for which characters it was first asked; without
 * forgetting that, the text in a letter would depend on the letters before it. Until its end a document is made in one
 * go, so no two share what is remembered here.
 */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const snit of ['gewoon', 'vet'] as const) {
    const font = fontOf(snit);
    font._glyphs = {};
    doc.registerFont(snit, font as never);
  }
}
