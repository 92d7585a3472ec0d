import { wanneer } from '../../domain/mdo/bericht';
import { QUORUM_NAMEN } from '../../domain/mdo/quorum';
import type { PuntStatus } from '../../domain/mdo/sessie';
import type { Rol } from '../../domain/rollen';
import { formatDatum, type Datum } from '../../domain/termijnen/datum';
import type { Verslag, VerslagPunt } from '../queries/mdo-verslag.query';
import type { Blok, Brief } from './brief';

const STAND: Readonly<Record<PuntStatus | 'IN_BESPREKING', string>> = {
  TE_BESPREKEN: 'niet aan toe gekomen',
  IN_BESPREKING: 'nu in bespreking',
  BESPROKEN: 'besproken',
  GEPARKEERD: 'geparkeerd',
  VOLGENDE_KEER: 'volgende keer',
};

/** The minutes on paper, without anything medical: that is an annex of its own. */
export const composeVerslag = (verslag: Verslag): Brief => ({
  ...briefOf(verslag, 'Verslag MDO'),
  blokken: [
    { tekst: `Voorzitter: ${verslag.voorzitter?.naam ?? 'niemand'}.\nAanwezig: ${aanwezig(verslag)}.` },
    ...verslag.punten.map((punt) => ({ kop: kopVan(punt), tekst: regelsVan(punt).join('\n') })),
  ],
});

/** The medical part: only the clients whose compartment was opened for it, and nothing else about them. */
export function composeMedischVerslag(verslag: Verslag): Brief {
  const blokken = verslag.punten.flatMap((punt): Blok[] =>
    punt.medisch ? [{ kop: kopVan(punt), tekst: `${punt.medisch.tekst}\n(${punt.medisch.door})` }] : [],
  );
  return {
    ...briefOf(verslag, 'Medische bijlage bij het verslag van het MDO'),
    aan: ['Het medische team'],
    merk: 'MEDISCH: ALLEEN VOOR HET MEDISCHE TEAM',
    blokken: blokken.length
      ? blokken
      : [{ tekst: 'In dit MDO is voor u geen medische bespreking vastgelegd.' }],
  };
}

const briefOf = ({ id, teamNaam, datum, aanvang }: Verslag, wat: string): Omit<Brief, 'blokken'> => ({
  afzender: ['UWV Sociaal-Medisch Centrum', teamNaam],
  aan: ['De deelnemers van het MDO'],
  datum,
  kenmerk: `MDO ${id.slice(0, 8)}`,
  onderwerp: `${wat} van ${wanneer(datum, aanvang)}`,
});

/** Everybody once, also who came back. */
const aanwezig = ({ aanwezigen }: Verslag): string =>
  [...new Map(aanwezigen.map((each) => [each.medewerkerId, each])).values()]
    .map(({ naam, medewerkerId, rollen }) => `${naam ?? medewerkerId} (${rollen.map(rolNaam).join(', ')})`)
    .join(', ') || 'niemand';

const rolNaam = (rol: Rol): string => QUORUM_NAMEN[rol] ?? rol.toLowerCase().replaceAll('_', ' ');

const kopVan = ({ client, soortLabel, status }: VerslagPunt): string =>
  `${client.naam}, ${soortLabel} (${STAND[status]})`;

const dagVan = (datum: string): string => formatDatum(datum as Datum);

function regelsVan({ redenen, reden, uitkomst }: VerslagPunt): string[] {
  const { notitie, afspraken = [], besluiten = [], aanspreekpunt, volgendeDatum } = uitkomst ?? {};
  return [
    `Op de agenda: ${redenen.join('; ')}.`,
    ...(reden ? [`Reden: ${reden}`] : []),
    ...(notitie ? [notitie] : []),
    ...afspraken.map(
      ({ wat, wie, gereedDatum }) =>
        `Afspraak: ${wat}: ${wie}${gereedDatum ? `, gereed ${dagVan(gereedDatum)}` : ''}.`,
    ),
    ...(besluiten.length ? [`Vastgelegd: ${besluiten.join(', ')}.`] : []),
    ...(aanspreekpunt ? [`Nieuw aanspreekpunt: ${aanspreekpunt.naam} (${aanspreekpunt.reden}).`] : []),
    ...(volgendeDatum ? [`Opnieuw bezien op ${dagVan(volgendeDatum)}.`] : []),
  ];
}
