import { inflateSync } from 'node:zlib';

/** What can be read back from a PDF: its text per page as a reader or a search would get it, and its dictionaries. */
export interface ReadPdf {
  pages: string[];
  text: string;
  /** All objects that are no stream, as they stand in the file. */
  objects: string;
}

/**
 * Reads back what pdfkit wrote: inflates the streams and follows the ToUnicode tables of the fonts. Only as much of PDF
 * as that takes; what it cannot read it leaves out, so a test on it fails rather than passes.
 */
export function readPdf(pdf: Buffer): ReadPdf {
  const objects = new Map<number, { dict: string; stream?: string }>();
  const file = pdf.toString('latin1');
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dict = '', stream] = body!.split(/\nstream\n/);
    const data = stream?.replace(/\nendstream$/, '');
    objects.set(Number(id), {
      dict,
      ...(data !== undefined && { stream: dict.includes('FlateDecode') ? inflate(data) : data }),
    });
  }
  const fonts = new Map<string, Map<string, string>>();
  const refs = (text: string, name: RegExp) => [...text.matchAll(name)];
  for (const { dict } of objects.values())
    for (const [, name, ref] of refs(dict, /\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(ref))?.dict ?? '')?.[1];
      if (unicode) fonts.set(name!, tableOf(objects.get(Number(unicode))!.stream!));
    }
  const pages = [...objects.values()]
    .filter(({ dict }) => /\/Type \/Page\b(?!s)/.test(dict))
    .map(({ dict }) => {
      const contents = Number(/\/Contents (\d+) 0 R/.exec(dict)?.[1]);
      return textOf(objects.get(contents)?.stream ?? '', fonts);
    });
  const plain = [...objects.values()].map(({ dict }) => dict).join('\n');
  return { pages, text: pages.join('\n'), objects: plain };
}

const inflate = (data: string): string => inflateSync(Buffer.from(data, 'latin1')).toString('latin1');

/** The characters of each glyph number, from the bfrange lists of pdfkit. */
function tableOf(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const [, from, list] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    [...list!.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes], index) => {
      const glyph = (parseInt(from!, 16) + index).toString(16).padStart(4, '0');
      const units = Buffer.from(codes!.replaceAll(' ', ''), 'hex').swap16();
      table.set(glyph, units.toString('utf16le'));
    });
  }
  return table;
}

/** One line per text matrix, glyph by glyph. */
function textOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let font: Map<string, string> | undefined;
  let text = '';
  for (const [token, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\bTm\b/g)) {
    if (name) font = fonts.get(name);
    else if (shown !== undefined)
      for (const [, hex] of shown.matchAll(/<([0-9a-f]+)>/g))
        for (const glyph of hex!.match(/.{4}/g) ?? []) text += font?.get(glyph) ?? '';
    else if (token === 'Tm') text += '\n';
  }
  return text.replaceAll(/\n+/g, '\n').trim();
}
