import type { Thema, Vragenlijst } from './vragenlijst';

/**
 * The Menselijke Maat Monitor as asked from 27 March 2023 (evaluation, chapter 5 and Bijlage III): a rapportcijfer, how
 * strongly the client feels treated as a human being, and thirteen statements in four aspects.
 */
// prettier-ignore
const THEMAS: readonly Thema[] = [
  {
    code: 'ALGEMEEN',
    label: 'In het algemeen',
    onderdelen: [
      { code: 'CIJFER', label: 'Rapportcijfer', vragen: [
        { code: 'A1', tekst: 'Hoe tevreden bent u in het algemeen over de dienstverlening van UWV?', antwoord: 'CIJFER' },
      ] },
    ],
  },
  {
    code: 'MAAT',
    label: 'De menselijke maat',
    onderdelen: [
      { code: 'MAAT', label: 'Menselijke maat', vragen: [
        { code: 'A2', tekst: 'In hoeverre ervaart u dat UWV u op een menselijke manier behandelt?', antwoord: 'AANDEEL_STERK' },
      ] },
    ],
  },
  {
    code: 'MENS',
    label: 'UWV ziet mij als mens',
    onderdelen: [
      { code: 'MENS', label: 'UWV ziet mij als mens', vragen: [
        { code: 'M1', tekst: 'UWV houdt rekening met wat ik nodig heb', antwoord: 'AANDEEL_EENS' },
        { code: 'M2', tekst: 'UWV houdt rekening met wat ik kan', antwoord: 'AANDEEL_EENS' },
        { code: 'M3', tekst: 'UWV-medewerkers zijn vriendelijk', antwoord: 'AANDEEL_EENS' },
        { code: 'M4', tekst: 'UWV-medewerkers communiceren op een vriendelijke manier', antwoord: 'AANDEEL_EENS' },
        { code: 'M5', tekst: 'UWV-medewerkers nemen de tijd voor mij', antwoord: 'AANDEEL_EENS' },
      ] },
    ],
  },
  {
    code: 'REDELIJK',
    label: 'UWV is redelijk',
    onderdelen: [
      { code: 'REDELIJK', label: 'UWV is redelijk', vragen: [
        { code: 'M6', tekst: 'UWV is menselijk in het omgaan met de regels', antwoord: 'AANDEEL_EENS' },
        { code: 'M7', tekst: 'Ik heb het gevoel dat UWV mij vertrouwt', antwoord: 'AANDEEL_EENS' },
        { code: 'M8', tekst: 'UWV reageert soepel als ik een kleine fout maak', antwoord: 'AANDEEL_EENS' },
      ] },
    ],
  },
  {
    code: 'HELPT',
    label: 'UWV helpt',
    onderdelen: [
      { code: 'HELPT', label: 'UWV helpt', vragen: [
        { code: 'M9', tekst: 'UWV helpt mij verder', antwoord: 'AANDEEL_EENS' },
        { code: 'M10', tekst: 'UWV zorgt ervoor dat ik niet in de problemen kom', antwoord: 'AANDEEL_EENS' },
      ] },
    ],
  },
  {
    code: 'SIMPEL',
    label: 'UWV houdt het simpel',
    onderdelen: [
      { code: 'SIMPEL', label: 'UWV houdt het simpel', vragen: [
        { code: 'M11', tekst: 'UWV maakt het makkelijk voor mij (zoals systemen die ik gebruik en voor wat ik zelf moet regelen)', antwoord: 'AANDEEL_EENS' },
        { code: 'M12', tekst: 'UWV is duidelijk over wat de regels zijn', antwoord: 'AANDEEL_EENS' },
        { code: 'M13', tekst: 'UWV is duidelijk over wat ze van mij verwachten', antwoord: 'AANDEEL_EENS' },
      ] },
    ],
  },
];

export const MENSELIJKE_MAAT_2023: Vragenlijst = {
  bron: 'MENSELIJKE_MAAT',
  versie: '2023',
  vanDatum: '2023-03-27' as Vragenlijst['vanDatum'],
  vindplaats: 'Evaluatie SMC, hoofdstuk 5 en Bijlage III',
  populaties: { WIA: 'WIA', ZW: 'Ziektewet' },
  themas: THEMAS,
  kern: ['A1', 'A2'],
};
