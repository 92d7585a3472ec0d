import { datumInAmsterdam, formatDatum, type Datum } from '../termijnen/datum';
import { beurtStappen, beurtVan, type Beurtkenmerken, type BeurtStap } from './beurt';

/** What decides the place of a taak, with the words and people that belong to it. */
export interface BeurtTaak extends Beurtkenmerken {
  /** What it comes forward for this reader, who knows the client. */
  eerderDagen: number;
  geopendTijdstip: string;
  haastReden: string | null;
  haastDoorNaam: string | null;
  plaatsReden: string | null;
  plaatsDoorNaam: string | null;
}

/** Why a taak comes up when it does: what decides first, in Dutch. */
export const uitleg = (taak: BeurtTaak, vandaag: Datum): { reden: string; zin: string }[] =>
  beurtStappen(taak, taak.eerderDagen).map((stap) => ({
    reden: stap.reden,
    zin: zinVan(stap, taak, vandaag),
  }));

function zinVan({ reden, datum, dagen }: BeurtStap, taak: BeurtTaak, vandaag: Datum): string {
  const op = datum && formatDatum(datum);
  switch (reden) {
    case 'PLAATS':
      return `${taak.plaatsDoorNaam ?? 'Een collega'} heeft deze taak op ${op} gezet: ${taak.plaatsReden ?? ''}`;
    case 'TERMIJN':
      return datum! < vandaag ? `De termijn is op ${op} verstreken` : `De termijn loopt tot en met ${op}`;
    case 'CLIENT':
      return `De cliënt heeft op ${op} lang genoeg gewacht`;
    case 'NORM':
      return `Geen wettelijke termijn; de norm van deze taak is ${op}`;
    case 'GEREED':
      return `Afgesproken gereed op ${op}`;
    case 'BODEM':
      return `Ligt er sinds ${formatDatum(datumInAmsterdam(taak.geopendTijdstip))}; uiterlijk ${op} komt elke taak aan de beurt`;
    case 'DWANGSOM':
      return `Er loopt of dreigt een dwangsom: ${naarVoren(dagen)}`;
    case 'HAAST':
      return `Haast, volgens ${taak.haastDoorNaam ?? 'een collega'}: ${taak.haastReden ?? ''} (${naarVoren(dagen)})`;
    case 'CONTINUITEIT':
      return `U kent deze cliënt: ${naarVoren(dagen)}`;
  }
}

const naarVoren = (dagen: number): string =>
  dagen % 7 === 0 ? `${weken(dagen / 7)} naar voren` : `${dagen} dagen naar voren`;

const weken = (n: number): string => (n === 1 ? 'een week' : `${n} weken`);

const KORT: Readonly<Record<BeurtStap['reden'], string>> = {
  PLAATS: 'op die dag gezet',
  TERMIJN: 'het einde van de termijn',
  CLIENT: 'hoe lang de cliënt wacht',
  NORM: 'de norm van de taak',
  GEREED: 'wat is afgesproken',
  BODEM: 'hoe lang de taak ligt',
  DWANGSOM: 'de dwangsom',
  HAAST: 'haast',
  CONTINUITEIT: 'u kent de cliënt',
};

/** Why the one stands above the other, in one sentence; they are given in their order. */
export function vergelijk(boven: BeurtTaak, onder: BeurtTaak): string {
  const [stappen, andere] = [boven, onder].map((taak) => beurtStappen(taak, taak.eerderDagen));
  const [dag, daarna] = [beurtVan(stappen!), beurtVan(andere!)];
  if (dag === daarna) return `Gelijk met de volgende: beide zijn op ${formatDatum(dag)} aan de beurt.`;
  const door = stappen!.map(({ reden }) => KORT[reden]).join(' en ');
  return `Aan de beurt op ${formatDatum(dag)} (${door}), de volgende op ${formatDatum(daarna)}.`;
}
