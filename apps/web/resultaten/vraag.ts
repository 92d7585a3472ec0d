/** What the pages of results are about; it lives in the address, so a page can be sent to a colleague. */
export interface Vraag {
  /** "team:heerlen-1", "kantoor:heerlen", "district:limburg" or "landelijk". */
  scope: string;
  /** First and last month, "2026-10". */
  van: string;
  tot: string;
  /** The day as of which it was known; absent for now. */
  bekend?: string;
}

/** Months between which somebody may choose, the last first. */
const KEUZE = 36;
/** The last whole year, as the evaluation shows its lines. */
const STANDAARD = 12;

/** The month `maanden` months before; negative for later ones. */
export function maandEerder(periode: string, maanden: number): string {
  const count = Number(periode.slice(0, 4)) * 12 + Number(periode.slice(5, 7)) - 1 - maanden;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The day `dagen` days before. */
export function dagEerder(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) - dagen * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a month. */
export function laatsteDag(periode: string): string {
  return dagEerder(`${maandEerder(periode, -1)}-01`, 1);
}

/** All months from the first to the last. */
export function maandenVan({ van, tot }: Pick<Vraag, 'van' | 'tot'>): string[] {
  const months: string[] = [];
  for (let month = van; month <= tot; month = maandEerder(month, -1)) months.push(month);
  return months;
}

/** The months to choose from, the current one first. */
export function maandKeuze(vandaag: string): string[] {
  const now = vandaag.slice(0, 7);
  return Array.from({ length: KEUZE }, (_, back) => maandEerder(now, back));
}

/** The end of a day in the Netherlands; that winter time is an hour off in summer makes no other figure of it. */
export const eindVan = (datum: string): string => `${datum}T23:59:59+01:00`;

const DAG = /^\d{4}-\d\d-\d\d$/;
const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads the address. What is missing or cannot be is the default: the last twelve whole months of `scope`. */
export function vraagVan(search: URLSearchParams, vandaag: string, scope: string): Vraag {
  const now = vandaag.slice(0, 7);
  const month = (name: string, otherwise: string) => {
    const asked = search.get(name) ?? '';
    return MAAND.test(asked) && asked <= now ? asked : otherwise;
  };
  const tot = month('tot', maandEerder(now, 1));
  const van = month('van', maandEerder(tot, STANDAARD - 1));
  const bekend = search.get('bekend') ?? '';
  return {
    scope: search.get('scope') || scope,
    van: van <= tot ? van : tot,
    tot,
    ...(DAG.test(bekend) && bekend < vandaag && { bekend }),
  };
}

/** The same question in an address of the UI. */
export function adresVan({ scope, van, tot, bekend }: Vraag, more: Record<string, string> = {}): string {
  return `?${new URLSearchParams({ scope, van, tot, ...(bekend && { bekend }), ...more })}`;
}

/** The same question to the API, in days; a month that still runs ends on the last day there are figures of. */
export function dagenVan({ scope, van, tot, bekend }: Vraag, laatste: string): Record<string, string> {
  const [first, end] = [`${van}-01`, laatsteDag(tot)];
  const last = [end, laatste, bekend ?? end].sort()[0]!;
  return {
    scope,
    van: first < last ? first : last,
    tot: last,
    ...(bekend && { opTijdstip: eindVan(bekend) }),
  };
}

/** The Monday of the week of a day. */
export function maandagVan(datum: string): string {
  return dagEerder(datum, (new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7);
}
