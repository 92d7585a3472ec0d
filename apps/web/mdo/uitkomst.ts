import { toGegevens } from '../form/gegevens';
import type { GegevensSchema, Typed } from '../form/schema';

/** One thing somebody will do, as it is typed. */
export interface NieuweTaak {
  titel: string;
  /** `discipline` or `discipline colleague`. */
  wie: string;
  gereedDatum: string;
}

/** The outcome of one client as it is typed; kept as a concept, so that a reload loses nothing. */
export interface Uitkomst {
  notitie: string;
  medischeNotitie: string;
  taken: NieuweTaak[];
  volgendeDatum: string;
  aanspreekpunt: string;
  redenAanspreekpunt: string;
  actie: string;
  actieGegevens: Typed;
}

export const LEEG: Uitkomst = {
  notitie: '',
  medischeNotitie: '',
  taken: [],
  volgendeDatum: '',
  aanspreekpunt: '',
  redenAanspreekpunt: '',
  actie: '',
  actieGegevens: {},
};

export const isLeeg = (uitkomst: Uitkomst): boolean => JSON.stringify(uitkomst) === JSON.stringify(LEEG);

/** The day n weeks from this one. */
export function weken(vandaag: string, n: number): string {
  const day = new Date(`${vandaag}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7 * n);
  return day.toISOString().slice(0, 10);
}

/** What is sent: nothing for what was left empty. */
export function besluitVan(dossierId: string, uitkomst: Uitkomst, schema: GegevensSchema | undefined) {
  const { notitie, medischeNotitie, taken, volgendeDatum, aanspreekpunt, redenAanspreekpunt } = uitkomst;
  const afspraken = taken
    .filter(({ titel }) => titel.trim())
    .map(({ titel, wie, gereedDatum }) => {
      const [discipline, aan] = wie.split(' ');
      return { titel: titel.trim(), discipline, ...(aan && { aan }), ...(gereedDatum && { gereedDatum }) };
    });
  const texts = { notitie, medischeNotitie, volgendeDatum, aanspreekpunt, redenAanspreekpunt };
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return {
    dossierId,
    bespreking: { ...Object.fromEntries(filled), ...(afspraken.length && { afspraken }) },
    ...(schema && {
      acties: [{ actie: uitkomst.actie, gegevens: toGegevens(schema, uitkomst.actieGegevens) }],
    }),
  };
}
