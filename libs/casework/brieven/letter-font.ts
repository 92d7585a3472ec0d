import PDFDocument from 'pdfkit';

/** The part of a parsed font we ask something of. */
export interface LetterFont {
  layout(text: string): unknown;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const FILES = {
  gewoon: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  vet: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;
export type Snit = keyof typeof FILES;

const parsed = new Map<Snit, LetterFont>();

/**
 * Noto Sans (OFL-1.1): Latin Extended, Greek and Cyrillic, where the standard fonts of PDF stop at Western Europe.
 * Parsed once per process: a document only takes its subset of it.
 */
export function letterFont(snit: Snit): LetterFont {
  let font = parsed.get(snit);
  if (!font) {
    const doc = new PDFDocument({ font: require.resolve(FILES[snit]), autoFirstPage: false });
    font = (doc as unknown as { _font: { font: LetterFont } })._font.font;
    parsed.set(snit, font);
  }
  return font;
}
