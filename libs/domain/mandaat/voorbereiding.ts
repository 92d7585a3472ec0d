import type { Stored } from '../journey';
import type { Delegeerbaar } from '../taken/handelingen';
import type { Datum } from '../termijnen/datum';
import type { MandaatStatus } from './mandaat';

/** What a voorbereiding lets the SMV do: prepare and report, and what that takes. */
export const BIJ_VOORBEREIDING: readonly Delegeerbaar[] = [
  'meldVoorbereidingTerug',
  'registreerContact',
  'vraagMedischeInformatie',
];

/** What an act on a dossier means for the mandate of its voorbereiding. */
export type VoorbereidingGevolg =
  | { geef: { aanId: string | null; terugVoorDatum: Datum } }
  | { naar: MandaatStatus; feit: string; reden: string | null };

type Voorbereiding = { aanId: string | null } | null;
const van = ({ context, status }: Stored): Voorbereiding =>
  status === 'done'
    ? null
    : ((context as unknown as { voorbereiding?: Voorbereiding }).voorbereiding ?? null);

/** The mandate follows the dossier, whatever ended the voorbereiding; undefined when the act leaves it alone. */
export function gevolgVoorVoorbereiding(
  before: Stored,
  after: Stored,
  { type, gegevens }: { type: string; gegevens: { reden?: unknown; terugVoorDatum?: unknown } },
): VoorbereidingGevolg | undefined {
  const nu = van(after);
  if (type === 'delegeerVoorbereiding')
    return { geef: { aanId: nu!.aanId, terugVoorDatum: gegevens.terugVoorDatum as Datum } };
  if (van(before) === null) return undefined;
  if (type === 'meldVoorbereidingTerug') return { naar: 'TERUGGEMELD', feit: 'MandaatReported', reden: null };
  if (type === 'stuurVoorbereidingTerug')
    return { naar: 'IN_UITVOERING', feit: 'MandaatReturned', reden: String(gegevens.reden) };
  if (nu !== null) return undefined;
  if (type === 'keurVoorbereidingGoed') return { naar: 'GOEDGEKEURD', feit: 'MandaatApproved', reden: null };
  if (type === 'trekDelegatieIn') return { naar: 'INGETROKKEN', feit: 'MandaatWithdrawn', reden: null };
  return { naar: 'GESLOTEN', feit: 'MandaatClosed', reden: null };
}
