import { labelOfTaak } from '../taken/taken';
import { formatDatum, type Datum } from '../termijnen/datum';

/** An open taak as far as it says what a dossier waits for. */
export interface OpenTaak {
  soort: string;
  titel: string | null;
  behandelaarNaam: string | null;
  wachtTotDatum: Datum | null;
  wachtReden: string | null;
}

/** What the dossier waits for, in one line. */
export const blokkades = (taken: readonly OpenTaak[]): string =>
  taken.length === 0 ? 'er is geen open taak' : `wacht op ${taken.map(wachtOp).join('; ')}`;

function wachtOp({ soort, titel, behandelaarNaam, wachtTotDatum, wachtReden }: OpenTaak): string {
  const taak = `${labelOfTaak(soort, titel).toLowerCase()} (${behandelaarNaam ?? 'niemand'})`;
  return wachtTotDatum ? `${taak}, weggelegd tot ${formatDatum(wachtTotDatum)}: ${wachtReden ?? ''}` : taak;
}
