import type { EntityManager } from 'typeorm';
import { Cipher } from '../../../libs/storage/cipher';
import { medisch } from './gegevens';
import { SLEUTEL } from './stage';

/** What goes to the client himself and says what the besluit rests on (Wet WIA 106, ZW 75c). */
const WITH_ANNEX = ['BESCHIKKING', 'HERSTELDVERKLARING', 'OORDEEL', 'ADVIES_CLIENT'];
const ARTSEN = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'];
const PDF = '%PDF-';
/** How it begins in base64. */
const PDF_IN_JSON = 'JVBERi0';

/** Every letter that rests on the judgment of an arts has its annex, which opens with the key; no other letter has one. */
export async function annexes(manager: EntityManager): Promise<string[]> {
  const cipher = new Cipher(SLEUTEL);
  const letters: {
    id: string;
    soort: string;
    uitkomst: string | null;
    annex: Buffer | null;
    stukken: string[] | null;
  }[] = await manager.query(
    `select b.id, b.soort, f.data->>'uitkomst' as uitkomst, a.inhoud as annex,
         (select array_agg(encode(s.inhoud, 'base64')) from medisch.stukken s where s.journey_id = b.journey_id
            and s.fact_seq <= b.fact_seq and s.hoedanigheid = any($1)) as stukken
       from brieven b join facts f on f.journey_id = b.journey_id and f.seq = b.fact_seq
       left join medisch.bijlagen a on a.brief_id = b.id where b.soort = any($2) or a.brief_id is not null`,
    [ARTSEN, WITH_ANNEX],
  );
  return letters.flatMap(({ id, soort, uitkomst, annex, stukken }) => {
    const judged = (stukken ?? []).some(
      (stuk) => typeof cipher.openMedisch(Buffer.from(stuk, 'base64')).onderbouwing === 'string',
    );
    const wanted = WITH_ANNEX.includes(soort) && uitkomst !== 'GEEN_RECHT_OTHER' && judged;
    if (wanted !== (annex !== null))
      return [`letter ${id} (${soort}): an annex is ${wanted ? 'missing' : 'too much'}`];
    return annex && !pdfIn(cipher, annex) ? [`letter ${id}: the annex does not open`] : [];
  });
}

function pdfIn(cipher: Cipher, sealed: Buffer): boolean {
  try {
    const { pdf } = cipher.openMedisch(sealed);
    return Buffer.from(String(pdf), 'base64').subarray(0, PDF.length).toString() === PDF;
  } catch {
    return false;
  }
}

/** Where content could lie: every column of text, JSON or bytes that a run writes. */
const COLUMNS = `select format('%I.%I', c.table_schema, c.table_name) as place, quote_ident(c.column_name) as held
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema in ('regie', 'medisch', 'bullmq') and t.table_type = 'BASE TABLE'
    and (c.data_type in ('text', 'json', 'jsonb', 'bytea') or c.data_type like 'character%')`;

/** What an arts wrote stands readable in no table, and in none a PDF of the compartment. */
export async function medicalInClear(manager: EntityManager): Promise<string[]> {
  const columns: { place: string; held: string }[] = await manager.query(COLUMNS);
  const found: string[] = [];
  for (const { place, held } of columns) {
    const needles = place.startsWith('medisch.') ? [medisch, PDF, PDF_IN_JSON] : [medisch];
    const [{ n }] = (await manager.query(
      `select count(*)::int as n from ${place} x, unnest($1::text[]) as needle
       where position(needle in x.${held}::text) > 0
         or position(encode(convert_to(needle, 'UTF8'), 'hex') in x.${held}::text) > 0`,
      [needles],
    )) as [{ n: number }];
    if (n > 0) found.push(`${place}.${held}: ${n} times`);
  }
  return found;
}
