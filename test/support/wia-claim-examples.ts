import { geschat, RECHT } from './claim';
import { BEZWAAR_EXAMPLES } from './reis-examples';
import type { JsonObject } from '../../libs/domain/json';

export const VANDAAG = '2026-08-03';

/** For each act of a WIA-claim gegevens that are right on 3 August 2026, for an aanvraag of 20 July 2026. Non-medical part. */
export const EXAMPLES: Record<string, JsonObject[]> = {
  ...BEZWAAR_EXAMPLES,
  rondIntakeAf: [{}],
  vraagAanvulling: [
    { ontbrekend: 'loonstroken', uitnodigingDatum: '2026-08-03', hersteltermijnDatum: '2026-08-17' },
  ],
  ontvangAanvulling: [{ aangevuldDatum: '2026-08-03' }],
  gaVerderZonderAanvulling: [{ toelichting: 'niet nodig' }],
  stelGeenRechtVast: [{ geenRechtGrond: 'NIET_VERZEKERD', toelichting: 'geen dienstverband' }],
  stelBuitenBehandeling: [{ toelichting: 'niets ontvangen' }],
  meldTekortkomingHersteld: [{ meldingDatum: '2026-08-03' }],
  stelHerstelVast: [{ toelichting: 'tweede spoor gestart' }],
  wijsBekortingAf: [{ reden: 'nog geen tweede spoor' }],
  heropen: [{ grond: 'BEZWAAR_GEGROND', vanafFase: 'VASTSTELLING', reden: 'bezwaar gegrond' }],
  verneem: [
    { bericht: 'ZW_GEEINDIGD', vanDossierId: '5f0c8a52-0000-4000-8000-000000000001', datum: '2026-08-03' },
  ],
  verklaarOnredelijkLaat: [{ grond: 'een jaar gewacht' }],
  neemOnredelijkLaatTerug: [{ reden: 'de termijn was lang onduidelijk' }],
  stelDwangsomVast: [{ bedrag: 23, grond: 'VERSCHULDIGD' }],
  registreerDwangsombetaling: [{ betaaldDatum: VANDAAG, bedrag: 23 }],
  vorderDwangsomTerug: [{ bedrag: 23, grond: 'het besluit was op tijd' }],
  registreerUitspraak: [
    {
      uitspraakDatum: '2026-08-03',
      beslisUiterlijkDatum: '2026-08-17',
      dwangsomPerDag: 100,
      dwangsomMaximum: 15000,
    },
  ],
  corrigeerOntvangst: [{ ontvangstDatum: '2026-07-21', reden: 'verkeerd gelezen' }],
  registreerVerhuizing: [{ postcode: '5038 AA', verhuisDatum: '2026-08-01' }],
  pasRegelsToe: [{ versie: 2 }],
  wijsVoorstelAf: [{ reden: 'wachttijd is toch vervuld' }],
  keurRivGoed: [{ toelichting: 'voldoende' }],
  legLoonsanctieOp: [{ reden: 'geen tweede spoor' }],
  vraagMedischeInformatie: [{ bron: 'HUISARTS', gevraagdDatum: '2026-08-03' }],
  rappelleer: [{ nummer: 1, rappelDatum: '2026-08-03' }],
  ontvangMedischeInformatie: [{ nummer: 1, ontvangenDatum: '2026-08-03' }],
  beoordeelVereenvoudigd: [
    { toestemmingWerknemer: true, maatmanUurloon: 24, maatmanUren: 38, toelichting: 'vereenvoudigd' },
  ],
  rondDossiervormingAf: [{ zonderInformatie: true }],
  stelBelastbaarheidVast: [
    { uitkomst: 'FML', duurzaam: false },
    { uitkomst: 'GBM', duurzaam: true },
  ],
  delegeerVoorbereiding: [{ terugVoorDatum: '2026-08-10' }],
  meldVoorbereidingTerug: [{}],
  keurVoorbereidingGoed: [{}],
  stuurVoorbereidingTerug: [{ reden: 'ONVOLLEDIG' }],
  trekDelegatieIn: [{}],
  contrasigneer: [{}],
  stuurBelastbaarheidTerug: [{}],
  stelArbeidsongeschiktheidVast: [
    geschat('FUNCTIES'),
    geschat('MAATGEVENDE_ARBEID'),
    geschat('TE_WEINIG_FUNCTIES'),
  ],
  stelRechtVast: [
    { ...RECHT, loonheffingsnummer: '123456789L01', kopieWerkgever: true },
    // The dagloon is far from the maatmanloon: a finding that somebody else may let stand.
    { ...RECHT, dagloon: 20, loonheffingsnummer: '123456789L01', kopieWerkgever: true },
    { toelichting: 'x', geenRechtGrond: 'WACHTTIJD_NIET_VERVULD' },
  ],
  accepteerBevinding: [{ controle: 'DAGLOON', reden: 'ploegentoeslag' }],
  keurVaststellingGoed: [{}],
  stuurVaststellingTerug: [{ reden: 'dagloon klopt niet' }],
  neemBesluit: [{}],
  verleng: [{ kennisgevingDatum: '2026-08-03', reden: 'drukte' }],
  schortOp: [{ grond: 'AWB_4_15_2B', vanafDatum: '2026-08-03', reden: 'client verhinderd' }],
  hervat: [{ datum: '2026-08-03' }],
  registreerIngebrekestelling: [{ ontvangstDatum: '2026-08-03' }],
  spreekTaakAf: [{ titel: 'werkgever bellen', discipline: 'ARBEIDSDESKUNDIGE' }],
  vraagMdo: [{ vraag: 'spreekuur of op stukken' }],
  bespreekInMdo: [{ sessieId: '00000000-0000-4000-8000-000000000001', aanwezig: ['VERZEKERINGSARTS'] }],
  rondTaakAf: [{ nummer: 1, resultaat: 'gebeld' }],
  laatTaakVervallen: [{ nummer: 1, reden: 'niet meer nodig' }],
  // Leads to no other place: aanspreekpunt.spec.ts has it.
  wijzigAanspreekpunt: [],
  draagOver: [{ naarTeam: 'breda-1', reden: 'ruimte' }],
  trekIn: [{}],
  annuleer: [{ reden: 'ZW_GEEINDIGD' }, { reden: 'DUBBEL_GEREGISTREERD' }],
  registreerOverlijden: [{ overlijdensDatum: '2026-08-01' }],
  laatAlarmAfgaan: [{ sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'VERSTREKEN' }],
};
