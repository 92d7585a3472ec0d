import type { Datum } from '../../../libs/domain/termijnen/datum';

/** Who gets the aanvraag of which postcode (first four digits) or BSN (last two digits), and since when. */
export interface Verdeelregel {
  kantoorId: string;
  sleutel: 'POSTCODE' | 'BSN';
  vanaf: number;
  totEnMet: number;
  teamId: string | null;
  geldigVan: Datum;
  geldigTot: Datum | null;
}

type Row = [kantoorOrTeam: string, vanaf: number, totEnMet: number];

/**
 * The whole country, to the nearest of the four kantoren. Heerlen and Tilburg divide by postcode to the team;
 * Rotterdam and Breda stop at the kantoor and leave the team to the BSN (table 2.1).
 */
/* prettier-ignore */
const POSTCODES: Row[] = [
  ['rotterdam', 1000, 3899], ['tilburg-1', 3900, 4199], ['breda', 4200, 4999],
  ['tilburg-1', 5000, 5199], ['tilburg-2', 5200, 5799],
  ['heerlen-1', 5800, 5999], ['heerlen-2', 6000, 6199], ['heerlen-5', 6200, 6399],
  ['heerlen-3', 6400, 6429], ['heerlen-4', 6430, 6499],
  ['tilburg-2', 6500, 6999], ['tilburg-1', 7000, 7999], ['rotterdam', 8000, 9999],
];

const BEGIN = '2022-04-01' as Datum;

function byPostcode([who, vanaf, totEnMet]: Row): Verdeelregel {
  const kantoorId = who.replace(/-\d+$/, '');
  const teamId = who === kantoorId ? null : who;
  return { kantoorId, teamId, sleutel: 'POSTCODE', vanaf, totEnMet, geldigVan: BEGIN, geldigTot: null };
}

const byBsn = (teamId: string): Verdeelregel => ({
  kantoorId: teamId.replace(/-\d+$/, ''),
  teamId,
  sleutel: 'BSN',
  vanaf: 0,
  totEnMet: 99,
  geldigVan: BEGIN,
  geldigTot: null,
});

export const VERDELING: readonly Verdeelregel[] = [
  // Gorinchem went to Rotterdam until Breda took it over: rules end, they are not overwritten.
  { ...byPostcode(['rotterdam', 4200, 4299]), geldigTot: '2024-07-01' as Datum },
  ...POSTCODES.map(byPostcode).flatMap((rule) =>
    rule.kantoorId === 'breda'
      ? [
          { ...rule, vanaf: 4200, totEnMet: 4299, geldigVan: '2024-07-01' as Datum },
          { ...rule, vanaf: 4300 },
        ]
      : [rule],
  ),
  byBsn('rotterdam-1'),
  byBsn('breda-1'),
];

/** The postcode ranges from which a team gets its aanvragen on `vandaag`. */
export function rangesOf(teamId: string, vandaag: Datum): { vanaf: number; totEnMet: number }[] {
  const kantoorId = teamId.replace(/-\d+$/, '');
  return VERDELING.filter(
    (rule) =>
      rule.sleutel === 'POSTCODE' &&
      rule.geldigVan <= vandaag &&
      (rule.geldigTot === null || rule.geldigTot > vandaag) &&
      (rule.teamId === teamId || (rule.teamId === null && rule.kantoorId === kantoorId)),
  );
}
