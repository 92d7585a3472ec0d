import PDFDocument from 'pdfkit';

import type { Brief } from './brief';
import { hasGlyph, registerFonts, type Snit } from './letter-font';
import { ONLEESBAAR, printable } from './printable';
import { dag } from './zinnen';

type Doc = PDFKit.PDFDocument;

const MARGINS = { top: 56, bottom: 80, left: 70, right: 70 };
const SIZE = 10.5;

/**
 * The letter on A4, tagged and in Dutch for a screen reader (PDF/UA). The same letter gives the same bytes: its date is
 * the only moment in it, so a job that runs twice stores the same.
 */
export async function renderPdf(brief: Brief): Promise<Buffer> {
  const doc = openDocument(brief);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  writeLetter(doc, brief);
  numberPages(doc, brief);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function openDocument({ onderwerp, afzender, datum }: Brief): Doc {
  const moment = new Date(`${datum}T12:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    pdfVersion: '1.7',
    // Newer than the types that describe pdfkit.
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: 'nl-NL',
    // Registered below, by name: else pdfkit compares fonts at every paragraph.
    font: '',
    info: {
      Title: metadata(onderwerp),
      Author: metadata(afzender[0] ?? 'UWV'),
      Producer: 'Regie',
      Creator: 'Regie',
      CreationDate: moment,
      ModDate: moment,
    },
  });
  registerFonts(doc);
  return doc.fontSize(SIZE);
}

/** The metadata goes into XML unescaped by pdfkit. */
const metadata = (text: string): string =>
  printable(text.replaceAll(/[<>&]|\p{Noncharacter_Code_Point}/gu, ' '), () => true);

function writeLetter(doc: Doc, brief: Brief): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  let unreadable = false;
  const write = (tag: 'P' | 'H1' | 'H2', text: string, snit: Snit = 'gewoon', gap = 0.75) => {
    const shown = printable(text, (codePoint) => hasGlyph(snit, codePoint));
    unreadable ||= shown.includes(ONLEESBAAR);
    root.add(
      doc.struct(tag, {}, () => {
        doc.font(snit).text(shown, { lineGap: 2 });
      }),
    );
    doc.moveDown(gap);
  };
  const [name, ...address] = brief.afzender;
  write('P', name ?? 'UWV', 'vet', 0);
  write('P', address.join('\n'), 'gewoon', 2);
  if (brief.merk) write('P', brief.merk, 'vet', 1);
  write('P', brief.aan.join('\n'), 'gewoon', 2);
  write('P', `Datum: ${dag(brief.datum)}\nOns kenmerk: ${brief.kenmerk}`, 'gewoon', 1);
  write('H1', `Onderwerp: ${brief.onderwerp}`, 'vet', 1);
  for (const { kop, tekst } of brief.blokken) {
    if (kop) write('H2', kop, 'vet', 0.15);
    write('P', tekst);
  }
  if (unreadable) write('P', `${ONLEESBAAR} staat voor een teken dat wij niet kunnen afdrukken.`);
  root.end();
}

/** Page numbers are no part of the text for whoever listens to it. */
function numberPages(doc: Doc, { kenmerk }: Brief): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page);
    // Below the margin pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('gewoon')
      .fontSize(8)
      .text(
        `Ons kenmerk ${kenmerk}, pagina ${page - start + 1} van ${count}`,
        MARGINS.left,
        doc.page.height - 48,
        {
          lineBreak: false,
        },
      );
    doc.endMarkedContent();
  }
}
