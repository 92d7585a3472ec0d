import { meldRegelsOp, type MeldRegels } from '../meldingen/meld-regels';
import { afspraakOp, type Regelboek } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';

/** What the house agreed about the MDO, as it is on one day. */
export interface MdoRegels extends Pick<MeldRegels, 'gelijkgesteld' | 'stilstand' | 'stilstandPerTaak'> {
  /** Working days after which a client is out of sight. */
  langNietBesproken: number;
  /** Working days before the end of a term at which it is in danger. */
  termijnInGevaar: number;
  /** Clients on one agenda, beside those that were asked or put off. */
  hoogstens: number;
}

/** The agreements of a rulebook on a day. */
export function mdoRegelsOp(boek: Regelboek, dag: Datum): MdoRegels {
  const een = (sleutel: string): number => afspraakOp(boek, `mdo.${sleutel}`, dag)[0]!;
  const { gelijkgesteld, stilstand, stilstandPerTaak } = meldRegelsOp(boek, dag);
  return {
    gelijkgesteld,
    stilstand,
    stilstandPerTaak,
    langNietBesproken: een('lang_niet_besproken'),
    termijnInGevaar: een('termijn_in_gevaar'),
    hoogstens: een('agenda'),
  };
}
