import type { GegevensSchema } from '../../../libs/domain/acts/schema';
import { JOURNEYS } from '../../../libs/domain/journeys/registry';
import { hoedanigheidVoor, type Actor, type Rol } from '../../../libs/domain/rollen';

/** The acts that move a term or a dossier in the same way in every journey, so that they can be done to many at once. */
export const BULK_ACTIES = ['verleng', 'draagOver', 'schortOp'] as const;
export type BulkActie = (typeof BULK_ACTIES)[number];

interface BulkAct {
  label: string;
  rollen: readonly Rol[];
  schema: GegevensSchema;
}

/** Every journey has these (actsInElkDossier), with the same form. */
export const bulkAct = (actie: BulkActie): BulkAct =>
  JOURNEYS.find(({ acts }) => Object.hasOwn(acts, actie))!.acts[actie]! as unknown as BulkAct;

/** What this person may do to many dossiers at once, each with its form. */
export const bulkActiesVoor = (actor: Pick<Actor, 'rollen'>) =>
  BULK_ACTIES.filter((actie) => hoedanigheidVoor(actor, bulkAct(actie).rollen)).map((actie) => {
    const { label, schema } = bulkAct(actie);
    return { actie, label, gegevensSchema: schema };
  });
