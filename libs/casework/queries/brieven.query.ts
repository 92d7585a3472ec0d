import type { JsonObject } from '../../domain/json';
import type { Datum } from '../../domain/termijnen/datum';
import { blokkenVan } from '../brieven/brief';
import { renderPdf } from '../brieven/render-pdf';
import type { Sql } from './sql';

/**
 * The letters of a dossier, newest first; those that followed from facts up to `opTijdstip` when that is asked. That a
 * letter has a medical annex is said (`medischeBijlage`) to whoever may open the compartment, and to nobody else.
 */
export function listBrieven(
  sql: Sql,
  dossierId: string,
  magMedisch: boolean,
  opTijdstip?: string,
): Promise<object[]> {
  const bijlage = 'exists (select from medisch.bijlagen a where a.brief_id = b.id)';
  return sql.query(
    {
      name: magMedisch ? 'list-brieven-medisch' : 'list-brieven',
      text: `select b.id, b.soort, b.onderwerp, b.verzonden_datum as datum, b.aan, b.kenmerk, b.tekst,
         ${magMedisch ? bijlage : 'false'} as "medischeBijlage"
       from brieven b join facts f on f.journey_id = b.journey_id and f.seq = b.fact_seq
      where b.journey_id = $1 and f.at <= coalesce($2::timestamptz, 'infinity')
      order by b.verzonden_datum desc, b.fact_seq desc, b.soort`,
    },
    [dossierId, opTijdstip ?? null],
  );
}

/** A paper to hand out, with what its file is called; the name says nothing about anybody. */
export interface Papier {
  bestand: string;
  pdf: Buffer;
}

interface Row {
  soort: string;
  datum: Datum;
  aan: string;
  kenmerk: string | null;
  onderwerp: string;
  tekst: string;
  team: string;
  pdf: Buffer | null;
}

/** One letter as PDF; undefined when this dossier has no such letter. */
export async function findBrief(sql: Sql, dossierId: string, briefId: string): Promise<Papier | undefined> {
  const [row] = await sql.query<Row[]>(
    {
      name: 'find-brief',
      text: `select b.soort, b.verzonden_datum as datum, b.aan, b.kenmerk, b.onderwerp, b.tekst, t.naam as team, b.pdf
       from brieven b join dossier_overview o on o.journey_id = b.journey_id join teams t on t.id = o.team_id
       where b.journey_id = $1 and b.id = $2`,
    },
    [dossierId, briefId],
  );
  if (!row) return undefined;
  return { bestand: bestandVan(row.soort, row.datum), pdf: row.pdf ?? (await fromText(row)) };
}

/** The medical annex of a letter. `open` holds the key, so only who is given it can read it. */
export async function findBijlage(
  sql: Sql,
  dossierId: string,
  briefId: string,
  open: (inhoud: Buffer) => JsonObject,
): Promise<Papier | undefined> {
  const [row] = await sql.query<{ datum: Datum; inhoud: Buffer }[]>(
    {
      name: 'find-bijlage',
      text: 'select datum, inhoud from medisch.bijlagen where journey_id = $1 and brief_id = $2',
    },
    [dossierId, briefId],
  );
  if (!row) return undefined;
  const pdf = Buffer.from(String(open(row.inhoud).pdf), 'base64');
  return { bestand: bestandVan('BIJLAGE', row.datum), pdf };
}

const bestandVan = (soort: string, datum: Datum): string =>
  `${soort.toLowerCase().replaceAll('_', '-')}-${datum}.pdf`;

/** A letter from before letters were stored as PDF. */
const fromText = ({ aan, datum, kenmerk, onderwerp, tekst, team }: Row): Promise<Buffer> =>
  renderPdf({
    afzender: ['UWV Sociaal-Medisch Centrum', team],
    aan: [aan],
    datum,
    kenmerk: kenmerk ?? 'niet vermeld',
    onderwerp,
    blokken: blokkenVan(tekst),
  });
