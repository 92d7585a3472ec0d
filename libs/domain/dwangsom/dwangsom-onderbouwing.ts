import { addDays, formatDatum, type Datum } from '../termijnen/datum';
import type { Stap } from '../termijnen/onderbouwing';
import type { DwangsomVraag } from './bereken-dwangsom';
import { artikelOver, type DwangsomOver, type Reden } from './gronden';
import { bedragNa, inEuro, type Tarief } from './tarief';

/** "€ 1.442" or "€ 480,66": whole euros without decimals, as the floor writes a dwangsom. */
export function euro(centen: number): string {
  const whole = String(Math.floor(centen / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const cents = centen % 100;
  return `€ ${whole}${cents === 0 ? '' : `,${String(cents).padStart(2, '0')}`}`;
}

const dagenZin = (dagen: number): string => `${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`;

/** The end of the term and the ingebrekestelling, with why it has no effect when it has none. */
export function ingebrekestellingStap(vraag: DwangsomVraag, zonder: Reden | null): Stap[] {
  const { uiterlijkeBeslisdatum, ingebrekestellingDatum, over } = vraag;
  const verstreken: Stap = {
    feit: over === 'BEZWAAR' ? 'Uiterste dag om op het bezwaar te beslissen' : 'Uiterlijke beslisdatum',
    datum: uiterlijkeBeslisdatum,
    grondslag: artikelOver('Awb 4:17 lid 1', over),
    gevolg: `in gebreke vanaf ${formatDatum(addDays(uiterlijkeBeslisdatum, 1))}`,
  };
  const ontvangen: Stap = {
    feit: 'Ingebrekestelling ontvangen',
    datum: ingebrekestellingDatum,
    grondslag: zonder?.artikel ?? artikelOver('Awb 4:17 lid 3', over),
    gevolg: zonder ? `geen gevolg: ${zonder.zin}` : 'de twee weken beginnen',
  };
  return zonder?.code === 'PREMATUUR' ? [ontvangen, verstreken] : [verstreken, ontvangen];
}

export const vrijeStap = (laatsteVrijeDag: Datum, eersteDagDatum: Datum, over?: DwangsomOver): Stap => ({
  feit: 'Twee weken na de ingebrekestelling',
  datum: laatsteVrijeDag,
  grondslag: artikelOver('Awb 4:17 lid 3', over),
  gevolg: `vrij t/m ${formatDatum(laatsteVrijeDag)}; de eerste dag is ${formatDatum(eersteDagDatum)}`,
});

interface Telling {
  vraag: DwangsomVraag;
  eersteDagDatum: Datum;
  uiterlijkeDagDatum: Datum;
  dagen: number;
  tarief: Tarief;
}

/** One step per tijdvak that was entered, then what ended the count, then the shares. */
export function dwangsomStappen({
  vraag,
  eersteDagDatum,
  uiterlijkeDagDatum,
  dagen,
  tarief,
}: Telling): Stap[] {
  const { besluitDatum, aanvragers = 1, over } = vraag;
  const centen = bedragNa(dagen, tarief);
  const stappen: Stap[] = tarief.perDag.flatMap((bedrag, index): Stap[] => {
    const from = index * tarief.tijdvak;
    const inTijdvak = Math.min(tarief.tijdvak, dagen - from);
    if (inTijdvak <= 0) return [];
    return [
      {
        feit: `Dag ${from + 1} t/m ${from + inTijdvak}`,
        datum: addDays(eersteDagDatum, from),
        grondslag: artikelOver('Awb 4:17 lid 2', over),
        gevolg: `${dagenZin(inTijdvak)} × ${euro(bedrag)} = ${euro(inTijdvak * bedrag)}`,
      },
    ];
  });
  if (besluitDatum !== undefined) stappen.push(besluitStap(vraag, besluitDatum, uiterlijkeDagDatum, centen));
  else if (dagen === tarief.dagen) {
    stappen.push({
      feit: `Na ${dagenZin(tarief.dagen)}`,
      datum: uiterlijkeDagDatum,
      grondslag: artikelOver('Awb 4:17 lid 1', over),
      gevolg: `ten hoogste ${dagenZin(tarief.dagen)}: ${euro(centen)}; de Algemene termijnenwet geldt niet`,
    });
  }
  if (aanvragers > 1 && centen > 0) stappen.push(verdeelStap(centen, aanvragers, eersteDagDatum, over));
  return stappen;
}

function besluitStap(
  { over }: DwangsomVraag,
  besluitDatum: Datum,
  uiterlijkeDagDatum: Datum,
  centen: number,
): Stap {
  const after = besluitDatum > uiterlijkeDagDatum;
  return {
    feit: over === 'BEZWAAR' ? 'Beslissing op bezwaar bekendgemaakt' : 'Besluit bekendgemaakt',
    datum: besluitDatum,
    grondslag: artikelOver('Awb 4:17 lid 1', over),
    gevolg:
      centen === 0
        ? 'binnen de twee weken: geen dwangsom'
        : after
          ? `na de laatste dag ${formatDatum(uiterlijkeDagDatum)}: ${euro(centen)}`
          : `deze dag telt mee: ${euro(centen)}`,
  };
}

/** Equal shares, in whole cents; what cannot be shared is told and not given away. */
export function dwangsomVerdeling(
  centen: number,
  aanvragers = 1,
): { bedragPerAanvrager?: number; restBedrag?: number } {
  if (aanvragers <= 1) return {};
  const each = Math.floor(centen / aanvragers);
  return { bedragPerAanvrager: inEuro(each), restBedrag: inEuro(centen - each * aanvragers) };
}

function verdeelStap(centen: number, aanvragers: number, datum: Datum, over?: DwangsomOver): Stap {
  const each = Math.floor(centen / aanvragers);
  const rest = centen - each * aanvragers;
  const wie = over === 'BEZWAAR' ? 'indiener' : 'aanvrager';
  return {
    feit: `${aanvragers} ${wie}s`,
    datum,
    grondslag: artikelOver('Awb 4:17 lid 6', over),
    gevolg: `gelijke delen: ${euro(each)} per ${wie}${rest === 0 ? '' : `, rest ${euro(rest)}`}`,
  };
}
