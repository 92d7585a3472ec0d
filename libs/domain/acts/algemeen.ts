import { fact } from '../facts';
import type { JourneyContext } from '../journeys/context';
import { refuse } from '../refusals';
import type { Rol } from '../rollen';
import type { Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, tekstVeld } from './schema';

type C = JourneyContext;
const BEHANDELAARS: readonly Rol[] = ['PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'];

/** The aanvrager takes the aanvraag back: no besluit follows, so it is never counted as an afwijzing. */
export const trekIn: Act<C, Record<string, never>> = {
  label: 'Aanvraag intrekken',
  rollen: BEHANDELAARS,
  schema: form({}),
  apply: () => ({ context: { uitkomst: 'INGETROKKEN' }, facts: [fact('AanvraagWithdrawn', {})] }),
};

export const ANNULEER_REDENEN = {
  ZW_GEEINDIGD: 'Ziektewet geëindigd vóór het einde van de wachttijd',
  DUBBEL_GEREGISTREERD: 'Dubbel geregistreerd',
  ONTERECHT_GEOPEND: 'Onterecht geopend',
};

/** A dossier that lost its ground; leaving the ZW before week 104 is a cancellation, not an afwijzing (evaluation 3.7). */
export const annuleer: Act<C, { reden: keyof typeof ANNULEER_REDENEN; toelichting?: string }> = {
  label: 'Dossier annuleren',
  rollen: BEHANDELAARS,
  schema: form(
    { reden: keuzeVeld('Reden', ANNULEER_REDENEN) },
    { toelichting: tekstVeld('Toelichting', 'lang', 1000) },
  ),
  apply: (_context, { reden }) => ({
    context: { uitkomst: reden === 'ZW_GEEINDIGD' ? 'GEANNULEERD_ZW_GEEINDIGD' : 'GEANNULEERD' },
    facts: [fact('DossierCancelled', { reden })],
  }),
};

export const registreerOverlijden: Act<C, { overlijdensDatum: Datum }> = {
  label: 'Overlijden registreren',
  // The engine in the other dossiers of the same client.
  rollen: [...BEHANDELAARS, 'TEAMONDERSTEUNER', 'SYSTEEM'],
  schema: form({ overlijdensDatum: datumVeld('Datum van overlijden') }),
  check: (_context, { overlijdensDatum }, { vandaag }) =>
    notInFuture(overlijdensDatum, vandaag, 'De datum van overlijden'),
  apply: (_context, { overlijdensDatum }) => ({
    context: { uitkomst: 'OVERLEDEN' },
    facts: [fact('OverlijdenRegistered', { overlijdensDatum })],
  }),
};

/** The new postcode decides which team the whole klantreis belongs to; the engine hands the dossiers over. */
export const registreerVerhuizing: Act<C, { postcode: string; verhuisDatum: Datum }> = {
  label: 'Verhuizing registreren',
  rollen: [...BEHANDELAARS, 'TEAMONDERSTEUNER'],
  schema: form({
    postcode: {
      type: 'string',
      title: 'Nieuwe postcode',
      pattern: '^[1-9][0-9]{3} ?[A-Z]{2}$',
      description: 'Bijvoorbeeld 6411 CR',
    },
    verhuisDatum: datumVeld('Verhuisd op'),
  }),
  check: (_context, { verhuisDatum }, { vandaag }) => notInFuture(verhuisDatum, vandaag, 'De verhuizing'),
  apply: (_context, { verhuisDatum }) => ({ facts: [fact('ClientMoved', { verhuisDatum })] }),
};

/** Another team takes over; how late the dossier then was stays on record (evaluation 3.5). */
export const draagOver: Act<C, { naarTeam: string; reden: string }> = {
  label: 'Overdragen aan ander team',
  // The engine itself after a move to the area of another team.
  rollen: ['PLANNER', 'REGIEVOERDER', 'BEDRIJFSKUNDIG_MANAGER', 'SYSTEEM'],
  schema: form({
    naarTeam: { ...tekstVeld('Naar team'), 'x-verwijst': 'TEAM' },
    reden: tekstVeld('Reden', 'lang', 1000),
  }),
  check: (context, { naarTeam }) =>
    naarTeam === context.teamId ? refuse('ZELFDE_TEAM', 'Het dossier is al bij dit team.') : undefined,
  apply: (context, { naarTeam, reden }) => ({
    context: { teamId: naarTeam },
    facts: [
      fact('DossierTransferred', {
        vanTeamId: context.teamId,
        naarTeamId: naarTeam,
        reden,
        termijnstatusBijOvername: context.deadlines.BESLISTERMIJN?.status ?? 'LOOPT',
      }),
    ],
  }),
};

/** Awb 4:17 lid 3: a premature ingebrekestelling is registered, and has no effect. */
export const registreerIngebrekestelling: Act<C, { ontvangstDatum: Datum }> = {
  label: 'Ingebrekestelling registreren',
  rollen: [...BEHANDELAARS, 'PLANNER', 'TEAMONDERSTEUNER'],
  schema: form({ ontvangstDatum: datumVeld('Ontvangen op') }),
  check: (context, { ontvangstDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(ontvangstDatum, vandaag, 'De ontvangst'),
      notBeforeReceipt(context, ontvangstDatum, 'de ingebrekestelling'),
    ),
  apply: (context, { ontvangstDatum }) => {
    const beslistermijn = context.deadlines.BESLISTERMIJN;
    const prematuur =
      !beslistermijn ||
      beslistermijn.status === 'OPGESCHORT' ||
      ontvangstDatum <= beslistermijn.uiterlijkeDatum;
    return { facts: [fact('IngebrekestellingRegistered', { ontvangstDatum, prematuur })] };
  },
};
