import { allMaten, matenVan, type Maat } from './antwoorden';
import { veldenTelling } from './lees-respondenten';
import { vindKantoor, vindTeam, type Plaatsen } from './plaatsen';
import {
  ALLEN,
  kolomNaam,
  MEESTE_FOUTEN,
  vindVraag,
  type Gelezen,
  type Leesfout,
  type Tabel,
  type Uitkomst,
} from './tabel';
import { onderdeelMaat, themaMaat } from './tel-op';
import { vragenVan, type Vragenlijst } from './vragenlijst';

/** A published table may be of all centres together, of SMZ with those in it, of the rest of SMZ, or of a kantoor or team. */
const KOLOMMEN: Readonly<Record<string, string>> = {
  "smc's": 'landelijk',
  smcs: 'landelijk',
  smz: 'smz',
  "niet-smc's": 'overig',
  'niet-smcs': 'overig',
};

const RESPONDENTEN = 'respondenten';

/** From 0 to 10, from 1 to 10, from 0 to 100, or from -100 to 100. */
const GRENZEN: Readonly<Record<Maat['eenheid'], readonly [number, number]>> = {
  SCORE: [0, 10],
  CIJFER: [1, 10],
  PROCENT: [0, 100],
  ENPS: [-100, 100],
};

/**
 * A table as published: a line per `vraag` (with `populatie` where the survey has them), and a column per group. A line
 * `respondenten` says how many answered. Means without a spread can be shown and compared, but not tested.
 */
export function leesPublicatie(lijst: Vragenlijst, tabel: Tabel, plaatsen: Plaatsen): Gelezen {
  const kop = leesKop(lijst, tabel.kolommen, plaatsen);
  if ('fouten' in kop) return kop;
  const fouten: Leesfout[] = [];
  const uitkomsten: Uitkomst[] = [];
  const aantallen = new Map<string, number>();
  const seen = new Set<string>();
  for (const { regel, velden } of tabel.rijen) {
    if (fouten.length >= MEESTE_FOUTEN) break;
    const fout = (kolom: string, melding: string) => fouten.push({ regel, kolom, melding });
    if (velden.length !== tabel.kolommen.length) {
      fout('', veldenTelling(velden.length, tabel.kolommen.length));
      continue;
    }
    const populatie = leesPopulatie(lijst, kop.populatie === -1 ? '' : velden[kop.populatie]!.trim());
    if (populatie === undefined) fout('populatie', `moet een van deze waarden zijn: ${populaties(lijst)}`);
    const tekst = velden[kop.vraag]!.trim();
    const telling = tekst.toLowerCase() === RESPONDENTEN;
    const maat = telling ? undefined : vindMaat(lijst, tekst);
    if (!telling && !maat) fout('vraag', 'is geen stelling van dit onderzoek');
    if (populatie === undefined || (!telling && !maat)) continue;
    const wat = `${maat?.code ?? RESPONDENTEN} ${populatie}`;
    if (seen.has(wat)) fout('vraag', 'staat er twee keer');
    seen.add(wat);
    for (const { index, naam, groep } of kop.groepen) {
      const getal = leesGetal(velden[index]!.trim());
      if (getal === 'leeg') continue;
      const [van, tot] = maat ? GRENZEN[maat.eenheid] : [0, 10_000_000];
      if (getal === undefined || getal < van || getal > tot || (telling && !Number.isInteger(getal)))
        fout(naam, `moet een ${telling ? 'heel ' : ''}getal van ${van} t/m ${tot} zijn`);
      else if (maat) uitkomsten.push({ groep, populatie, maat: maat.code, waarde: getal, ...NIET_GEGEVEN });
      else aantallen.set(`${groep} ${populatie}`, getal);
    }
  }
  if (fouten.length > 0) return { fouten };
  if (uitkomsten.length === 0)
    return { fouten: [{ regel: 1, kolom: '', melding: 'er staan geen regels onder' }] };
  return {
    uitkomsten: [...uitkomsten, ...scoresVan(lijst, uitkomsten)].map((each) => {
      const aantal = aantallen.get(`${each.groep} ${each.populatie}`) ?? null;
      return { ...each, aantal, minste: aantal };
    }),
    respondenten: respondenten(lijst, aantallen),
  };
}

