import type { BeoordelingContext } from '../journeys/beoordeling.context';
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
