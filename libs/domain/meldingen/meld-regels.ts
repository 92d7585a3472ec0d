import { afspraakOp, type Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { gelijkgesteldIn } from '../termijnen/feestdagen';
import type { Urgentie } from './melding';

/** What the house agreed about meldingen, as it is on one day. */
export interface MeldRegels {
  /** Days equated with a feestdag: nobody is there. */
  gelijkgesteld: readonly Datum[];
  /** When people may be disturbed on a working day, HH:MM on the clock of Amsterdam: from `open` until `dicht`. */
  open: string;
  dicht: string;
  /** Working days after delivery on which a melding nobody picked up goes one step up; null: it waits for its reason. */
  escalatie: Readonly<Record<Urgentie, number | null>>;
  /** Working days without an act of a person before a dossier lies still; some taken take their time. */
  stilstand: number;
  stilstandPerTaak: Readonly<Record<string, number>>;
  /** After this many hours a letter that did not leave is somebody's business. */
  briefUren: number;
}

const uur = (uren: number): string => `${String(uren).padStart(2, '0')}:00`;

/** The agreements of a rulebook on a day. */
export function meldRegelsOp(boek: Regelboek, dag: Datum): MeldRegels {
  const een = (sleutel: string): number => afspraakOp(boek, `melding.${sleutel}`, dag)[0]!;
  const [open, dicht] = afspraakOp(boek, 'melding.uren', dag);
  return {
    gelijkgesteld: gelijkgesteldIn(boek),
    open: uur(open!),
    dicht: uur(dicht!),
    escalatie: { DRINGEND: een('escalatie.dringend'), LET_OP: een('escalatie.let_op'), INFO: null },
    stilstand: een('stilstand'),
    stilstandPerTaak: {
      MONITORING: een('stilstand.monitoring'),
      ZW_EERSTE_LIJN: een('stilstand.zw_eerste_lijn'),
    },
    briefUren: een('brief'),
  };
}
