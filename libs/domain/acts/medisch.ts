import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import { refuse } from '../refusals';
import type { Datum } from '../termijnen/datum';
import { GBM_GRONDEN, fmlVeld } from './fml';
import type { Act } from './act';
import { bij, datumVeld, form, keuzeVeld, medisch, tekstVeld } from './schema';

type C = BeoordelingContext;

/**
 * The medical judgment: only an arts, never delegated (Schattingsbesluit art. 3 and 4; CRvB 29-9-2005 AU3603).
 * An aios or anios writes it, a registered verzekeringsarts must sign (CRvB 2014:39, 2018:3356).
 */
export const stelBelastbaarheidVast: Act<
  C,
  { uitkomst: 'FML' | 'GBM'; duurzaam: boolean; herbeoordelingDatum?: Datum }
> = {
  label: 'Belastbaarheid vaststellen',
  rollen: ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'],
  schema: form(
    {
      uitkomst: keuzeVeld('Uitkomst', {
        FML: 'Benutbare mogelijkheden: FML',
        GBM: 'Geen benutbare mogelijkheden (GBM)',
      }),
      duurzaam: { type: 'boolean', title: 'Duurzaam (Wet WIA 4 lid 2 en 3)' },
      onderbouwing: medisch(tekstVeld('Medische onderbouwing', 'lang', 20000)),
    },
    {
      duurzaamheidOnderbouwing: bij(
        'duurzaam',
        true,
        medisch(tekstVeld('Onderbouwing van de duurzaamheid', 'lang')),
      ),
      gbmGrond: bij(
        'uitkomst',
        'GBM',
        medisch(keuzeVeld('Grond voor GBM (Schattingsbesluit art. 2)', GBM_GRONDEN)),
      ),
      fml: bij('uitkomst', 'FML', medisch(fmlVeld, 'FML')),
      herbeoordelingDatum: datumVeld(
        'Professionele herbeoordeling rond',
        'Leeg: geen herbeoordeling gepland. Bij toekenning wordt zij dan vanzelf een dossier.',
      ),
    },
  ),
  checkMedisch: ({ uitkomst, gbmGrond, fml, duurzaam, duurzaamheidOnderbouwing }) => {
    if (uitkomst === 'GBM' && !gbmGrond) {
      return refuse('ONVOLLEDIG', 'Bij GBM hoort een grond uit Schattingsbesluit art. 2.');
    }
    if (uitkomst === 'GBM' && fml) return refuse('ONVOLLEDIG', 'Bij GBM hoort geen FML.');
    if (uitkomst === 'FML' && gbmGrond) return refuse('ONVOLLEDIG', 'Bij een FML hoort geen grond voor GBM.');
    if (uitkomst === 'FML' && !fml) return refuse('ONVOLLEDIG', 'Vul de FML in.');
    return duurzaam === true && !duurzaamheidOnderbouwing
      ? refuse('ONVOLLEDIG', 'Onderbouw waarom de beperkingen duurzaam zijn.')
      : undefined;
  },
  check: (_context, { herbeoordelingDatum }, { vandaag }) =>
    herbeoordelingDatum && herbeoordelingDatum <= vandaag
      ? refuse('DATUM_ONMOGELIJK', 'Een herbeoordeling wordt gepland op een dag na vandaag.')
      : undefined,
  apply: (_context, { uitkomst, duurzaam, herbeoordelingDatum }, { by }) => {
    const contraseignNodig = by.hoedanigheid !== 'VERZEKERINGSARTS';
    const getekendDoorId = contraseignNodig ? null : by.medewerkerId;
    return {
      context: {
        belastbaarheid: {
          uitkomst,
          duurzaam,
          auteurId: by.medewerkerId,
          getekendDoorId,
          ...(herbeoordelingDatum && { herbeoordelingDatum }),
        },
        voorbereiding: null,
      },
      facts: [
        fact('BelastbaarheidDetermined', { uitkomst, duurzaam, contraseignNodig }),
        ...(contraseignNodig ? [] : skippedWhenGbm(uitkomst)),
      ],
    };
  },
};

const skippedWhenGbm = (uitkomst: 'FML' | 'GBM') =>
  uitkomst === 'GBM'
    ? [fact('ArbeidskundigOnderzoekSkipped', { grondslag: 'Schattingsbesluit art. 2 lid 1 en 5' })]
    : [];

export const contrasigneer: Act<C, Record<string, never>> = {
  label: 'Contrasigneren',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({}, { toets: medisch(tekstVeld('Toets van het onderzoek', 'lang')) }),
  apply: (context, _gegevens, { by }) => {
    const belastbaarheid = context.belastbaarheid!;
    return {
      context: { belastbaarheid: { ...belastbaarheid, getekendDoorId: by.medewerkerId } },
      facts: [
        fact('BelastbaarheidCountersigned', { auteurId: belastbaarheid.auteurId }),
        ...skippedWhenGbm(belastbaarheid.uitkomst),
      ],
    };
  },
};

export const stuurBelastbaarheidTerug: Act<C, Record<string, never>> = {
  label: 'Terugsturen naar de auteur',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({ reden: medisch(tekstVeld('Wat er nog moet gebeuren', 'lang')) }),
  apply: (context) => ({
    context: { belastbaarheid: null },
    facts: [fact('BelastbaarheidReturned', { auteurId: context.belastbaarheid!.auteurId })],
  }),
};
