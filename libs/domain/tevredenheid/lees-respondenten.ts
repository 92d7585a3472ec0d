import { leesAntwoord, mogelijkeAntwoorden } from './antwoorden';
import { vindKantoor, vindTeam, type Groep, type Plaatsen } from './plaatsen';
import { ALLEN, kolomNaam, MEESTE_FOUTEN, vindVraag, type Gelezen, type Leesfout, type Tabel } from './tabel';
import { telOp, type Antwoorden } from './tel-op';
import { vragenVan, type Vraag, type Vragenlijst } from './vragenlijst';

type Kolom = Vraag | 'kantoor' | 'team' | 'populatie';
const VAST = ['kantoor', 'team', 'populatie'] as const;

/**
 * One line per respondent: `kantoor` and `team` (empty for the rest of SMZ), `populatie` where the survey has them, and
 * a column per question. What is left empty was not answered. All lines are right, or nothing is read; and only sums
 * per team leave this function, so that nobody's answers are kept.
 */
export function leesRespondenten(lijst: Vragenlijst, tabel: Tabel, plaatsen: Plaatsen): Gelezen {
  const kolommen = leesKop(lijst, tabel.kolommen);
  if ('fouten' in kolommen) return kolommen;
  const fouten: Leesfout[] = [];
  const gelezen: Antwoorden[] = [];
  for (const { regel, velden } of tabel.rijen) {
    if (fouten.length >= MEESTE_FOUTEN) break;
    if (velden.length !== tabel.kolommen.length) {
      fouten.push({ regel, kolom: '', melding: veldenTelling(velden.length, tabel.kolommen.length) });
      continue;
    }
    const before = fouten.length;
    const read = leesRegel(lijst, kolommen.kolommen, velden, plaatsen, (kolom, melding) =>
      fouten.push({ regel, kolom, melding }),
    );
    if (fouten.length === before) gelezen.push(read);
  }
  if (fouten.length > 0) return { fouten };
  if (gelezen.length === 0)
    return { fouten: [{ regel: 1, kolom: '', melding: 'er staan geen regels onder' }] };
  return { uitkomsten: telOp(lijst, gelezen), respondenten: gelezen.length };
}

export const veldenTelling = (er: number, moeten: number): string =>
  `de regel heeft ${er} ${er === 1 ? 'kolom' : 'kolommen'} in plaats van ${moeten}`;

function leesKop(
  lijst: Vragenlijst,
  koppen: readonly string[],
): { kolommen: Kolom[] } | { fouten: Leesfout[] } {
  const vragen = vragenVan(lijst);
  const fouten: Leesfout[] = [];
  const fout = (index: number, melding: string) =>
    fouten.push({ regel: 1, kolom: kolomNaam(index), melding });
  const kolommen = koppen.map((kop, index): Kolom | undefined => {
    const vast = VAST.find((naam) => naam === kop.trim().toLowerCase());
    if (vast === 'populatie' && Object.keys(lijst.populaties).length === 0)
      return void fout(index, 'dit onderzoek kent geen populaties');
    const kolom = vast ?? vindVraag(vragen, kop);
    if (kolom === undefined)
      fout(index, 'is geen stelling van dit onderzoek, en geen kantoor, team of populatie');
    return kolom;
  });
  for (const [index, kolom] of kolommen.entries())
    if (kolom !== undefined && kolommen.indexOf(kolom) !== index) fout(index, 'staat twee keer in de kop');
  if (!kolommen.includes('kantoor') && !kolommen.includes('team'))
    fouten.push({
      regel: 1,
      kolom: 'kantoor',
      melding: 'ontbreekt; zonder kantoor of team telt een antwoord nergens',
    });
  if (Object.keys(lijst.populaties).length > 0 && !kolommen.includes('populatie'))
    fouten.push({ regel: 1, kolom: 'populatie', melding: 'ontbreekt' });
  if (!kolommen.some((kolom) => typeof kolom === 'object'))
    fouten.push({ regel: 1, kolom: '', melding: 'geen enkele kolom is een stelling van dit onderzoek' });
  return fouten.length > 0 ? { fouten } : { kolommen: kolommen as Kolom[] };
}

function leesRegel(
  lijst: Vragenlijst,
  kolommen: readonly Kolom[],
  velden: readonly string[],
  plaatsen: Plaatsen,
  fout: (kolom: string, melding: string) => void,
): Antwoorden {
  const vast = Object.fromEntries(VAST.map((naam) => [naam, (velden[kolommen.indexOf(naam)] ?? '').trim()]));
  const antwoorden = new Map<string, number>();
  for (const [index, kolom] of kolommen.entries()) {
    const tekst = velden[index]!.trim();
    if (typeof kolom === 'string' || tekst === '') continue;
    const antwoord = leesAntwoord(kolom.antwoord, tekst);
    if (antwoord === undefined) fout(kolom.code, mogelijkeAntwoorden(kolom.antwoord));
    else antwoorden.set(kolom.code, antwoord);
  }
  const leeg = kolommen.every((kolom, index) => typeof kolom === 'string' || velden[index]!.trim() === '');
  if (leeg) fout('', 'geen enkele stelling is beantwoord');
  return {
    groep: leesGroep(plaatsen, vast.kantoor!, vast.team!, fout),
    populatie: leesPopulatie(lijst, vast.populatie!, fout),
    antwoorden,
  };
}

function leesGroep(
  plaatsen: Plaatsen,
  kantoorTekst: string,
  teamTekst: string,
  fout: (kolom: string, melding: string) => void,
): Groep {
  const kantoor = kantoorTekst === '' ? undefined : vindKantoor(plaatsen, kantoorTekst);
  const team = teamTekst === '' ? undefined : vindTeam(plaatsen, teamTekst);
  if (kantoorTekst !== '' && !kantoor) fout('kantoor', 'is geen kantoor in Regie; leeg is de rest van SMZ');
  if (teamTekst !== '' && !team) fout('team', 'is geen team in Regie; leeg mag');
  if (team && kantoor && team.kantoorId !== kantoor.id)
    fout('team', 'hoort niet bij het kantoor op deze regel');
  if (team) return `team:${team.id}`;
  return kantoor ? `kantoor:${kantoor.id}` : 'overig';
}

function leesPopulatie(
  lijst: Vragenlijst,
  tekst: string,
  fout: (kolom: string, melding: string) => void,
): string {
  const codes = Object.keys(lijst.populaties);
  if (codes.length === 0) return ALLEN;
  const code = codes.find((each) => each === tekst.toUpperCase() || lijst.populaties[each] === tekst);
  if (code === undefined) fout('populatie', `moet een van deze waarden zijn: ${codes.join(', ')}`);
  return code ?? ALLEN;
}
