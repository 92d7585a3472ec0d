import type { FactType } from '../facts';
import type { JsonObject } from '../json';
import type { Regelboek } from '../regels/regelboek';
import { ROLLEN, type Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { aandelen } from './aandelen';
import type { Handelingnaam } from './catalogus';
import { normMinuten } from './normtijd';
import { TELLERS } from './tellers';

/** A fact as far as counting goes, with what was so at that moment: the team, the mandate, the rulebook. */
export interface Productiefeit {
  dossierId: string;
  seq: number;
  type: string;
  data: JsonObject;
  soort: string;
  medewerkerId: string;
  hoedanigheid: Rol;
  teamId: string;
  mandaatId: string | null;
  opdrachtgeverId: string | null;
  /** The day in Europe/Amsterdam on which it was stated, and the moment. */
  datum: Datum;
  tijdstip: string;
}

/** What one person did of one handeling. Of all who took part the aandelen add up to a hundred, or to minus a hundred. */
export interface Productieregel {
  dossierId: string;
  feitSeq: number;
  deel: number;
  /** The fact whose work it is: the own one, or that of a count that no longer stands. */
  teltSeq: number;
  handeling: Handelingnaam;
  /** Null for who took part in a discussion: the fact knows the functie only. */
  medewerkerId: string | null;
  functie: Rol;
  teamId: string;
  mandaatId: string | null;
  opdrachtgeverId: string | null;
  datum: Datum;
  tijdstip: string;
  aandeel: number;
  normMinuten: number;
}

/** Which handeling a fact is; null for what counts for nothing. Defined for every type, also one this code does not know. */
export function handelingBij({ type, data, soort, hoedanigheid }: Productiefeit): Handelingnaam | null {
  if (hoedanigheid === 'SYSTEEM' || !Object.hasOwn(TELLERS, type)) return null;
  const teller = TELLERS[type as FactType];
  return typeof teller === 'function' ? teller({ data: data as never, soort, hoedanigheid }) : teller;
}

/** The regels of a fact: one per person or functie that took part; none when it counts for nothing. */
export function regelsBij(feit: Productiefeit, boek: Regelboek): Productieregel[] {
  const handeling = handelingBij(feit);
  if (handeling === null) return [];
  const functies = [feit.hoedanigheid, ...andereDeelnemers(feit)];
  const minuten = functies.map((functie) => normMinuten(boek, handeling, functie, feit.datum));
  const delen = aandelen(minuten);
  return functies.map((functie, index) => ({
    dossierId: feit.dossierId,
    feitSeq: feit.seq,
    deel: index + 1,
    teltSeq: feit.seq,
    handeling,
    medewerkerId: index === 0 ? feit.medewerkerId : null,
    functie,
    teamId: feit.teamId,
    mandaatId: index === 0 ? feit.mandaatId : null,
    opdrachtgeverId: index === 0 ? feit.opdrachtgeverId : null,
    datum: feit.datum,
    tijdstip: feit.tijdstip,
    aandeel: delen[index]!,
    normMinuten: minuten[index]!,
  }));
}

/** The regels of work that no longer stands, with a minus, on the day and by the fact that took it back. */
export const tegenregels = (
  vervallen: Productiefeit,
  door: Pick<Productiefeit, 'seq' | 'datum' | 'tijdstip'>,
  boek: Regelboek,
): Productieregel[] =>
  regelsBij(vervallen, boek).map((regel) => ({
    ...regel,
    feitSeq: door.seq,
    deel: -regel.deel,
    datum: door.datum,
    tijdstip: door.tijdstip,
    aandeel: -regel.aandeel,
    normMinuten: -regel.normMinuten,
  }));

/** Who else was there, by functie; whoever recorded it is counted by name. */
function andereDeelnemers({ type, data, hoedanigheid }: Productiefeit): Rol[] {
  const veld = DEELNEMERS[type];
  const genoemd = veld && Array.isArray(data[veld]) ? (data[veld] as unknown[]) : [];
  const rollen = genoemd.filter((rol): rol is Rol => ROLLEN.includes(rol as Rol) && rol !== 'SYSTEEM');
  const self = rollen.indexOf(hoedanigheid);
  return rollen.filter((_rol, index) => index !== self);
}

const DEELNEMERS: Readonly<Record<string, string>> = { MdoDiscussed: 'aanwezig', IntakeHeld: 'deelnemers' };
