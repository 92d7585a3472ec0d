import type { BeoordelingContext } from './beoordeling.context';
import type { JourneyEvent } from './event';
import { mag, naar, type JourneyState } from './machine';

/** Where the road forks in every journey with a medical judgment. */
export const beoordelingGuards = {
  doorVerzekeringsarts: (_context: BeoordelingContext, { by }: JourneyEvent) =>
    by.hoedanigheid === 'VERZEKERINGSARTS',
  doorVerzekeringsartsGbm: (_context: BeoordelingContext, { by, gegevens }: JourneyEvent) =>
    by.hoedanigheid === 'VERZEKERINGSARTS' && gegevens?.uitkomst === 'GBM',
  oordeelGbm: ({ belastbaarheid }: BeoordelingContext) => belastbaarheid?.uitkomst === 'GBM',
  zonderMedischOordeel: ({ belastbaarheid }: BeoordelingContext) => belastbaarheid === null,
};

/** The intake with its request for completion (Awb 4:5). `ways` is what else can be done while it is open. */
export const intakeState = (ways: JourneyState['on']): JourneyState => ({
  id: 'intake',
  meta: { fase: 'INTAKE' },
  initial: 'open',
  states: {
    open: { meta: { taken: ['INTAKE'] }, on: { vraagAanvulling: naar('wachtOpAanvulling'), ...ways } },
    wachtOpAanvulling: {
      meta: { taken: ['AANVULLING_BEWAKEN'] },
      on: {
        ontvangAanvulling: naar('open'),
        gaVerderZonderAanvulling: naar('open'),
        stelBuitenBehandeling: naar('#afgesloten'),
      },
    },
  },
});

export const dossiervormingState: JourneyState = {
  id: 'dossiervorming',
  meta: { fase: 'DOSSIERVORMING', taken: ['DOSSIERVORMING'] },
  on: {
    vraagMedischeInformatie: mag,
    rappelleer: mag,
    ontvangMedischeInformatie: mag,
    rondDossiervormingAf: naar('#medisch'),
  },
};

/**
 * The medical judgment, with what the arts delegates and the contraseign of whoever is not registered yet. With an FML
 * the road goes on to `metFml`; GBM needs no arbeidskundig onderzoek (Schattingsbesluit art. 2) and goes to `metGbm`.
 */
export const medischState = ({ metFml = '#arbeidskundig', metGbm = '#vaststelling' } = {}): JourneyState => ({
  id: 'medisch',
  meta: { fase: 'MEDISCHE_BEOORDELING' },
  initial: 'open',
  states: {
    open: {
      id: 'medischOpen',
      meta: { taken: ['BELASTBAARHEID'] },
      on: {
        delegeerVoorbereiding: naar('inVoorbereiding'),
        stelBelastbaarheidVast: [
          naar(metGbm, 'doorVerzekeringsartsGbm'),
          naar(metFml, 'doorVerzekeringsarts'),
          naar('wachtOpContraseign'),
        ],
      },
    },
    inVoorbereiding: {
      meta: { taken: ['VOORBEREIDING'] },
      on: { meldVoorbereidingTerug: naar('teBeoordelen'), trekDelegatieIn: naar('open') },
    },
    teBeoordelen: {
      meta: { taken: ['VOORBEREIDING_BEOORDELEN'] },
      on: { keurVoorbereidingGoed: naar('open'), stuurVoorbereidingTerug: naar('inVoorbereiding') },
    },
    wachtOpContraseign: {
      meta: { taken: ['CONTRASEIGN'] },
      on: {
        contrasigneer: [naar(metGbm, 'oordeelGbm'), naar(metFml)],
        stuurBelastbaarheidTerug: naar('open'),
      },
    },
  },
});

export const arbeidskundigState: JourneyState = {
  id: 'arbeidskundig',
  meta: { fase: 'ARBEIDSKUNDIGE_BEOORDELING', taken: ['ARBEIDSKUNDIG_ONDERZOEK'] },
  on: { stelArbeidsongeschiktheidVast: naar('#vaststelling') },
};

/** Determining, the controle by somebody else, the besluit. Without a medical judgment a return goes to `zonderOordeel`. */
export const besluitStates = (zonderOordeel = '#vaststelling'): Record<string, JourneyState> => ({
  vaststelling: {
    id: 'vaststelling',
    meta: { fase: 'VASTSTELLING', taken: ['RECHT_VASTSTELLEN'] },
    on: { stelRechtVast: naar('#controle') },
  },
  controle: {
    id: 'controle',
    meta: { fase: 'CONTROLE', taken: ['VASTSTELLING_CONTROLEREN'] },
    on: {
      accepteerBevinding: mag,
      keurVaststellingGoed: naar('#besluit'),
      stuurVaststellingTerug: [naar(zonderOordeel, 'zonderMedischOordeel'), naar('#vaststelling')],
    },
  },
  besluit: {
    id: 'besluit',
    meta: { fase: 'BESLUIT', taken: ['BESLUIT'] },
    on: {
      neemBesluit: naar('#afgesloten'),
      accepteerBevinding: mag,
      // What a check finds only now, has to be mended where it was made.
      stuurVaststellingTerug: [naar(zonderOordeel, 'zonderMedischOordeel'), naar('#vaststelling')],
    },
  },
});
