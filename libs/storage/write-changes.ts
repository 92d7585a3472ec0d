import { CHANGE } from './write-change';

/** The columns of a batch: the parameters of CHANGE, each as an array; $20, a list per journey, travels as JSON. */
const TYPES = [
  'uuid',
  'integer',
  'text',
  'text',
  'timestamptz',
  ...Array.from({ length: 6 }, () => 'jsonb'),
  'text',
  'text',
  'text',
  'jsonb',
  'jsonb',
  'text',
  'bytea',
  'integer',
  'jsonb',
  'jsonb',
  'jsonb',
] as const;
const CLOSED = 20;

const columns = TYPES.map((_, index) => `p${index + 1}`);
const FIRST_ROWS = 'new_facts as (';
const LAST = 'select count(*)::integer as moved from moved';

/** Everything CHANGE writes after its conditional update, read from the row of each journey instead of from parameters. */
const rows = CHANGE.text
  .slice(CHANGE.text.indexOf(FIRST_ROWS))
  .replace(/\$(\d+)/g, 'm.p$1')
  .replace(LAST, 'select id from moved');

/**
 * CHANGE for many journeys at once: the same words, so that they cannot come to differ, in one transaction with one
 * commit. A journey that another act changed or holds is left alone and is not in the answer, so that two batches never
 * wait for each other. Never prepared by name: a plan made while the tables were small would be kept for ever.
 */
export const CHANGES = `with input as materialized (
    select ${columns.map((p, index) => (index + 1 === CLOSED ? `array(select jsonb_array_elements_text(${p})) as ${p}` : p)).join(', ')}
    from unnest(${TYPES.map((type, index) => `$${index + 1}::${type}[]`).join(', ')}) as x(${columns.join(', ')})),
  free as materialized (
    select j.id from input x join journeys j on j.id = x.p1 and j.seq = x.p19 for no key update of j skip locked),
  moved as (
    update journeys j set value = x.p15, context = x.p16, status = x.p17, seq = x.p2, hash = x.p18
    from input x where j.id = x.p1 and j.seq = x.p19 and j.id in (select id from free) returning j.id, x.*),
  ${rows}`;

/** The values of CHANGE for each journey, turned into the columns of CHANGES. */
export const asColumns = (changes: readonly unknown[][]): unknown[][] =>
  columns.map((_, index) =>
    changes.map((values) => (index + 1 === CLOSED ? JSON.stringify(values[index]) : values[index])),
  );
