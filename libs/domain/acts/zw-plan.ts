import { fact } from '../facts';
import { kalenderOf, type ZiektewetContext } from '../journeys/ziektewet.context';
import { refuse, type Refusal } from '../refusals';
import type { Regelboek } from '../regels/regelboek';
import { formatDatum, type Datum } from '../termijnen/datum';
import { firstRefusal, type Act } from './act';
import { notInFuture } from './dates';
import { datumVeld, form, keuzeVeld, tekstVeld, type FieldSchema } from './schema';
import { planVoorNa } from './zw-probleemanalyse';

type C = ZiektewetContext;

interface Activiteit {
  omschrijving: string;
  door: string;
  gereedDatum?: Datum;
}

interface PlanVanAanpak {
  doel: string;
  activiteiten: Activiteit[];
  evaluatieDatums: Datum[];
  akkoordDatum?: Datum;
  zonderAkkoordReden?: string;
}

const activiteit: FieldSchema = {
  type: 'object',
  title: 'Activiteit',
  properties: {
    omschrijving: tekstVeld('Wat', undefined, 300),
    door: keuzeVeld('Wie', {
      CLIENT: 'Cliënt',
      RE_INTEGRATIEBEGELEIDER: 'Re-integratiebegeleider',
      ARBEIDSDESKUNDIGE: 'Arbeidsdeskundige',
      SMV: 'Sociaal-medisch verpleegkundige',
      VERZEKERINGSARTS: 'Verzekeringsarts',
      WERKBEDRIJF: 'Werkbedrijf of re-integratiebedrijf',
    }),
    gereedDatum: datumVeld('Gereed op'),
  },
  required: ['omschrijving', 'door'],
  additionalProperties: false,
};

/** Within two weeks after the oordeel, by whom the intake named, agreed with the client (Regeling procesgang art. 4). */
export const stelPlanVanAanpakOp: Act<C, PlanVanAanpak> = {
  label: 'Plan van aanpak vaststellen',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'],
  schema: form(
    {
      doel: tekstVeld('Doel', 'lang', 1000),
      activiteiten: { type: 'array', title: 'Activiteiten', minItems: 1, maxItems: 30, items: activiteit },
      evaluatieDatums: {
        type: 'array',
        title: 'Evaluatiemomenten',
        minItems: 1,
        maxItems: 20,
        items: datumVeld('Evaluatie op'),
      },
    },
    {
      akkoordDatum: datumVeld('Besproken en akkoord op'),
      zonderAkkoordReden: tekstVeld('Reden zonder akkoord van de cliënt', 'lang', 1000),
    },
  ),
  when: ({ intake }, { by }) =>
    intake && intake.planDoor !== by.hoedanigheid
      ? refuse('NIET_UW_OPDRACHT', 'In de intake is afgesproken dat een andere discipline het plan maakt.')
      : undefined,
  check: (context, gegevens, { vandaag, regels }) => {
    const { akkoordDatum, zonderAkkoordReden, evaluatieDatums, activiteiten } = gegevens;
    const past = activiteiten.some(({ gereedDatum }) => gereedDatum && gereedDatum < vandaag);
    return firstRefusal(
      !akkoordDatum === !zonderAkkoordReden
        ? refuse('ONVOLLEDIG', 'Geef de dag waarop de cliënt akkoord ging, of anders de reden waarom niet.')
        : undefined,
      akkoordDatum && notInFuture(akkoordDatum, vandaag, 'Het akkoord'),
      past
        ? refuse('DATUM_ONMOGELIJK', 'Een activiteit kan niet vóór vandaag gereed moeten zijn.')
        : undefined,
      evaluaties(context, evaluatieDatums, vandaag, regels),
    );
  },
  apply: (context, gegevens, { vandaag, regels }) => {
    const { doel, activiteiten, evaluatieDatums, akkoordDatum, zonderAkkoordReden } = gegevens;
    const nummer = (context.plan?.nummer ?? 0) + 1;
    const datums = [...evaluatieDatums].sort();
    return {
      context: {
        plan: { nummer, evaluaties: datums.map((datum) => ({ datum, gedaan: false })) },
        planVoor: { ...(context.planVoor ?? planVoorNa(vandaag, regels)), gemaakt: true },
      },
      facts: [
        fact('PlanVanAanpakMade', {
          nummer,
          doel,
          activiteiten: activiteiten.map(({ omschrijving, door, gereedDatum }) => ({
            omschrijving,
            door,
            gereedDatum: gereedDatum ?? null,
          })),
          evaluatieDatums: datums,
          akkoordDatum: akkoordDatum ?? null,
          zonderAkkoordReden: zonderAkkoordReden ?? null,
        }),
      ],
    };
  },
};

