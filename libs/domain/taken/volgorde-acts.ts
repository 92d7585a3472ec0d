import { refuse, type Refusal } from '../refusals';
import type { Datum } from '../termijnen/datum';
import type { Taak, TaakChange, TaakGegevens } from './taak-acts';

/** What a person changes about the place of a taak: null takes it away, absent leaves it. */
export interface VolgordeWijziging {
  haast?: { reden: string } | null;
  plaats?: { datum: Datum; reden: string } | null;
}

type Gevolg = Pick<TaakChange, 'type'> & Partial<TaakChange>;

/**
 * Haast is for whoever can do the taak and for who divides the work; a place of its own gives only who divides. Who has
 * the taak and whether it waits stay as they are. Undefined for any other act.
 */
export function decideVolgorde(
  taak: Taak,
  actie: string,
  { reden = '', datum }: TaakGegevens,
  divides: boolean,
): Gevolg | { refusal: Refusal } | 'forbidden' | undefined {
  const as = (type: TaakChange['type'], volgorde: VolgordeWijziging): Gevolg => ({
    type,
    behandelaarId: taak.behandelaarId,
    wachtTotDatum: taak.wachtTotDatum ?? null,
    wachtReden: taak.wachtReden ?? null,
    wachtFeit: taak.wachtFeit ?? null,
    waarnemingVoorId: taak.waarnemingVoorId ?? null,
    volgorde,
  });
  switch (actie) {
    case 'geefHaast':
      if (taak.haastReden) return no('HAAST_AL_GEGEVEN', 'Deze taak heeft al haast.');
      return as('TaakHurried', { haast: { reden } });
    case 'haalHaastWeg':
      if (!taak.haastReden) return no('GEEN_HAAST', 'Deze taak heeft geen haast.');
      return as('TaakUnhurried', { haast: null });
    case 'zetOpPlaats':
      if (!divides) return 'forbidden';
      if (!datum) return no('DATUM_ONMOGELIJK', 'Kies de dag waarop de taak aan de beurt is.');
      return as('TaakPlaced', { plaats: { datum, reden } });
    case 'laatPlaatsLos':
      if (!divides) return 'forbidden';
      if (!taak.plaatsDatum)
        return no('NIET_OP_PLAATS_GEZET', 'Niemand heeft deze taak op een andere plaats gezet.');
      return as('TaakUnplaced', { plaats: null });
  }
  return undefined;
}

const no = (code: Refusal['code'], detail: string) => ({ refusal: refuse(code, detail) });
