import { fact } from '../facts';
import { CONCLUSIES, type Conclusie, type ZiektewetContext } from '../journeys/ziektewet.context';
import { getalOp, REGELBOEK, type Regelboek } from '../regels/regelboek';
import { addWeeks, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notBeforeReceipt, notInFuture } from './dates';
import { eigenOordeel } from './medisch';
import { datumVeld, form, keuzeVeld, medisch, tekstVeld } from './schema';
import { CONTACT_WIJZEN } from './zw-intake';

type C = ZiektewetContext;

/** A plan is due two weeks after the oordeel (Regeling procesgang vangnetters art. 4). */
export const planVoorNa = (vanDatum: Datum, regels: Regelboek = REGELBOEK) => ({
  vanDatum,
  totDatum: addWeeks(vanDatum, getalOp(regels, 'zw.plan_van_aanpak', vanDatum)),
  gemaakt: false,
});

const signed = (conclusie: Conclusie, vandaag: Datum, regels?: Regelboek): Partial<C> => ({
  planVoor: conclusie === 'MOGELIJK' ? planVoorNa(vandaag, regels) : null,
});

/**
 * Cause, prognosis and belastbaarheid are of the arts and stay in the medical compartment; what the team may know is
 * the conclusion. An aios or anios writes it, a registered verzekeringsarts signs.
 */
export const stelProbleemanalyseVast: Act<C, { conclusie: Conclusie }> = {
  label: 'Probleemanalyse vaststellen',
  rollen: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
  schema: form({
    conclusie: keuzeVeld('Conclusie (Regeling procesgang art. 2)', CONCLUSIES),
    oorzaak: medisch(tekstVeld('Oorzaak', 'lang', 20000)),
    prognose: medisch(tekstVeld('Prognose', 'lang', 20000)),
    belastbaarheid: medisch(tekstVeld('Belastbaarheid', 'lang', 20000)),
  }),
  apply: (_context, { conclusie }, { by, vandaag, regels }) => {
    const contraseignNodig = by.hoedanigheid !== 'VERZEKERINGSARTS';
    return {
      context: {
        probleemanalyse: {
          conclusie,
          auteurId: by.medewerkerId,
          getekendDoorId: contraseignNodig ? null : by.medewerkerId,
        },
        voorbereiding: null,
        ...(contraseignNodig ? {} : signed(conclusie, vandaag, regels)),
      },
      facts: [fact('ProbleemanalyseMade', { conclusie, contraseignNodig })],
    };
  },
};

export const contrasigneer: Act<C, Record<string, never>> = {
  label: 'Contrasigneren',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({}, { toets: medisch(tekstVeld('Toets van het onderzoek', 'lang')) }),
  when: ({ probleemanalyse }, env) => eigenOordeel(probleemanalyse?.auteurId, env),
  apply: ({ probleemanalyse }, _gegevens, { by, vandaag, regels }) => ({
    context: {
      probleemanalyse: { ...probleemanalyse!, getekendDoorId: by.medewerkerId },
      ...signed(probleemanalyse!.conclusie, vandaag, regels),
    },
    facts: [fact('ProbleemanalyseCountersigned', { auteurId: probleemanalyse!.auteurId })],
  }),
};

export const stuurProbleemanalyseTerug: Act<C, Record<string, never>> = {
  label: 'Terugsturen naar de auteur',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({ reden: medisch(tekstVeld('Wat er nog moet gebeuren', 'lang')) }),
  apply: ({ probleemanalyse }) => ({
    context: { probleemanalyse: null },
    facts: [fact('ProbleemanalyseReturned', { auteurId: probleemanalyse!.auteurId })],
  }),
};

/** The client hears it from the re-integratiebegeleider (evaluation Box 6.1). */
export const deelGeenMogelijkhedenMee: Act<C, { mededelingDatum: Datum; wijze: string }> = {
  label: 'Cliënt zeggen dat er nu geen mogelijkheden zijn',
  rollen: ['RE_INTEGRATIEBEGELEIDER'],
  schema: form({ mededelingDatum: datumVeld('Gezegd op'), wijze: keuzeVeld('Wijze', CONTACT_WIJZEN) }),
  check: (context, { mededelingDatum }, { vandaag }) =>
    firstRefusal(
      notInFuture(mededelingDatum, vandaag, 'De mededeling'),
      notBeforeReceipt(context, mededelingDatum, 'de mededeling'),
    ),
  apply: (_context, gegevens) => ({ facts: [fact('GeenMogelijkhedenTold', gegevens)] }),
};
