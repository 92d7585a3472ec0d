import { rij, type Regel, type Zekerheid } from './regel';

const besluit = (zekerheid: Zekerheid, toelichting: string, dagen: readonly string[]): Regel[] =>
  dagen.map((dag) =>
    rij(
      'atw.gelijkgestelde_dag',
      true,
      'jaNee',
      `${dag}..${dag}`,
      'DAG',
      'Algemene termijnenwet 3 lid 3',
      zekerheid,
      toelichting,
    ),
  );

/** The days that a koninklijk besluit equates with a feestdag, usually set for three years at once. */
/* prettier-ignore */
export const REGELS_FEESTDAGEN: readonly Regel[] = [
  ...besluit('ZEKER', 'Besluit van 24 oktober 2016 (BWBR0038666).', ['2017-04-28', '2017-05-26', '2018-05-11', '2018-12-24', '2018-12-31', '2019-05-31', '2019-12-27']),
  ...besluit('WAARSCHIJNLIJK', 'Besluit van 20 september 2019; de tekst zelf is niet gelezen.', ['2020-05-22', '2021-05-14', '2022-05-27']),
  ...besluit('WAARSCHIJNLIJK', 'Besluit gelijkstelling voor 2023-2025; de titel noemt de dagen.', ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30']),
  ...besluit('WAARSCHIJNLIJK', 'Besluit gelijkstelling voor 2026-2028; de titel noemt de dagen.', ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']),
];
