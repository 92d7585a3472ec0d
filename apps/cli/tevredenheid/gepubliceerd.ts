/** A published table with what a file of it does not say. */
export interface Gepubliceerd {
  bron: 'WERKBELEVING' | 'MENSELIJKE_MAAT';
  meting: string;
  vanDatum: string;
  totDatum: string;
  uitgenodigd: number | null;
  herkomst: string;
  csv: string;
}

/**
 * Bijlage II of the evaluation, in its order of columns (which the extracted text lost; it follows from chapter 4:
 * Tilburg 4,6, Breda 4,3, Rotterdam 7,9 for "op tijd geïnformeerd"). As published, slips and all:
 * - L6 has the six numbers of L5, which is unlikely for another question; probably copied.
 * - The note says that the eNPS is promotors "gedeeld door" criticasters; -12 and 22 can only be a difference.
 * - Chapter 4 names differences "groter dan 0,3", and lists two that are 0,3 (O7 and W3).
 * - It was asked of 189 medewerkers of the centres; per kantoor no number is given, so nothing can be tested.
 */
const BIJLAGE_II = `vraag;SMC's;SMZ;Heerlen;Tilburg;Rotterdam;Breda
respondenten;189;2052;;;;
S1;7,2;7,0;7,5;6,6;8,4;6,3
C1;7,7;7,5;7,7;7,3;8,5;7,5
C2;6,8;6,4;7,2;6,3;7,2;6,6
O1;7,0;6,1;7,1;6,8;7,7;6,6
O2;8;2;22;-12;13;-3
O3;7,3;7,1;7,7;7,0;7,3;7,1
O4;6,8;6,6;7,1;6,7;6,7;6,5
O5;6,3;5,8;6,5;5,9;6,8;6,1
O6;5,8;5,3;6,2;5,0;6,7;5,1
O7;5,4;5,7;5,7;4,6;7,9;4,3
L1;7,9;7,8;8,0;7,8;8,5;7,3
L2;7,3;7,4;7,2;7,1;8,0;7,1
L3;8,4;8,3;8,5;8,2;9,0;7,8
L4;7,9;7,9;8,4;7,2;8,9;6,8
L5;7,3;7,3;7,4;7,1;8,5;6,6
L6;7,3;7,3;7,4;7,1;8,5;6,6
L7;6,5;6,4;6,7;6,0;8,0;5,5
T1;6,5;6,1;6,9;5,7;8,4;5,5
T2;7,3;7,3;7,6;6,7;8,8;6,7
T3;6,6;6,6;6,9;6,3;8,9;4,8
T4;6,9;6,8;6,7;6,6;8,9;6,0
T5;7,2;7,1;7,5;6,7;8,3;6,3
T6;6,5;6,5;6,7;6,2;8,5;4,9
T7;6,1;6,2;6,6;5,1;8,6;4,4
I1;7,3;7,3;7,2;7,1;7,8;7,2
I2;7,8;7,6;7,8;7,6;7,9;7,8
I3;6,7;6,6;7,0;6,5;7,0;6,3
I4;7,6;7,4;7,8;7,5;7,9;7,0
I5;6,7;6,7;6,7;6,6;7,5;6,3
I6;7,3;7,4;7,5;7,0;7,5;6,9
I7;7,0;7,2;7,1;6,4;8,0;6,9
I8;7,6;7,7;7,8;7,4;7,9;7,3
I9;7,7;7,7;7,6;7,7;8,6;7,2
I10;7,7;7,8;7,7;7,6;8,5;7,4
I11;7,2;7,1;7,3;7,2;8,2;6,6
I12;7,2;7,4;7,4;6,6;8,2;7,1
W1;4,5;4,6;4,8;3,3;5,1;5,3
W2;5,5;5,7;5,9;4,9;5,2;6,0
W3;5,0;5,3;5,5;4,0;4,8;5,4
W4.veel-te-laag;0%;0%;0%;0%;0%;0%
W4.te-laag;2%;3%;1%;2%;0%;7%
W4.goed;53%;55%;57%;34%;74%;59%
W4.te-hoog;36%;36%;36%;49%;22%;24%
W4.veel-te-hoog;9%;6%;6%;15%;4%;10%
`;

/**
 * Chapter 5: what is in its text; the statements are in figures only. Slips of the source:
 * - Of the Ziektewet 5.2.2 says 64% beside 63%, and 5.3 says 63% beside 64%; here as 5.2.2 has it.
 * - 49% of all clients of the centres cannot be 47% of 118 and 64% of 77, which is 54%; here as published.
 * Who already had a WIA-uitkering is left out by the source, and all of district Rijnmond is counted as SMC.
 */
const HOOFDSTUK_5 = `vraag;populatie;SMC's;niet-SMC's
respondenten;;195;1887
respondenten;WIA;118;996
respondenten;ZW;77;891
A1;;6,7;6,9
A1;WIA;6,2;6,5
A1;ZW;7,6;7,3
A2;;49%;55%
A2;WIA;47%;49%
A2;ZW;64%;63%
`;

export const GEPUBLICEERD: readonly Gepubliceerd[] = [
  {
    bron: 'WERKBELEVING',
    meting: '2023',
    vanDatum: '2023-05-08',
    totDatum: '2023-06-02',
    // 2.052 answers are a response of 42,1%.
    uitgenodigd: 4874,
    herkomst: 'Evaluatie SMC, Bijlage II (tabel zoals gepubliceerd)',
    csv: BIJLAGE_II,
  },
  {
    bron: 'MENSELIJKE_MAAT',
    meting: '2023-1',
    vanDatum: '2023-03-27',
    totDatum: '2023-04-23',
    uitgenodigd: null,
    herkomst: 'Evaluatie SMC, hoofdstuk 5 (tekst en tabel 5.1)',
    csv: HOOFDSTUK_5,
  },
];
