import type { SchattingStand } from '../acts/schatting-act';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import { schat } from '../schatting/schat';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Controle } from './controle';

type C = BeoordelingContext;

/** No besluit rests on a medical judgment that no registered verzekeringsarts has signed (CRvB 2007 BA9904, 2014:39). */
export const HANDTEKENING: Controle<C> = {
  code: 'HANDTEKENING',
  titel: 'Handtekening verzekeringsarts',
  artikel: 'Schattingsbesluit 3 en 4',
  herstelDoor: ['VERZEKERINGSARTS'],
  overrulebaar: false,
  toets: ({ belastbaarheid }) => {
    if (!belastbaarheid) return undefined;
    return belastbaarheid.getekendDoorId
      ? null
      : 'het medisch oordeel is nog niet door een geregistreerde verzekeringsarts getekend.';
  },
};

/** The schatting is computed again from what it was made of, on the datum in geding as it stands now. */
export const schattingHerberekend = <C extends BeoordelingContext & { schatting: SchattingStand | null }>(
  datumInGeding: (context: C) => Datum | null,
): Controle<C> => ({
  code: 'SCHATTING',
  titel: 'Schatting herberekend',
  artikel: 'Schattingsbesluit 9 en 10',
  herstelDoor: ['ARBEIDSDESKUNDIGE'],
  overrulebaar: false,
  toets: (context, { regels }) => {
    const { schatting } = context;
    if (!schatting) return undefined;
    const { klasse } = schat(schatting.vraag, regels);
    if (klasse !== schatting.klasse)
      return `de klasse was ${schatting.klasse}, herberekend is zij ${klasse}.`;
    const peilDatum = datumInGeding(context);
    return peilDatum === schatting.peilDatum
      ? null
      : `geschat is op ${formatDatum(schatting.peilDatum)}, de datum in geding is ${peilDatum ? formatDatum(peilDatum) : 'onbekend'}.`;
  },
});

/** What another dossier of the client suggests is decided on before this one is. */
export const VOORSTEL: Controle<C> = {
  code: 'VOORSTEL',
  titel: 'Voorstel uit de klantreis',
  artikel: 'Awb 3:2',
  herstelDoor: ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
  overrulebaar: false,
  toets: ({ voorstel }) =>
    voorstel ? 'er ligt een voorstel tot annulering waarover nog niet is beslist.' : null,
};
