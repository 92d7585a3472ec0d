import { refuse, type Refusal, type RefusalCode } from '../refusals';
import type { Rol } from '../rollen';
import { DELEGEERBAAR, vraagtMandaat, type Delegeerbaar } from '../taken/handelingen';
import { formatDatum, type Datum } from '../termijnen/datum';
import { MANDAAT_STATUS, UITVOERBAAR, type Mandaat } from './mandaat';

/** A mandate as the database finds it at the moment of an act, with what became of the arts who gave it. */
export interface GeladenMandaat extends Mandaat {
  /** Away while the kantoor suspends, or no arts here any more: nobody answers for what is done. */
  opdrachtgever: 'ER' | 'AFWEZIG' | 'VERTROKKEN';
  /** What the arts decides by whether to look: signals of the dossier, and how it went with this person before. */
  signalen?: readonly string[];
  oordelen?: readonly ('GOED' | 'TERUG')[];
  eerder?: boolean;
}

export interface Vraag {
  actie: string;
  medewerkerId: string;
  hoedanigheid: Rol;
  dossierId: string;
  soort: string;
  teamId: string;
  fase: string;
  fasen: readonly string[];
  vandaag: Datum;
}

export type OnderMandaat = { mandaat: GeladenMandaat } | { refusal: Refusal } | 'NIET_NODIG';

/** Under which mandate somebody does this act now; of several the one that was made for this dossier. */
export function onderMandaat(mandaten: readonly GeladenMandaat[], vraag: Vraag): OnderMandaat {
  const { actie, hoedanigheid } = vraag;
  if (!vraagtMandaat(actie, hoedanigheid)) return 'NIET_NODIG';
  const judged = mandaten
    .filter((mandaat) => isVoor(mandaat, actie, vraag))
    .map((mandaat) => ({ mandaat, refusal: bezwaarTegen(mandaat, vraag) }))
    .sort((a, b) => Number(a.mandaat.dossierId === null) - Number(b.mandaat.dossierId === null));
  const geldig = judged.find(({ refusal }) => refusal === undefined);
  if (geldig) return { mandaat: geldig.mandaat };
  return {
    refusal:
      judged[0]?.refusal ??
      refuse('MANDAAT_ONTBREEKT', `Voor "${DELEGEERBAAR[actie]}" heeft u een mandaat van een arts nodig.`),
  };
}

const isVoor = (
  { handelingen, aanId, dossierId, soort, teamId }: Mandaat,
  actie: Delegeerbaar,
  vraag: Vraag,
): boolean =>
  handelingen.includes(actie) &&
  (aanId === null || aanId === vraag.medewerkerId) &&
  (dossierId === null
    ? teamId === vraag.teamId && (soort === null || soort === vraag.soort)
    : dossierId === vraag.dossierId);

function bezwaarTegen(mandaat: GeladenMandaat, { fase, fasen, vandaag }: Vraag): Refusal | undefined {
  const { status, vanDatum, totDatum, maximum, aantal, totFase, opdrachtgever } = mandaat;
  const no = (code: RefusalCode, detail: string) => refuse(code, detail);
  if (status === 'INGETROKKEN') return no('MANDAAT_INGETROKKEN', 'De arts heeft dit mandaat ingetrokken.');
  if (status === 'VERLOPEN' || (totDatum !== null && totDatum < vandaag))
    return no('MANDAAT_VERLOPEN', 'Dit mandaat is verlopen.');
  if (!UITVOERBAAR.includes(status))
    return no(
      'MANDAAT_STATUS',
      `Onder dit mandaat kan nu niets gedaan worden: het is ${MANDAAT_STATUS[status].toLowerCase()}.`,
    );
  if (vandaag < vanDatum) return no('MANDAAT_GRENS', `Dit mandaat begint op ${formatDatum(vanDatum)}.`);
  if (maximum !== null && aantal >= maximum)
    return no('MANDAAT_GRENS', `Dit mandaat was voor ten hoogste ${maximum} keer.`);
  if (totFase !== null && fasen.indexOf(fase) > fasen.indexOf(totFase))
    return no('MANDAAT_GRENS', 'Dit mandaat geldt niet meer in deze fase van het dossier.');
  if (opdrachtgever === 'AFWEZIG')
    return no('MANDAAT_GESCHORST', 'De arts die dit mandaat gaf is afwezig; tot die er is, ligt het stil.');
  if (opdrachtgever === 'VERTROKKEN')
    return no('MANDAAT_GESCHORST', 'Wie dit mandaat gaf werkt hier niet meer als arts.');
  return undefined;
}
