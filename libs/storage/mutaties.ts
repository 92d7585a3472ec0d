/**
 * Of which rows: those known now, or at the moment that is this parameter. What is still known is named apart, since it
 * has indexes of its own.
 */
export const bekendOp = (alias: string, parameter?: string): string =>
  parameter === undefined
    ? `${alias}.bekend_tot = 'infinity'`
    : `(${bekendToen(alias, parameter).join(' or ')})`;

/** The same of a past moment in two: what is known still, and what no longer is. */
export const bekendToen = (alias: string, parameter: string): [string, string] => [
  `${alias}.bekend_tot = 'infinity' and ${alias}.bekend_van <= ${parameter}::timestamptz`,
  `${alias}.bekend_tot < 'infinity' and ${alias}.bekend_tot > ${parameter}::timestamptz
     and ${alias}.bekend_van <= ${parameter}::timestamptz`,
];

/**
 * What tells now from the moment that is this parameter: rows that are known since, and rows that no longer are. The
 * counts of now with these, each times its `tekenToen`, are those of that moment, whatever lies before it.
 */
export const geleerdSinds = (alias: string, parameter: string): string =>
  `(${alias}.bekend_tot = 'infinity' and ${alias}.bekend_van > ${parameter}::timestamptz
    or ${alias}.bekend_tot < 'infinity' and ${alias}.bekend_tot > ${parameter}::timestamptz
      and ${alias}.bekend_van <= ${parameter}::timestamptz)`;
export const tekenToen = (alias: string): string =>
  `case when ${alias}.bekend_tot = 'infinity' then -1 else 1 end`;

/**
 * Of stretches (`s`), per day how many dossiers more were open, without a besluit, overdue, or came in: the same question
 * as the trigger asks of what it counts. Overdue from the day after the beslisdatum; what stands still cannot pass.
 */
export const voorraadUitStanden = (where: string, teken = '1'): string => `
  select s.team_id, s.soort, s.variant, s.overgenomen_te_laat, d.datum, sum(${teken} * d.open)::integer as open,
    sum(${teken} * d.wachtend)::integer as wachtend, sum(${teken} * d.te_laat)::integer as te_laat,
    sum(${teken} * d.instroom)::integer as instroom
  from dossier_standen s
  cross join lateral (select (not s.beslist)::integer as wacht, case when not s.beslist and not s.opgeschort
    and s.uiterlijke_beslisdatum + 1 < s.geldig_tot then greatest(s.geldig_van, s.uiterlijke_beslisdatum + 1) end as laat) w
  cross join lateral (values (s.geldig_van, 1, w.wacht, 0, s.instroom::integer), (s.geldig_tot, -1, -w.wacht, 0, 0),
    (w.laat, 0, 0, 1, 0), (case when w.laat is not null then s.geldig_tot end, 0, 0, -1, 0))
    as d (datum, open, wachtend, te_laat, instroom)
  where s.open and d.datum < 'infinity' and ${where} group by 1, 2, 3, 4, 5`;

/** A first decision on the aanvraag: a second besluit after a heropening is none. */
export const EERSTE_BESLUIT = 'b.is_besluit and not b.na_heropening';
export const BEOORDEELD = `${EERSTE_BESLUIT} and b.uitkomst <> 'BUITEN_BEHANDELING'`;
export const AFGEWEZEN = `${EERSTE_BESLUIT} and b.uitkomst in ('GEEN_RECHT_LT35', 'GEEN_RECHT_OTHER')`;

/** Of besluiten (`b`), per day what they count for; `team` says to whom they are counted. */
export const besluitenGeteld = (where: string, teken = '1', team = 'b.team_id'): string => `
  select ${team} as team_id, b.soort, b.variant, b.vangnet, b.overgenomen_te_laat, b.besluit_datum as datum,
    coalesce(sum(${teken}) filter (where ${EERSTE_BESLUIT}), 0)::integer as besluiten,
    coalesce(sum(${teken}) filter (where ${EERSTE_BESLUIT} and b.op_tijd), 0)::integer as op_tijd,
    coalesce(sum(${teken}) filter (where ${BEOORDEELD}), 0)::integer as beoordeeld,
    coalesce(sum(${teken}) filter (where ${AFGEWEZEN}), 0)::integer as afgewezen,
    coalesce(sum(${teken}) filter (where b.verzuim_dagen is not null), 0)::integer as hersteld,
    coalesce(sum(${teken} * b.verzuim_dagen), 0)::bigint as verzuim_dagen,
    coalesce(sum(${teken}) filter (where b.einde), 0)::integer as einden
  from dossier_besluiten b where ${where} group by 1, 2, 3, 4, 5, 6`;

/** Of stays in a phase (`f`), per day on which it was left and by how many days they took, how many. */
export const verblijvenGeteld = (where: string, teken = '1'): string => `
  select f.team_id, f.fase, f.dagen, f.vertrek_datum as datum, sum(${teken})::integer as aantal
  from dossier_verblijven f where ${where} group by 1, 2, 3, 4`;
