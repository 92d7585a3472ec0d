import { addDays, type Datum } from '../../../libs/domain/termijnen/datum';
import type { Chance } from './chance';
import { TEAMS } from './centre';
import type { LateSum } from './gegevens-dwangsom';

/** What a colleague sees when they open a dossier: enough to fill in the form of an act. */
export interface Situation {
  vandaag: Datum;
  team: string;
  eersteZiektedagDatum: Datum;
  chance: Chance;
  /** What deciding late costs, for who sets it. */
  late?: LateSum | undefined;
}

export const toelichting = 'Proef met storingen';
/** What an arts writes; it may lie readable nowhere outside the compartment. */
export const medisch = 'Kanariebevinding';
export const nothing = (): object => ({});
export const fml = {
  urenPerWeek: 20,
  arbeidsduurGronden: ['ENERGETISCH'],
  beperkingen: [{ rubriek: 'DYNAMISCH', item: 'Tillen', mate: 'BEPERKT', toelichting: medisch }],
};

/** How each act is filled in, and how often it is chosen when it is offered. */
export type Acts = Readonly<Record<string, [weight: number, fill: (now: Situation) => object]>>;

/** The acts of a WIA-claim, and what other soorten fill in the same way. */
export const ACTS: Acts = {
  rondIntakeAf: [10, nothing],
  vraagAanvulling: [
    4,
    ({ vandaag }) => ({
      ontbrekend: toelichting,
      uitnodigingDatum: vandaag,
      hersteltermijnDatum: addDays(vandaag, 7),
    }),
  ],
  ontvangAanvulling: [3, ({ vandaag }) => ({ aangevuldDatum: vandaag })],
  gaVerderZonderAanvulling: [1, () => ({ toelichting })],
  stelGeenRechtVast: [1, () => ({ geenRechtGrond: 'NIET_VERZEKERD', toelichting })],
  stelBuitenBehandeling: [1, () => ({ toelichting })],
  keurRivGoed: [10, () => ({ toelichting })],
  legLoonsanctieOp: [1, () => ({ reden: toelichting })],
  vraagMedischeInformatie: [
    3,
    ({ vandaag }) => ({ bron: 'HUISARTS', gevraagdDatum: vandaag, vraag: medisch }),
  ],
  rappelleer: [1, ({ vandaag }) => ({ nummer: 1, rappelDatum: vandaag })],
  ontvangMedischeInformatie: [3, ({ vandaag }) => ({ nummer: 1, ontvangenDatum: vandaag, inhoud: medisch })],
  rondDossiervormingAf: [6, () => ({ zonderInformatie: true })],
  stelBelastbaarheidVast: [
    8,
    ({ chance }) => {
      const duurzaam = chance.happens(0.3);
      const onderbouwing = { onderbouwing: medisch, duurzaam };
      return {
        ...onderbouwing,
        ...(duurzaam ? { duurzaamheidOnderbouwing: medisch } : {}),
        ...(chance.happens(0.3) ? { uitkomst: 'GBM', gbmGrond: 'OPNAME' } : { uitkomst: 'FML', fml }),
      };
    },
  ],
  delegeerVoorbereiding: [3, ({ vandaag }) => ({ opdracht: medisch, terugVoorDatum: addDays(vandaag, 14) })],
  meldVoorbereidingTerug: [10, () => ({ verslag: medisch })],
  keurVoorbereidingGoed: [8, nothing],
  stuurVoorbereidingTerug: [2, () => ({ reden: 'ONVOLLEDIG', toelichting: medisch })],
  trekDelegatieIn: [1, nothing],
  contrasigneer: [10, nothing],
  stuurBelastbaarheidTerug: [2, () => ({ reden: medisch })],
  stelArbeidsongeschiktheidVast: [
    10,
    ({ chance }) => ({
      grond: 'FUNCTIES',
      maatmanUurloon: 20,
      maatmanUren: 36,
      functies: ['1110', '2220', '3330'].map((sbcCode) => ({
        sbcCode,
        omschrijving: 'Medewerker',
        uurloon: chance.between(1, 20),
        arbeidsplaatsen: 4,
      })),
      toelichting,
    }),
  ],
  stelRechtVast: [
    10,
    ({ eersteZiektedagDatum }) => ({
      toelichting,
      ingangsDatum: addDays(eersteZiektedagDatum, 740),
      dagloon: 120,
      referteEis: false,
      loonheffingsnummer: '123456789L01',
      kopieWerkgever: true,
    }),
  ],
  accepteerBevinding: [6, () => ({ controle: 'INGANGSDATUM_LATER', reden: toelichting })],
  keurVaststellingGoed: [10, nothing],
  stuurVaststellingTerug: [2, () => ({ reden: toelichting })],
  neemBesluit: [8, nothing],
  verleng: [
    1,
    ({ vandaag }) => ({ kennisgevingDatum: vandaag, nieuweDatum: addDays(vandaag, 150), reden: toelichting }),
  ],
  schortOp: [1, ({ vandaag }) => ({ grond: 'AWB_4_15_2B', vanafDatum: vandaag, reden: toelichting })],
  hervat: [3, ({ vandaag }) => ({ datum: vandaag })],
  draagOver: [1, ({ team }) => ({ naarTeam: TEAMS.find((other) => other !== team), reden: toelichting })],
  trekIn: [0.2, nothing],
  registreerVerhuizing: [
    0.3,
    ({ chance, vandaag }) => ({ postcode: chance.pick(['6411 AB', '6461 AB']), verhuisDatum: vandaag }),
  ],
  wijsVoorstelAf: [3, () => ({ reden: toelichting })],
  annuleer: [0.2, () => ({ reden: 'DUBBEL_GEREGISTREERD' })],
  registreerOverlijden: [0.1, ({ vandaag }) => ({ overlijdensDatum: vandaag })],
};
