import { addDays } from '../../../libs/domain/termijnen/datum';
import { toelichting, type Acts } from './gegevens';

/** What the screen says that deciding late costs. */
export interface LateSum {
  verschuldigd: boolean;
  bedragTotNu: number;
  vastgesteldBedrag?: number;
}

/** Everything about deciding late, and the date it is all counted from. */
export const DWANGSOM: Acts = {
  registreerIngebrekestelling: [
    3,
    ({ vandaag, chance }) => ({
      ontvangstDatum: addDays(vandaag, -chance.between(0, 3)),
      ...(chance.happens(0.1) ? { vorm: 'MONDELING' } : {}),
      ...(chance.happens(0.2) ? { aanvragers: chance.between(2, 3) } : {}),
    }),
  ],
  verklaarOnredelijkLaat: [1.5, () => ({ grond: toelichting })],
  neemOnredelijkLaatTerug: [4, () => ({ reden: toelichting })],
  stelDwangsomVast: [
    20,
    ({ late, chance }) =>
      late?.verschuldigd && chance.happens(0.9)
        ? { bedrag: late.bedragTotNu, grond: 'VERSCHULDIGD' }
        : { bedrag: 0, grond: 'ONREDELIJK_LAAT', toelichting },
  ],
  registreerDwangsombetaling: [
    20,
    ({ vandaag, late }) => ({ betaaldDatum: vandaag, bedrag: late?.vastgesteldBedrag ?? 23 }),
  ],
  vorderDwangsomTerug: [0.2, () => ({ bedrag: 1, grond: toelichting })],
  registreerUitspraak: [
    0.7,
    ({ vandaag, chance }) => ({
      uitspraakDatum: vandaag,
      beslisUiterlijkDatum: addDays(vandaag, chance.between(3, 14)),
      dwangsomPerDag: 100,
      dwangsomMaximum: 15_000,
    }),
  ],
  corrigeerOntvangst: [
    0.5,
    ({ vandaag, chance }) => ({
      ontvangstDatum: addDays(vandaag, -chance.between(1, 70)),
      reden: toelichting,
    }),
  ],
};

/** What may still be done about deciding late once the dossier is closed. */
export const AFTER_CLOSING: readonly string[] = [
  'registreerIngebrekestelling',
  'verklaarOnredelijkLaat',
  'neemOnredelijkLaatTerug',
  'stelDwangsomVast',
  'registreerDwangsombetaling',
  'vorderDwangsomTerug',
];
