import type { Uitkomst } from '../uitkomst';
import { perSoort, perTraject, type Tellers } from './teller';

const AFWIJZINGEN: readonly Uitkomst[] = ['GEEN_RECHT_LT35', 'GEEN_RECHT_OTHER', 'GEEN_RECHT_ZW'];

/** From the aanvraag to the medical and arbeidskundig judgment, and from there to the besluit. */
export const BEOORDELING: Tellers<
  | 'AanvraagReceived'
  | 'IntakeCompleted'
  | 'VragenAnswered'
  | 'BelastbaarheidDetermined'
  | 'ArbeidsongeschiktheidDetermined'
  | 'OordeelDetermined'
  | 'ArbeidsvermogenDetermined'
  | 'RechtDetermined'
  | 'VaststellingApproved'
  | 'VaststellingReturned'
  | 'BesluitTaken'
> = {
  AanvraagReceived: ({ soort, data: { aanvrager } }) => {
    if (soort === 'DESKUNDIGENOORDEEL')
      return aanvrager === 'WERKGEVER' ? 'do.vraag_werkgever' : 'do.vraag_werknemer';
    if (soort === 'HERBEOORDELING_VRAAG')
      return aanvrager === 'UWV_INTERN' ? 'herbeoordeling.intern' : 'herbeoordeling.vraag';
    return perSoort(soort, {
      ZW: 'zw1.ziekmelding',
      EZWB: 'ezwb.registreren',
      WIA_CLAIM: 'wia.aanvraag',
      WIA_VERKORTE_WACHTTIJD: 'wia.aanvraag_verkort',
      HERBEOORDELING_PROFESSIONEEL: 'herbeoordeling.professioneel',
      PW_BANENAFSPRAAK: 'pw.banenafspraak_aanvraag',
      PW_ARBEIDSVERMOGEN: 'pw.arbeidsvermogen_aanvraag',
      PW_BESCHUT_WERK: 'pw.beschut_werk_verzoek',
    });
  },
  IntakeCompleted: ({ soort, data: { rivToets } }) =>
    soort === 'WIA_VERKORTE_WACHTTIJD'
      ? 'wia.intake_verkort'
      : rivToets
        ? 'wia.intake_werkgever'
        : perTraject(soort, { wia: 'wia.intake_vangnet', ...INTAKE }),
  VragenAnswered: ({ soort }) => perTraject(soort, { wia: 'wia.intake_verkort', ...INTAKE }),
  BelastbaarheidDetermined: ({ soort, data: { uitkomst, duurzaam } }) =>
    uitkomst === 'GBM'
      ? perTraject(soort, {
          wia: duurzaam ? 'wia.duurzaam' : 'wia.gbm',
          herbeoordeling: 'herbeoordeling.gbm',
          ezwb: 'ezwb.gbm',
          do: 'do.medisch',
          pw: 'pw.medisch',
        })
      : perTraject(soort, {
          wia: 'wia.fml',
          herbeoordeling: 'herbeoordeling.fml',
          ezwb: 'ezwb.fml',
          do: 'do.medisch',
          pw: 'pw.medisch',
        }),
  ArbeidsongeschiktheidDetermined: ({ soort, data: { grond } }) => {
    if (grond === 'ZESTIG_PLUS') return 'wia.zestig_plus';
    if (grond === 'FEITELIJKE_VERDIENSTEN' && soort.startsWith('WIA')) return 'wia.praktisch';
    return grond === 'FUNCTIES'
      ? perTraject(soort, {
          wia: 'wia.schatting',
          herbeoordeling: 'herbeoordeling.schatting',
          ezwb: 'ezwb.schatting',
        })
      : perTraject(soort, {
          wia: 'wia.schatting_zonder_functies',
          herbeoordeling: 'herbeoordeling.schatting_zonder_functies',
          ezwb: 'ezwb.schatting_zonder_functies',
        });
  },
  // The conclusion that an arts draws goes along with the medical judgment; that of an arbeidsdeskundige is his work.
  OordeelDetermined: ({ soort, hoedanigheid }) =>
    hoedanigheid === 'ARBEIDSDESKUNDIGE'
      ? perSoort(soort, {
          DESKUNDIGENOORDEEL: 'do.arbeidskundig',
          PW_BANENAFSPRAAK: 'pw.banenafspraak',
          PW_ARBEIDSVERMOGEN: 'pw.arbeidsvermogen',
          PW_BESCHUT_WERK: 'pw.beschut_werk',
        })
      : null,
  ArbeidsvermogenDetermined: 'pw.arbeidsvermogen',
  RechtDetermined: ({ soort, data: { uitkomst } }) =>
    perTraject(soort, {
      zw: AFWIJZINGEN.includes(uitkomst) ? 'zw1.geen_recht' : 'zw1.recht',
      ezwb: uitkomst === 'BEEINDIGEN_GT65' ? 'ezwb.beeindigen' : 'ezwb.voortzetten',
      wia: AFWIJZINGEN.includes(uitkomst) ? 'wia.geen_recht' : 'wia.recht',
      herbeoordeling: uitkomst === 'ONGEWIJZIGD' ? 'herbeoordeling.ongewijzigd' : 'herbeoordeling.gewijzigd',
    }),
  VaststellingApproved: ({ soort }) => perTraject(soort, CONTROLE),
  // Sending back is the same look with another outcome.
  VaststellingReturned: ({ soort }) => perTraject(soort, CONTROLE),
  BesluitTaken: ({ soort, data: { uitkomst } }) =>
    perSoort(soort, {
      ZW: AFWIJZINGEN.includes(uitkomst) ? 'zw1.afwijzing' : 'zw1.besluit',
      EZWB: uitkomst === 'BEEINDIGEN_GT65' ? 'ezwb.besluit_beeindigen' : 'ezwb.besluit_voortzetten',
      PW_BANENAFSPRAAK: 'pw.besluit_banenafspraak',
      PW_ARBEIDSVERMOGEN: 'pw.besluit_arbeidsvermogen',
      PW_BESCHUT_WERK: 'pw.advies',
    }) ??
    perTraject(soort, {
      wia: AFWIJZINGEN.includes(uitkomst) ? 'wia.afwijzing' : 'wia.toekenning',
      herbeoordeling:
        uitkomst === 'ONGEWIJZIGD'
          ? 'herbeoordeling.besluit_ongewijzigd'
          : 'herbeoordeling.besluit_gewijzigd',
      do: 'do.verzenden',
    }),
};

const INTAKE = { herbeoordeling: 'herbeoordeling.intake', do: 'do.intake', pw: 'pw.intake' } as const;
const CONTROLE = {
  zw: 'zw1.controle',
  ezwb: 'ezwb.controle',
  wia: 'wia.controle',
  herbeoordeling: 'herbeoordeling.controle',
  do: 'do.controle',
  pw: 'pw.controle',
} as const;