/** The score of a thema or onderdeel is the mean of its statements (4.2.3), where all of them are in the table. */
function scoresVan(lijst: Vragenlijst, uitkomsten: readonly Uitkomst[]): Uitkomst[] {
  const byPlace = new Map<string, Map<string, number>>();
  for (const { groep, populatie, maat, waarde } of uitkomsten) {
    const values = byPlace.get(`${groep} ${populatie}`) ?? new Map<string, number>();
    byPlace.set(`${groep} ${populatie}`, values.set(maat, waarde!));
  }
  return [...byPlace].flatMap(([place, values]) => {
    const [groep = '', populatie = ''] = place.split(' ');
    return lijst.themas
      .flatMap(({ code, onderdelen }) => [
        { maat: themaMaat(code), vragen: onderdelen.flatMap(({ vragen }) => vragen) },
        ...onderdelen.map((each) => ({ maat: onderdeelMaat(code, each.code), vragen: each.vragen })),
      ])
      .flatMap(({ maat, vragen }) => {
        const scores = vragen
          .flatMap(matenVan)
          .filter(({ inScore }) => inScore)
          .map(({ code }) => values.get(code));
        if (scores.length === 0 || scores.includes(undefined)) return [];
        const waarde = scores.reduce<number>((sum, score) => sum + score!, 0) / scores.length;
        return [{ groep, populatie, maat, waarde, ...NIET_GEGEVEN }];
      });
  });
}

const NIET_GEGEVEN = { aantal: null, som: null, kwadraten: null, minste: null };

interface Kop {
  vraag: number;
  populatie: number;
  groepen: { index: number; naam: string; groep: string }[];
}

function leesKop(
  lijst: Vragenlijst,
  koppen: readonly string[],
  plaatsen: Plaatsen,
): Kop | { fouten: Leesfout[] } {
  const names = koppen.map((kop) => kop.trim().toLowerCase().replace(/[’‘]/g, "'"));
  const kop: Kop = { vraag: names.indexOf('vraag'), populatie: names.indexOf('populatie'), groepen: [] };
  const fouten: Leesfout[] = [];
  const fout = (index: number, melding: string) =>
    fouten.push({ regel: 1, kolom: kolomNaam(index), melding });
  if (kop.populatie !== -1 && Object.keys(lijst.populaties).length === 0)
    fout(kop.populatie, 'dit onderzoek kent geen populaties');
  for (const [index, naam] of names.entries()) {
    if (index === kop.vraag || index === kop.populatie) continue;
    const kantoor = vindKantoor(plaatsen, naam.replace(/^kantoor:/, ''));
    const team = vindTeam(plaatsen, naam.replace(/^team:/, ''));
    const groep = KOLOMMEN[naam] ?? (kantoor ? `kantoor:${kantoor.id}` : team && `team:${team.id}`);
    if (groep === undefined)
      fout(index, "is geen groep: SMC's, SMZ, niet-SMC's, of een kantoor of team in Regie");
    else if (kop.groepen.some((other) => other.groep === groep)) fout(index, 'staat twee keer in de kop');
    else kop.groepen.push({ index, naam: koppen[index]!, groep });
  }
  if (kop.groepen.length === 0 && fouten.length === 0)
    fouten.push({ regel: 1, kolom: '', melding: 'naast vraag is er geen kolom met uitkomsten' });
  return fouten.length > 0 ? { fouten } : kop;
}

/** A question by its code or text, or one class of the werkdruk. */
function vindMaat(lijst: Vragenlijst, tekst: string): Maat | undefined {
  const maten = allMaten(lijst);
  const exact = maten.find(({ code, label }) =>
    [code, label].some((own) => own.toLowerCase() === tekst.toLowerCase()),
  );
  const vraag = vindVraag(vragenVan(lijst), tekst);
  return exact ?? maten.find(({ code }) => code === vraag?.code);
}

const populaties = (lijst: Vragenlijst) => [ALLEN, ...Object.keys(lijst.populaties)].join(', ');

function leesPopulatie(lijst: Vragenlijst, tekst: string): string | undefined {
  const code = tekst === '' ? ALLEN : tekst.toUpperCase();
  return code === ALLEN || code in lijst.populaties ? code : undefined;
}

/** A number as the Dutch write it, or with a point; a percent sign may follow. */
function leesGetal(tekst: string): number | 'leeg' | undefined {
  if (tekst === '' || tekst === '-') return 'leeg';
  return /^[-+]?\d{1,8}([.,]\d{1,4})?\s*%?$/.test(tekst)
    ? Number.parseFloat(tekst.replace(',', '.'))
    : undefined;
}

/** Everybody who answered, when the table tells: SMZ as a whole, or the centres and the rest. */
function respondenten(lijst: Vragenlijst, aantallen: ReadonlyMap<string, number>): number | null {
  const sum = (groep: string): number | undefined => {
    const whole = aantallen.get(`${groep} ${ALLEN}`);
    if (whole !== undefined) return whole;
    const parts = Object.keys(lijst.populaties).map((populatie) => aantallen.get(`${groep} ${populatie}`));
    return parts.length > 0 && parts.every((part) => part !== undefined)
      ? parts.reduce((total, part) => total + part, 0)
      : undefined;
  };
  const [smz, landelijk, overig] = [sum('smz'), sum('landelijk'), sum('overig')];
  return smz ?? (landelijk !== undefined && overig !== undefined ? landelijk + overig : null);
}
