import { rij, type Regel } from './regel';

const VANAF_2006 = '2006-01-01..';

/** The quarters in which the maximum of the LGU went down by one month, from 38 to 24 (Wet WIA 59, WWZ). */
const AFBOUW = Array.from({ length: 13 }, (_, index) => {
  const quarter = (n: number) => `${2016 + Math.floor(n / 4)}-${['01', '04', '07', '10'][n % 4]}-01` as const;
  const lastDays = ['03-31', '06-30', '09-30', '12-31'];
  const tot = `${2016 + Math.floor(index / 4)}-${lastDays[index % 4]}`;
  return rij(
    'lgu.maximum',
    37 - index,
    'maanden',
    `${quarter(index)}..${tot}`,
    'RECHT_DATUM',
    'Wet WIA 59 (WWZ)',
    'WAARSCHIJNLIJK',
    'Afbouw van 38 naar 24 maanden, een maand per kwartaal.',
  );
});

/** Schattingsbesluit, classes and percentages of the WIA. */
/* prettier-ignore */
export const REGELS_SCHATTING: readonly Regel[] = [
  rij('schatting.functies', 3, 'aantal', VANAF_2006, 'DATUM_IN_GEDING', 'Schattingsbesluit 9 onder a', 'ZEKER'),
  rij('schatting.arbeidsplaatsen', 3, 'aantal', VANAF_2006, 'DATUM_IN_GEDING', 'Schattingsbesluit 9 onder a', 'ZEKER', 'Per functie.'),
  rij('schatting.gegevens', 24, 'maanden', VANAF_2006, 'DATUM_IN_GEDING', 'Schattingsbesluit 9 onder a', 'ZEKER', 'Ten hoogste zo oud op de datum in geding.'),
  rij('schatting.arbeidsduur', 40, 'uren', VANAF_2006, 'DATUM_IN_GEDING', 'Standaard duurbelastbaarheid in arbeid', 'ZEKER', 'Minder uren per week is een arbeidsduurbeperking.'),
  rij('wia.ondergrens', 65, 'procent', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 5', 'ZEKER', 'Recht bij ten hoogste dit percentage restverdiencapaciteit.'),
  rij('wia.volledig', 20, 'procent', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 4', 'ZEKER', 'Volledig bij ten hoogste dit percentage restverdiencapaciteit.'),
  rij('wia.klassen', [35, 45, 55, 65, 80], 'procent', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 61 lid 6', 'ZEKER', 'Ondergrens van elke klasse.'),
  rij('wia.vervolguitkering', [28, 35, 42, 50.75, 70], 'procent', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 61 lid 6 en 62 lid 1', 'ZEKER', 'Per klasse, van het laagste van minimumloon en maandloon.'),
  rij('iva.uitkering', 75, 'procent', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 51', 'ZEKER'),
  rij('wga.uitkering', [75, 70], 'procent', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 61', 'ZEKER', 'De eerste twee maanden en daarna.'),
  rij('wga.uitkering_hoog', 2, 'maanden', VANAF_2006, 'DATUM_IN_GEDING', 'Wet WIA 61', 'ZEKER'),
  rij('lgu.minimum', 3, 'maanden', VANAF_2006, 'RECHT_DATUM', 'Wet WIA 59 lid 1', 'ZEKER'),
  rij('lgu.maximum', 38, 'maanden', '2006-01-01..2015-12-31', 'RECHT_DATUM', 'Wet WIA 59 (oud)', 'ZEKER'),
  ...AFBOUW,
  rij('lgu.maximum', 24, 'maanden', '2019-04-01..', 'RECHT_DATUM', 'Wet WIA 59', 'ZEKER'),
  rij('lgu.halve_maand_boven', 10, 'jaren', '2016-01-01..', 'RECHT_DATUM', 'Wet WIA 59', 'ZEKER', 'Boven dit arbeidsverleden telt een jaar na 2015 voor een halve maand.'),
  rij('60plus', true, 'jaNee', '2022-10-01..2024-12-31', 'EINDE_WACHTTIJD', 'Kamerbrieven 2022-2024 (26448)', 'ZEKER', 'Vereenvoudigde beoordeling.'),
  rij('60plus', true, 'jaNee', '2025-09-01..2027-08-31', 'EINDE_WACHTTIJD', 'Kamerbrief 11-6-2025 (26448, nr. 846)', 'WAARSCHIJNLIJK', 'De laatste dag volgt uit "twee jaar".'),
  rij('60plus.leeftijd', 60, 'jaren', '2022-10-01..', 'EINDE_WACHTTIJD', 'Kamerbrieven 2022-2025 (26448)', 'ZEKER'),
  rij('praktisch_beoordelen', true, 'jaNee', '2024-07-01..2027-06-30', 'DATUM_IN_GEDING', 'Schattingsbesluit 9a', 'WAARSCHIJNLIJK', 'De begindatum staat vast; het einde volgt uit een KB (lid 6), 2027-06-30 is een voornemen.'),
  rij('praktisch_beoordelen.grens', 20, 'procent', '2024-07-01..', 'DATUM_IN_GEDING', 'Schattingsbesluit 9a', 'ZEKER', 'Bij ten hoogste dit percentage volgt de volledige beoordeling.'),
  rij('voorschot.kwijtschelden', true, 'jaNee', '2020-01-01..', 'BESLUIT', 'Kamerbrieven 26448', 'WAARSCHIJNLIJK', 'Eerst tot eind 2022, toen eind 2023; in december 2025 nog toegepast.'),
];
