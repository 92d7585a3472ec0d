import type { Fase } from '../fasen';
import type { TaakSoort } from '../taken/taken';
import { medischState } from './beoordeling.states';
import { naar, type JourneyState, type Way } from './machine';

/** Where the medical part leads to; `als` names the guard where it forks, and the last way has none. */
export type Vervolg = readonly { target: string; als?: string }[];

/**
 * The medical part of a road that forks on something else than GBM. Its guards look at the gegevens of the judgment
 * and, at the contraseign, at what is kept of them; an aios or anios always goes by the contraseign.
 */
export function medischMetVervolg(vervolg: Vervolg): JourneyState {
  const base = medischState();
  const ways = (ends: Vervolg): Way[] => ends.map(({ target, als }) => naar(target, als));
  const { open, wachtOpContraseign } = base.states!;
  return {
    ...base,
    states: {
      ...base.states,
      open: {
        ...open,
        on: {
          ...open!.on,
          stelBelastbaarheidVast: [naar('wachtOpContraseign', 'zonderRegistratie'), ...ways(vervolg)],
        },
      },
      wachtOpContraseign: {
        ...wachtOpContraseign,
        on: { ...wachtOpContraseign!.on, contrasigneer: ways(vervolg) },
      },
    },
  };
}

/** The arbeidsdeskundige concludes something else than a schatting. */
export const arbeidskundigOordeelState: JourneyState = {
  id: 'arbeidskundig',
  meta: { fase: 'ARBEIDSKUNDIGE_BEOORDELING', taken: ['ARBEIDSKUNDIG_OORDEEL'] },
  on: { geefArbeidskundigOordeel: naar('#controle') },
};

/** The controle by another person, and the phase in which the answer goes out; a return goes back to its maker. */
export const slotStates = (
  terug: Vervolg,
  { fase = 'BESLUIT', taak = 'BESLUIT' }: { fase?: Fase; taak?: TaakSoort } = {},
): Record<string, JourneyState> => ({
  controle: {
    id: 'controle',
    meta: { fase: 'CONTROLE', taken: ['VASTSTELLING_CONTROLEREN'] },
    on: {
      keurVaststellingGoed: naar('#besluit'),
      stuurVaststellingTerug: terug.map(({ target, als }) => naar(target, als)),
    },
  },
  besluit: { id: 'besluit', meta: { fase, taken: [taak] }, on: { neemBesluit: naar('#afgesloten') } },
});

/** Guards of the states above. */
export const slotGuards = {
  zonderRegistratie: (_context: unknown, { by }: { by: { hoedanigheid: string } }) =>
    by.hoedanigheid !== 'VERZEKERINGSARTS',
};
