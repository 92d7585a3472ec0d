import { isIntern, rondIntakeAf, stelBuitenBehandeling } from '../acts/herbeoordeling';
import { getalOp, type Regelboek } from '../regels/regelboek';
import { addWeeks, formatDatum } from '../termijnen/datum';
import { BESLUIT_UITKOMSTEN } from '../uitkomst';
import { intakeState } from './beoordeling.states';
import type { DeadlineDraft } from './deadlines';
import type { HerbeoordelingContext } from './herbeoordeling.context';
import { herbeoordelingsreis } from './herbeoordelingsreis';
import { naar } from './machine';

/** A verzoek of UWV itself has no term, only the norm it sets itself: no ingebrekestelling, no dwangsom. */
function streefdatum(context: HerbeoordelingContext, _fase: string, regels: Regelboek): DeadlineDraft[] {
  if (!isIntern(context)) return [];
  const { ontvangstDatum, uitkomst } = context;
  const weken = getalOp(regels, 'norm.herbeoordeling_intern', ontvangstDatum);
  const uiterlijk = addWeeks(ontvangstDatum, weken);
  const einde = uitkomst && (BESLUIT_UITKOMSTEN.includes(uitkomst) ? 'VOLDAAN' : 'VERVALLEN');
  return [
    {
      sleutel: 'STREEFDATUM',
      soort: 'STREEFDATUM',
      startDatum: ontvangstDatum,
      uiterlijkeDatum: uiterlijk,
      wettelijkeDatum: null,
      grondslag: 'interne norm',
      onderbouwing: [
        {
          feit: 'Verzoek van UWV zelf ontvangen',
          datum: ontvangstDatum,
          grondslag: 'interne norm',
          gevolg: `${weken} weken, t/m ${formatDatum(uiterlijk)}; geen wettelijke termijn en geen dwangsom`,
        },
      ],
      status: einde || 'LOOPT',
    },
  ];
}

/**
 * Vraaggestuurde herbeoordeling: an aanvraag of client, werkgever or eigenrisicodrager (Awb 4:13), or a verzoek of UWV
 * itself. Never edited after release.
 */
export const herbeoordelingVraagV1 = herbeoordelingsreis({
  id: 'HERBEOORDELING_VRAAG',
  eerste: { fase: 'INTAKE', target: '#intake' },
  acts: { rondIntakeAf, stelBuitenBehandeling },
  initial: 'intake',
  states: { intake: intakeState({ rondIntakeAf: naar('#dossiervorming') }) },
  klokken: streefdatum,
});
