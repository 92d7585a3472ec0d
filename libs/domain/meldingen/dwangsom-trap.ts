import { euro } from '../dwangsom/dwangsom-onderbouwing';
import { bedragNa, type Tarief } from '../dwangsom/tarief';
import { addDays, daysBetween, formatDatum, type Datum } from '../termijnen/datum';
import type { Collegas, Plaats } from './adressering';
import type { Melding } from './melding';
import { richt } from './meldingen-bij';

/** A dwangsom that runs: its clock, and its first day. */
export interface DwangsomKlok {
  sleutel: string;
  versie: number;
  startDatum: Datum;
}

/** How many days of a dwangsom are over when its amount per day last rose; 0 in its first tijdvak and after its end. */
export function trapOp({ startDatum }: DwangsomKlok, { tijdvak, dagen }: Tarief, vandaag: Datum): number {
  const past = Math.floor(daysBetween(startDatum, vandaag) / tijdvak) * tijdvak;
  return past > 0 && past < dagen ? past : 0;
}

/** The amount per day has risen: said once per step. That it begins and that it ends is told by the alarms of its clock. */
export function dwangsomTrap(
  klok: DwangsomKlok,
  tarief: Tarief,
  dossier: Plaats,
  collegas: Collegas,
  vandaag: Datum,
): Melding[] {
  const dagen = trapOp(klok, tarief, vandaag);
  if (dagen === 0) return [];
  const { sleutel, startDatum, versie } = klok;
  const perDag = tarief.perDag[Math.min(dagen / tarief.tijdvak, tarief.perDag.length - 1)]!;
  return richt(
    {
      soort: 'DWANGSOM',
      urgentie: 'DRINGEND',
      totEnMet: 'BEDRIJFSKUNDIG_MANAGER',
      tekst: `De dwangsom loopt al ${dagen} dagen (${euro(bedragNa(dagen, tarief))}). Vanaf ${formatDatum(addDays(startDatum, dagen))} kost elke dag ${euro(perDag)}.`,
      reden: { soort: 'KLOK', sleutel, versie },
    },
    `dwangsom-${startDatum}-${dagen}`,
    dossier,
    collegas,
  );
}
