import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import type { JsonObject } from '../json';
import { refuse, type Refusal } from '../refusals';
import { whyNoArbeidsduur, type ArbeidsduurGrond } from '../schatting/arbeidsduur';
import { whyNoGbm, type GbmGrond, type Zelfredzaamheid } from '../schatting/gbm';
import type { Datum } from '../termijnen/datum';
import { fmlVeld, GBM_GRONDEN, gbmKeerGezienVeld, gbmTerreinenVeld } from './fml';
import type { Act, Env } from './act';
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
      gbmTerreinen: bij('uitkomst', 'GBM', medisch(gbmTerreinenVeld), 'mag'),
      gbmKeerGezien: bij('uitkomst', 'GBM', medisch(gbmKeerGezienVeld), 'mag'),
      fml: bij('uitkomst', 'FML', medisch(fmlVeld, 'FML')),
      herbeoordelingDatum: datumVeld(
        'Professionele herbeoordeling rond',
        'Leeg: geen herbeoordeling gepland. Bij toekenning wordt zij dan vanzelf een dossier.',
      ),
    },
  ),
  checkMedisch: (gegevens, env) => incompleteOordeel(gegevens, env),
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

/** Every ground and limitation that the law asks for is there (Schattingsbesluit art. 2-4; evaluation Boxes 6.2 and 6.3). */
function incompleteOordeel(gegevens: JsonObject, { vandaag, regels }: Env): Refusal | undefined {
  const { uitkomst, gbmGrond, fml, duurzaam, duurzaamheidOnderbouwing } = gegevens;
  const onvolledig = (detail: string) => refuse('ONVOLLEDIG', detail);
  if (duurzaam === true && !duurzaamheidOnderbouwing) {
    return onvolledig('Onderbouw waarom de beperkingen duurzaam zijn.');
  }
  if (uitkomst === 'GBM') {
    if (!gbmGrond) return onvolledig('Bij GBM hoort een grond uit Schattingsbesluit art. 2.');
    if (fml) return onvolledig('Bij GBM hoort geen FML.');
    const { gbmTerreinen, gbmKeerGezien } = gegevens;
    const waarom = whyNoGbm({
      grond: gbmGrond as GbmGrond,
      terreinen: (gbmTerreinen as Zelfredzaamheid[] | undefined) ?? [],
      ...(typeof gbmKeerGezien === 'number' && { keerGezien: gbmKeerGezien }),
    });
    return waarom === null ? undefined : onvolledig(waarom);
  }
  if (gbmGrond) return onvolledig('Bij een FML hoort geen grond voor GBM.');
  if (!fml) return onvolledig('Vul de FML in.');
  const { urenPerWeek, arbeidsduurGronden = [] } = fml as unknown as Fml;
  const waarom = whyNoArbeidsduur({ urenPerWeek, gronden: arbeidsduurGronden }, vandaag, regels);
  return waarom === null ? undefined : onvolledig(waarom);
}

interface Fml {
  urenPerWeek: number;
  arbeidsduurGronden?: ArbeidsduurGrond[];
}

const skippedWhenGbm = (uitkomst: 'FML' | 'GBM') =>
  uitkomst === 'GBM'
    ? [fact('ArbeidskundigOnderzoekSkipped', { grondslag: 'Schattingsbesluit art. 2 lid 1 en 5' })]
    : [];

/** Who wrote it as aios or anios and has been registered since, still does not sign for himself. */
export const eigenOordeel = (auteurId: string | undefined, { by }: Env): Refusal | undefined =>
  auteurId === by.medewerkerId
    ? refuse('VIER_OGEN', 'Een ander dan de auteur tekent dit oordeel; u heeft het zelf geschreven.')
    : undefined;

export const contrasigneer: Act<C, Record<string, never>> = {
  label: 'Contrasigneren',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({}, { toets: medisch(tekstVeld('Toets van het onderzoek', 'lang')) }),
  when: ({ belastbaarheid }, env) => eigenOordeel(belastbaarheid?.auteurId, env),
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
