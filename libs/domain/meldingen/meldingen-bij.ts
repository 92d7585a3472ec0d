import type { FactType } from '../facts';
import { isKalenderdatum, labelOfKlok } from '../klokken';
import { REGELBOEK, type Regelboek } from '../regels/regelboek';
import { waarschuwDagen, type AlarmSoort } from '../termijnen/alarmen';
import { formatDatum, type Datum } from '../termijnen/datum';
import { ladder, type Collegas, type Plaats } from './adressering';
import type { Melding, MeldingSoort, Niveau, Reden, Urgentie } from './melding';
import { isDwangsomklok, waarschuwingBij } from './waarschuwingen';

/** A fact somebody has to hear of, as it stands in the log. */
export interface GemeldFeit {
  seq: number;
  type: string;
  data: Readonly<Record<string, unknown>>;
  /** Of an alarm: the soort of its clock, and the version it was planned for. */
  klok: string | null;
  versie: number | null;
}

/** The facts that may lead to meldingen; the others are not even looked up. */
export const GEMELDE_FEITEN: readonly FactType[] = [
  'BeslistermijnAlarmRaised',
  'IngebrekestellingRegistered',
  'UitspraakRegistered',
];

interface Bericht {
  soort: MeldingSoort;
  urgentie: Urgentie;
  totEnMet: Niveau;
  tekst: string;
  reden: Reden;
}

/** Who hears what of this fact, by the rules of its clock; nobody twice. */
export function meldingenBij(
  feit: GemeldFeit,
  dossier: Plaats,
  collegas: Collegas,
  regels: Regelboek = REGELBOEK,
): Melding[] {
  const bericht = berichtBij(feit, regels);
  return bericht ? richt(bericht, `feit-${feit.seq}`, dossier, collegas) : [];
}

/** One message to everybody on the ladder up to its step. */
export function richt(
  { totEnMet, ...bericht }: Bericht,
  bron: string,
  dossier: Plaats,
  collegas: Collegas,
): Melding[] {
  return ladder(totEnMet, dossier, collegas).map(({ niveau, adres }) => ({
    bron,
    ...bericht,
    niveau,
    adres,
  }));
}

function berichtBij(feit: GemeldFeit, regels: Regelboek): Bericht | undefined {
  switch (feit.type as FactType) {
    case 'BeslistermijnAlarmRaised':
      return alarmBericht(feit, regels);
    case 'IngebrekestellingRegistered':
      return ingebrekestelling(feit.data);
    case 'UitspraakRegistered':
      return {
        soort: 'UITSPRAAK',
        urgentie: 'DRINGEND',
        totEnMet: 'REGIEVOERDER',
        tekst: `De rechtbank heeft uitspraak gedaan: besluit uiterlijk ${op(feit.data.beslisUiterlijkDatum)} (Awb 8:55d).`,
        reden: { soort: 'BESLUIT' },
      };
    default:
      return undefined;
  }
}

function alarmBericht({ data, klok, versie }: GemeldFeit, regels: Regelboek): Bericht | undefined {
  const { sleutel, alarm, uiterlijkeDatum } = data as {
    sleutel: string;
    alarm: AlarmSoort;
    uiterlijkeDatum: Datum;
  };
  const soort = klok ?? sleutel;
  const waarschuwing = waarschuwingBij(soort, alarm, uiterlijkeDatum, regels);
  if (!waarschuwing || versie === null) return undefined;
  const [urgentie, totEnMet] = waarschuwing;
  const nog = waarschuwDagen({ sleutel, uiterlijkeDatum, regels });
  return {
    soort: soortVan(soort, alarm),
    urgentie,
    totEnMet,
    tekst: zin(alarm, labelOfKlok(soort), formatDatum(uiterlijkeDatum), nog),
    reden: { soort: 'KLOK', sleutel, versie },
  };
}

function soortVan(klok: string, alarm: AlarmSoort): MeldingSoort {
  if (isDwangsomklok(klok)) return 'DWANGSOM';
  if (isKalenderdatum(klok)) return 'KALENDER';
  return alarm === 'VERSTREKEN' ? 'VERSTREKEN' : alarm === 'BEREIKT' ? 'KALENDER' : 'TERMIJN';
}

function zin(alarm: AlarmSoort, klok: string, datum: string, [eerste, tweede]: [number, number]): string {
  const nog = (n: number) => `${klok}: nog ${n} ${n === 1 ? 'werkdag' : 'werkdagen'}, t/m ${datum}.`;
  const zinnen: Record<AlarmSoort, string> = {
    NOG_14_WERKDAGEN: nog(eerste),
    NOG_5_WERKDAGEN: nog(tweede),
    LAATSTE_DAG: `${klok}: dit is de laatste werkdag, t/m ${datum}.`,
    BEREIKT: `${klok}: de dag is er, ${datum}.`,
    VERSTREKEN: `${klok}: liep t/m ${datum} en is verstreken.`,
  };
  return zinnen[alarm];
}

function ingebrekestelling(data: GemeldFeit['data']): Bericht {
  const overBezwaar = data.over === 'BEZWAAR';
  const ontvangen = `Ingebrekestelling${overBezwaar ? ' over het bezwaar' : ''} ontvangen op ${op(data.ontvangstDatum)}`;
  const zonderGevolg = data.prematuur === true || data.heeftGevolg === false;
  return {
    soort: 'INGEBREKESTELLING',
    urgentie: zonderGevolg ? 'LET_OP' : 'DRINGEND',
    totEnMet: zonderGevolg ? 'PLANNER' : 'BEDRIJFSKUNDIG_MANAGER',
    tekst: zonderGevolg
      ? `${ontvangen}; er volgt nu geen dwangsom uit.`
      : `${ontvangen}: na twee weken kost elke dag een dwangsom (Awb 4:17).`,
    reden: { soort: 'BESLUIT', ...(overBezwaar && { sleutel: 'BEZWAAR' }) },
  };
}

const op = (datum: unknown): string => formatDatum(datum as Datum);
