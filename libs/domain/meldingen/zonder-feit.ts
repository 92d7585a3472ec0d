import { labelOfKlok } from '../klokken';
import { formatDatum, type Datum } from '../termijnen/datum';
import { werkdagenBetween } from '../termijnen/werkdagen';
import { labelOfTaak } from '../taken/taken';
import type { Collegas, Plaats } from './adressering';
import type { MeldRegels } from './meld-regels';
import type { Melding } from './melding';
import { richt } from './meldingen-bij';

/** A letter that moves a date or carries a besluit: until it has left, it has not been made (Awb 3:40). */
const RECHTSGEVOLG =
  /^(BESCHIKKING|KENNISGEVING|OPSCHORTING|VERZOEK_OM|BUITEN_BEHANDELING|LOONSANCTIE|DWANGSOM)/;

/** The day until which a taak was put away has come. */
export function wachtVoorbij(
  taak: { id: string; soort: string; totDatum: Datum; behandelaarId: string | null; discipline: string },
  dossier: Plaats,
  collegas: Collegas,
): Melding[] {
  return richt(
    {
      soort: 'WACHT_VOORBIJ',
      urgentie: 'LET_OP',
      totEnMet: 'UITVOERDER',
      tekst: `De wachttijd is voorbij (tot ${formatDatum(taak.totDatum)}): ${labelOfTaak(taak.soort)}.`,
      reden: { soort: 'TAAK', taakId: taak.id, totDatum: taak.totDatum },
    },
    `wacht-${taak.id}-${taak.totDatum}`,
    // Whoever put it away hears it, not the others with a taak in the dossier.
    { ...dossier, taken: [taak] },
    collegas,
  );
}

/** A letter lies in the outbox for too long, or was parked. */
export function briefTeLaat(
  brief: { outboxId: string; soort: string; geparkeerd: boolean },
  dossier: Plaats,
  collegas: Collegas,
  { briefUren }: Pick<MeldRegels, 'briefUren'>,
): Melding[] {
  const naam = brief.soort.toLowerCase().replaceAll('_', ' ');
  return richt(
    {
      soort: 'BRIEF_TE_LAAT',
      urgentie: brief.geparkeerd || RECHTSGEVOLG.test(brief.soort) ? 'DRINGEND' : 'LET_OP',
      totEnMet: 'PLANNER',
      tekst: `Niet verzonden: ${naam}. ${brief.geparkeerd ? 'Verzenden lukte herhaaldelijk niet.' : `De brief ligt langer dan ${briefUren} uur.`}`,
      reden: { soort: 'BRIEF', outboxId: brief.outboxId },
    },
    `brief-${brief.outboxId}`,
    dossier,
    collegas,
  );
}

export interface Stilstand {
  /** The number of the last act of a person. */
  seq: number;
  sindsDatum: Datum;
  /** The next date of a clock, for a dossier in which nobody has a taak. */
  wachtOp: { klok: string; datum: Datum } | null;
  /** Names of the behandelaars, by id. */
  namen: Readonly<Record<string, string>>;
}

/**
 * Nobody acted for n working days. Said again for every further n, one step higher. Nobody has to act while no taak is
 * open and a date is still to come: then nothing is said.
 */
export function stagnatie(
  { seq, sindsDatum, wachtOp, namen }: Stilstand,
  dossier: Plaats,
  collegas: Collegas,
  vandaag: Datum,
  regels: Pick<MeldRegels, 'gelijkgesteld' | 'stilstand' | 'stilstandPerTaak'>,
): Melding[] {
  const { taken } = dossier;
  if (taken.length === 0 && wachtOp !== null && wachtOp.datum > vandaag) return [];
  const werkdagen = werkdagenBetween(sindsDatum, vandaag, regels.gelijkgesteld);
  const n = Math.max(...taken.map(({ soort }) => regels.stilstandPerTaak[soort] ?? 0), regels.stilstand);
  const keer = Math.floor(werkdagen / n);
  if (keer < 1) return [];
  return richt(
    {
      soort: 'STAGNATIE',
      urgentie: keer === 1 ? 'LET_OP' : 'DRINGEND',
      totEnMet: keer === 1 ? 'UITVOERDER' : keer === 2 ? 'PLANNER' : 'REGIEVOERDER',
      tekst: `Al ${keer * n} werkdagen niets gedaan (sinds ${formatDatum(sindsDatum)}). ${blokkade(dossier, wachtOp, namen)}`,
      reden: { soort: 'STILSTAND' },
    },
    `stilstand-${seq}-${keer}`,
    dossier,
    collegas,
  );
}

function blokkade({ taken }: Plaats, wachtOp: Stilstand['wachtOp'], namen: Stilstand['namen']): string {
  if (taken.length > 0) {
    const wie = (id: string | null) => (id === null ? 'niemand' : (namen[id] ?? id));
    return `Ligt bij: ${taken.map(({ soort, behandelaarId }) => `${labelOfTaak(soort)} (${wie(behandelaarId)})`).join('; ')}.`;
  }
  return wachtOp
    ? `Er is geen open taak; ${labelOfKlok(wachtOp.klok)} was ${formatDatum(wachtOp.datum)}.`
    : 'Er is geen open taak en geen datum waarop iets volgt.';
}
