import type { JsonObject } from '../../libs/domain/json';

/** The day on which a reis is explored; its aanvraag was received on Monday 20 July 2026. */
export const VANDAAG = '2026-08-03';
export const ONTVANGEN = '2026-07-20';

/** The acts of bezwaar, which every journey has. */
export const BEZWAAR_EXAMPLES: Record<string, JsonObject[]> = {
  registreerBezwaar: [{ ontvangenDatum: VANDAAG, door: 'CLIENT', behandeling: 'GEWOON' }],
  bepaalBezwaarbehandeling: [{ behandeling: 'EXTERNE_DESKUNDIGE', reden: 'expertise nodig' }],
  schortBezwaarOp: [{ grond: 'AWB_4_15_2B', vanafDatum: VANDAAG, reden: 'gronden blijven uit' }],
  hervatBezwaar: [{ datum: VANDAAG }],
  verdaagBezwaar: [{ mededelingDatum: VANDAAG, weken: 6 }],
  stelBezwaarUit: [{ instemmingDatum: VANDAAG, totDatum: '2027-12-01' }],
  beslisOpBezwaar: [{ uitkomst: 'NIET_ONTVANKELIJK', toelichting: 'te laat' }],
};

/** For the acts of the common road gegevens that are right on that day; the non-medical part. */
export const GEWONE_EXAMPLES: Record<string, JsonObject[]> = {
  ...BEZWAAR_EXAMPLES,
  vraagAanvulling: [
    { ontbrekend: 'machtiging', uitnodigingDatum: VANDAAG, hersteltermijnDatum: '2026-08-17' },
  ],
  ontvangAanvulling: [{ aangevuldDatum: VANDAAG }],
  gaVerderZonderAanvulling: [{ toelichting: 'niet nodig' }],
  stelBuitenBehandeling: [{ toelichting: 'niets ontvangen' }],
  vraagMedischeInformatie: [{ bron: 'HUISARTS', gevraagdDatum: VANDAAG }],
  rappelleer: [{ nummer: 1, rappelDatum: VANDAAG }],
  ontvangMedischeInformatie: [{ nummer: 1, ontvangenDatum: VANDAAG }],
  rondDossiervormingAf: [{ zonderInformatie: true }],
  delegeerVoorbereiding: [{ terugVoorDatum: '2026-08-10' }],
  meldVoorbereidingTerug: [{}],
  keurVoorbereidingGoed: [{}],
  stuurVoorbereidingTerug: [{ reden: 'ONVOLLEDIG' }],
  trekDelegatieIn: [{}],
  contrasigneer: [{}],
  stuurBelastbaarheidTerug: [{}],
  keurVaststellingGoed: [{}],
  stuurVaststellingTerug: [{ reden: 'onderbouwing ontbreekt' }],
  neemBesluit: [{}],
  verleng: [{ kennisgevingDatum: VANDAAG, nieuweDatum: '2026-12-01', reden: 'drukte' }],
  schortOp: [{ grond: 'AWB_4_15_2B', vanafDatum: VANDAAG, reden: 'client verhinderd' }],
  hervat: [{ datum: VANDAAG }],
  registreerIngebrekestelling: [{ ontvangstDatum: VANDAAG }],
  verklaarOnredelijkLaat: [{ grond: 'een jaar gewacht' }],
  neemOnredelijkLaatTerug: [{ reden: 'de termijn was lang onduidelijk' }],
  stelDwangsomVast: [{ bedrag: 23, grond: 'VERSCHULDIGD' }],
  registreerDwangsombetaling: [{ betaaldDatum: VANDAAG, bedrag: 23 }],
  vorderDwangsomTerug: [{ bedrag: 23, grond: 'het besluit was op tijd' }],
  registreerUitspraak: [
    {
      uitspraakDatum: VANDAAG,
      beslisUiterlijkDatum: '2026-08-17',
      dwangsomPerDag: 100,
      dwangsomMaximum: 15000,
    },
  ],
  corrigeerOntvangst: [{ ontvangstDatum: '2026-07-21', reden: 'verkeerd gelezen' }],
  registreerVerhuizing: [{ postcode: '4811 AA', verhuisDatum: VANDAAG }],
  pasRegelsToe: [{ versie: 2 }],
  spreekTaakAf: [{ titel: 'werkgever bellen', discipline: 'ARBEIDSDESKUNDIGE' }],
  vraagMdo: [{ vraag: 'spreekuur of op stukken' }],
  bespreekInMdo: [{ sessieId: '00000000-0000-4000-8000-000000000001', aanwezig: ['VERZEKERINGSARTS'] }],
  rondTaakAf: [{ nummer: 1, resultaat: 'gebeld' }],
  laatTaakVervallen: [{ nummer: 1, reden: 'niet meer nodig' }],
  // Leads to no other place: aanspreekpunt.spec.ts has it.
  wijzigAanspreekpunt: [],
  draagOver: [{ naarTeam: 'breda-1', reden: 'ruimte' }],
  trekIn: [{}],
  annuleer: [{ reden: 'DUBBEL_GEREGISTREERD' }],
  registreerOverlijden: [{ overlijdensDatum: '2026-08-01' }],
  heropen: [{ grond: 'BESLUIT_HERZIEN', vanafFase: 'INTAKE', reden: 'nieuwe gegevens' }],
  verneem: [
    { bericht: 'ZW_GEEINDIGD', vanDossierId: '5f0c8a52-0000-4000-8000-000000000001', datum: VANDAAG },
  ],
  wijsVoorstelAf: [{ reden: 'niet aan de orde' }],
  laatAlarmAfgaan: [{ sleutel: 'BESLISTERMIJN', versie: 1, alarm: 'VERSTREKEN' }],
};
