import { rij, type Regel } from './regel';

const ALTIJD = '1900-01-01..';
const AFSPRAAK = 'Werkafspraak';
const DAGEN =
  'De eerste en de tweede waarschuwing, in werkdagen voor de laatste werkdag van de termijn. Op die dag zelf en na het verstrijken volgt er altijd een.';
const HOORT =
  'Wie het hoort bij de eerste en de tweede waarschuwing, op de laatste werkdag en na het verstrijken: 0 uitvoerder, 1 ook de planner, 2 ook de regievoerder, 3 ook de bedrijfskundig manager.';

const waarschuwing = (klasse: string, hoort: readonly number[]): Regel[] => [
  rij(`waarschuwing.${klasse}`, [14, 5], 'werkdagen', ALTIJD, 'EINDE_TERMIJN', AFSPRAAK, 'ZEKER', DAGEN),
  rij(`waarschuwing.${klasse}.hoort`, hoort, 'aantal', ALTIJD, 'EINDE_TERMIJN', AFSPRAAK, 'ZEKER', HOORT),
];

/** When somebody is warned, who hears it, and when people are left alone: agreements of the house, not law. */
/* prettier-ignore */
export const REGELS_MELDINGEN: readonly Regel[] = [
  ...waarschuwing('termijn', [0, 1, 2, 3]),
  ...waarschuwing('kalender', [0, 1, 0, 1]),
  ...waarschuwing('client', [0, 0, 0, 0]),
  ...waarschuwing('buiten_behandeling', [0, 0, 0, 0]),
  ...waarschuwing('loonsanctie', [0, 1, 1, 1]),
  ...waarschuwing('dwangsom', [1, 2, 3, 3]),
  rij('melding.uren', [7, 19], 'uren', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Van en tot welk uur er op werkdagen bezorgd en geëscaleerd wordt.'),
  rij('melding.escalatie.dringend', 1, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Niet opgepakt: dan hoort de volgende trede het.'),
  rij('melding.escalatie.let_op', 3, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Niet opgepakt: dan hoort de volgende trede het.'),
  rij('melding.stilstand', 15, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zonder handeling van een mens ligt een dossier dan stil.'),
  rij('melding.stilstand.monitoring', 30, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zolang de taak monitoring open is.'),
  rij('melding.stilstand.zw_eerste_lijn', 30, 'werkdagen', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zolang de taak eerste lijn van de Ziektewet open is.'),
  rij('melding.brief', 4, 'uren', ALTIJD, 'DAG', AFSPRAAK, 'ZEKER', 'Zo lang mag een brief op verzending wachten.'),
];

type Getallen = readonly number[];
const geheel = (waarde: Regel['waarde'], atLeast: number, atMost: number): waarde is number | Getallen =>
  (typeof waarde === 'object' ? waarde : [waarde]).every(
    (n) => typeof n === 'number' && Number.isInteger(n) && n >= atLeast && n <= atMost,
  );

interface Grens {
  sleutel: RegExp;
  veld: keyof Regel;
  past: (regel: Regel) => boolean;
  melding: string;
}
const GRENZEN: readonly Grens[] = [
  {
    sleutel: /^waarschuwing\.[a-z_]+$/,
    veld: 'waarde',
    past: ({ waarde }) => geheel(waarde, 1, 60) && (waarde as Getallen)[0]! > (waarde as Getallen)[1]!,
    melding: 'hele werkdagen van 1 tot en met 60, de eerste waarschuwing eerder dan de tweede',
  },
  {
    sleutel: /^waarschuwing\.[a-z_]+\.hoort$/,
    veld: 'waarde',
    past: ({ waarde }) => geheel(waarde, 0, 3),
    melding: 'elk getal is een trede van 0 tot en met 3',
  },
  {
    sleutel: /^melding\.uren$/,
    veld: 'waarde',
    past: ({ waarde }) => geheel(waarde, 0, 24) && (waarde as Getallen)[0]! < (waarde as Getallen)[1]!,
    melding: 'hele uren van 0 tot en met 24, open voor dicht',
  },
  {
    sleutel: /^(melding\.(escalatie|stilstand|brief)|mdo\.|taken\.)/,
    veld: 'waarde',
    past: ({ waarde }) => geheel(waarde, 1, 250),
    melding: 'een heel getal van 1 tot en met 250',
  },
  {
    sleutel: /^atw\.gelijkgestelde_dag$/,
    veld: 'tot',
    past: ({ van, tot }) => van === tot,
    melding: 'een gelijkgestelde dag is een regel van één dag',
  },
];

/** What these keys ask beside their unit: a warning that cannot fall, or a house that never opens, would tell nobody. */
export const foutenInAfspraak = (regel: Regel): { veld: keyof Regel; melding: string }[] =>
  GRENZEN.filter(({ sleutel, past }) => sleutel.test(regel.sleutel) && !past(regel)).map(
    ({ veld, melding }) => ({ veld, melding }),
  );
