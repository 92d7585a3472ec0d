import { fact, type FactData } from '../facts';
import { HANDTEKENING, VOORSTEL } from '../controles/algemene-controles';
import { keepBack } from '../controles/controle';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { form } from './schema';

export type Ontvanger = NonNullable<FactData['BesluitTaken']['ontvangers']>[number];

/** What closes a dossier in one journey: a besluit, an oordeel or an advies, and who gets it. */
export interface Slot<C> {
  label?: string;
  vorm?: 'OORDEEL' | 'ADVIES';
  ontvangers?: (context: C) => Ontvanger[];
  /** Whether this outcome rests on a medical judgment; then a registered verzekeringsarts has signed it. */
  rustOpMedischOordeel: (context: C) => boolean;
  /** Whether the day the arts named for a next look is planned with this outcome. */
  plantHerbeoordeling?: (context: C) => boolean;
}

/** The checks before anything leaves, in the journeys that end with a `Slot`. */
export const SLOT_CONTROLES = [HANDTEKENING, VOORSTEL];

/** The act that closes the dossier. No path gets here with a medical judgment that nobody registered has signed. */
export const neemBesluit = <C extends BeoordelingContext>(slot: Slot<C>): Act<C, Record<string, never>> => ({
  label: slot.label ?? 'Besluit nemen en bekendmaken',
  rollen: ['PROCESBEGELEIDER'],
  schema: form({}),
  when: (context, env) =>
    firstRefusal(
      slot.rustOpMedischOordeel(context) && !context.belastbaarheid?.getekendDoorId
        ? refuse(
            'HANDTEKENING_ONTBREEKT',
            'Er is nog geen medisch oordeel dat een verzekeringsarts heeft getekend.',
          )
        : undefined,
      keepBack<BeoordelingContext>(SLOT_CONTROLES)(context, env),
    ),
  apply: (context, _gegevens, { vandaag }) => {
    const { uitkomst } = context.vaststelling!;
    const ontvangers = slot.ontvangers?.(context);
    const volgende = context.belastbaarheid?.herbeoordelingDatum;
    return {
      context: { uitkomst } as Partial<C>,
      facts: [
        fact('BesluitTaken', {
          uitkomst,
          opTijd: isOpTijd(context, vandaag),
          ...(ontvangers && { ontvangers }),
          ...(slot.vorm && { vorm: slot.vorm }),
        }),
        ...(volgende && slot.plantHerbeoordeling?.(context)
          ? [fact('HerbeoordelingRequested', { datum: volgende })]
          : []),
      ],
    };
  },
});

/** Within the term, the day set after a heropening or the internal norm; what has no date cannot be late. */
function isOpTijd({ deadlines, heropend }: JourneyContext, vandaag: Datum): boolean {
  const klok = heropend ? deadlines.HEROPENING : (deadlines.BESLISTERMIJN ?? deadlines.STREEFDATUM);
  // A term that stands still cannot have passed (Awb 4:15).
  return !klok || klok.status === 'OPGESCHORT' || vandaag <= klok.uiterlijkeDatum;
}
