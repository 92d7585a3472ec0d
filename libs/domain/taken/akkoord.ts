import type { TaakSoort } from './taken';

/** Taken that are a signature under the work of somebody else. */
export const AKKOORD: readonly TaakSoort[] = [
  'CONTRASEIGN',
  'VOORBEREIDING_BEOORDELEN',
  'VASTSTELLING_CONTROLEREN',
  'EZWB_CONTROLEREN',
];

/** Those that whoever did the work before can never do: another pair of eyes has to. */
export const VIER_OGEN: readonly string[] = [
  'VASTSTELLING_CONTROLEREN',
  'EZWB_CONTROLEREN',
] satisfies TaakSoort[];