/** Evaluations lie ahead, on different days, and within the two years. */
function evaluaties(context: C, datums: Datum[], vandaag: Datum, regels?: Regelboek): Refusal | undefined {
  const einde = kalenderOf(context, regels)?.eindeWachttijdDatum;
  if (datums.some((datum) => datum <= vandaag)) {
    return refuse('DATUM_ONMOGELIJK', 'Een evaluatiemoment ligt na vandaag.');
  }
  if (new Set(datums).size < datums.length) {
    return refuse('DATUM_ONMOGELIJK', 'Elk evaluatiemoment heeft een eigen dag.');
  }
  return einde && datums.some((datum) => datum >= einde)
    ? refuse(
        'DATUM_ONMOGELIJK',
        `De wachttijd eindigt op ${formatDatum(einde)}; evalueren kan alleen daarvoor.`,
      )
    : undefined;
}

export const EVALUATIE_CONCLUSIES = {
  VOORTZETTEN: 'Plan voortzetten',
  BIJSTELLEN: 'Plan bijstellen',
  NAAR_ARTS: 'Stagnatie of gewijzigde belastbaarheid: naar de verzekeringsarts',
};
interface Terugblik {
  conclusie: keyof typeof EVALUATIE_CONCLUSIES;
  toelichting: string;
}
const terugblik = form({
  conclusie: keuzeVeld('Conclusie', EVALUATIE_CONCLUSIES),
  toelichting: tekstVeld('Toelichting (geen medische gegevens)', 'lang', 2000),
});

/** Bijstellen asks for a new plan within two weeks; whatever leaves the monitoring ends an opdracht to the SMV. */
const bijgesteld = (conclusie: string, vandaag: Datum, regels?: Regelboek): Partial<C> => ({
  ...(conclusie === 'BIJSTELLEN' && { planVoor: planVoorNa(vandaag, regels) }),
  ...(conclusie !== 'VOORTZETTEN' && { voorbereiding: null }),
});

/** An evaluation moment of the plan: the ones that have come are done, or else the next one, held early. */
export const evalueerPlan: Act<C, Terugblik> = {
  label: 'Plan van aanpak evalueren',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE'],
  schema: terugblik,
  when: ({ plan }) =>
    plan?.evaluaties.some(({ gedaan }) => !gedaan)
      ? undefined
      : refuse('ONVOLLEDIG', 'Er staat geen evaluatiemoment van een plan open.'),
  apply: (context, { conclusie, toelichting }, { vandaag, regels }) => {
    const plan = context.plan!;
    const next = plan.evaluaties.find(({ gedaan }) => !gedaan)!.datum;
    const done = plan.evaluaties.map((moment) => ({
      ...moment,
      gedaan: moment.gedaan || moment.datum <= vandaag || moment.datum === next,
    }));
    return {
      context: { plan: { ...plan, evaluaties: done }, ...bijgesteld(conclusie, vandaag, regels) },
      facts: [fact('PlanEvaluated', { conclusie, toelichting })],
    };
  },
};

const HERIJKINGEN = ['herijking', 'tweedeHerijking', 'derdeHerijking'];

/** Every 26 weeks anew (Regeling procesgang art. 5). One herijking makes up for those that have passed undone. */
export const herijk: Act<C, Terugblik> = {
  label: 'Herijken',
  rollen: ['RE_INTEGRATIEBEGELEIDER', 'ARBEIDSDESKUNDIGE', 'VERZEKERINGSARTS'],
  schema: terugblik,
  apply: (context, { conclusie, toelichting }, { vandaag, regels }) => {
    const passed = (kalenderOf(context, regels)?.momenten ?? []).filter(
      ({ moment, datum }) => HERIJKINGEN.includes(moment) && datum <= vandaag,
    ).length;
    const herijkt = Math.min(HERIJKINGEN.length, Math.max(context.herijkt + 1, passed));
    return {
      context: { herijkt, ...bijgesteld(conclusie, vandaag, regels) },
      facts: [fact('PlanRecalibrated', { nummer: herijkt, conclusie, toelichting })],
    };
  },
};
