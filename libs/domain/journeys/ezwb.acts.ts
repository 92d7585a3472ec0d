import type { AnyAct } from '../acts/act';
import * as dossiervorming from '../acts/dossiervorming';
import { ezwbBerichten } from '../acts/ezwb-klantreis';
import * as screening from '../acts/ezwb-screening';
import * as vaststelling from '../acts/ezwb-vaststelling';
import { actsInElkDossier } from '../acts/in-elk-dossier';
import { contrasigneer, stelBelastbaarheidVast, stuurBelastbaarheidTerug } from '../acts/medisch';
import { stelArbeidsongeschiktheidVast } from '../acts/schatting-act';
import * as voorbereiding from '../acts/voorbereiding';
import { accepteerBevinding } from '../controles/accepteer-bevinding';
import { EZWB_CONTROLES } from '../controles/ezwb-controles';
import { backTo } from './beoordeling.context';
import { datumInGeding, type EzwbContext } from './ezwb.context';
import { ezwbInvoer } from './ezwb.termijnen';

type C = EzwbContext;

const { duurzaam, herbeoordelingDatum: _geenWia, ...velden } = stelBelastbaarheidVast.schema.properties;

/** In the order in which the screen offers them: first what moves the dossier on, then what ends it. */
export const ezwbActs: Record<string, AnyAct<C>> = {
  bepaalToetsdatum: screening.bepaalToetsdatum,
  legScreeningVast: screening.legScreeningVast,
  roepOp: screening.roepOp,
  vraagMedischeInformatie: dossiervorming.vraagMedischeInformatie,
  rappelleer: dossiervorming.rappelleer,
  ontvangMedischeInformatie: dossiervorming.ontvangMedischeInformatie,
  rondDossiervormingAf: dossiervorming.rondDossiervormingAf,
  // The ZW asks nothing about duurzaamheid; it may be told, and is not asked for.
  stelBelastbaarheidVast: {
    ...stelBelastbaarheidVast,
    schema: {
      ...stelBelastbaarheidVast.schema,
      properties: { ...velden, duurzaam: { ...duurzaam!, title: 'Duurzaam' } },
      required: stelBelastbaarheidVast.schema.required.filter((veld) => veld !== 'duurzaam'),
    },
    apply: (context, gegevens: { uitkomst: 'FML' | 'GBM'; duurzaam?: boolean }, env) =>
      stelBelastbaarheidVast.apply(context, { duurzaam: false, ...gegevens }, env),
  },
  delegeerVoorbereiding: voorbereiding.delegeerVoorbereiding,
  meldVoorbereidingTerug: voorbereiding.meldVoorbereidingTerug,
  keurVoorbereidingGoed: voorbereiding.keurVoorbereidingGoed,
  stuurVoorbereidingTerug: voorbereiding.stuurVoorbereidingTerug,
  trekDelegatieIn: voorbereiding.trekDelegatieIn,
  contrasigneer,
  stuurBelastbaarheidTerug,
  stelArbeidsongeschiktheidVast: stelArbeidsongeschiktheidVast<C>('ZW', datumInGeding),
  stelRechtVast: vaststelling.stelRechtVast,
  keurVaststellingGoed: vaststelling.keurVaststellingGoed,
  stuurVaststellingTerug: vaststelling.stuurVaststellingTerug,
  accepteerBevinding: accepteerBevinding<C>(EZWB_CONTROLES),
  neemBesluit: vaststelling.neemBesluit,
  stelUit: screening.stelUit,
  neemWeerOp: screening.neemWeerOp,
  ...actsInElkDossier<C>({
    invoerOf: ezwbInvoer,
    soort: 'EZWB',
    heropenFasen: ['SCREENING', 'MEDISCHE_BEOORDELING', 'ARBEIDSKUNDIGE_BEOORDELING', 'VASTSTELLING'],
    backTo: (fase) => ({
      ...backTo(fase),
      ...(fase === 'VASTSTELLING' ? {} : { schatting: null }),
      ...(fase === 'SCREENING' ? { gescreend: false, oproepDatum: null, uitstel: null } : {}),
    }),
    berichten: ezwbBerichten,
    onAlarm: (context, { sleutel }) =>
      sleutel === 'UITSTEL_EZWB' ? screening.uitstelVoorbij(context) : undefined,
  }),
};
