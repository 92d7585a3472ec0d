import { fact } from '../facts';
import type { WiaClaimContextV2 } from '../journeys/wia-claim.context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import type { Datum } from '../termijnen/datum';
import { foutenInVerloop, type Onderbreking } from '../termijnen/ziektewet-kalender';
import { firstRefusal, type Act } from './act';
import { onderbrekingenVeld } from './ezwb-screening';
import { rondIntakeAf as rondAf } from './intake';
import { datumVeld, form, type FieldSchema } from './schema';

type C = WiaClaimContextV2;

/** An employer of the client around the eerste ziektedag: the benefit is charged to the one of that day. */
export interface Dienstverband {
  loonheffingsnummer: string;
  vanDatum: Datum;
  totEnMetDatum?: Datum;
}

export const loonheffingsnummerVeld: FieldSchema = {
  type: 'string',
  title: 'Loonheffingsnummer',
  description: 'Bijvoorbeeld 123456789L01',
  pattern: '^[0-9]{9}L[0-9]{2}$',
};

const dienstverbandenVeld: FieldSchema = {
  type: 'array',
  title: 'Dienstverbanden rond de eerste ziektedag',
  description: 'De uitkering wordt toegerekend aan de werkgever op de eerste ziektedag',
  maxItems: 20,
  items: {
    type: 'object',
    title: 'Dienstverband',
    properties: {
      loonheffingsnummer: loonheffingsnummerVeld,
      vanDatum: datumVeld('Van'),
      totEnMetDatum: datumVeld('Tot en met', 'Leeg: loopt nog'),
    },
    required: ['loonheffingsnummer', 'vanDatum'],
    additionalProperties: false,
  },
};

interface Intake {
  eersteZiektedagDatum?: Datum;
  onderbrekingen?: Onderbreking[];
  dienstverbanden?: Dienstverband[];
  toelichting?: string;
}

/** The intake gathers what the vaststelling is held against later: the course of illness and the employers. */
export const rondIntakeAf: Act<C, Intake> = {
  ...(rondAf as unknown as Act<C, Intake>),
  schema: form(
    {},
    {
      ...rondAf.schema.properties,
      onderbrekingen: onderbrekingenVeld,
      dienstverbanden: dienstverbandenVeld,
    },
  ),
  check: (context, gegevens, env) => {
    const { regels = REGELBOEK } = env;
    const { onderbrekingen = [], dienstverbanden = [] } = gegevens;
    const eersteZiektedagDatum = gegevens.eersteZiektedagDatum ?? context.eersteZiektedagDatum;
    return firstRefusal(
      (rondAf as unknown as Act<C, Intake>).check!(context, gegevens, env),
      eersteZiektedagDatum ? verloopRefusal({ eersteZiektedagDatum, onderbrekingen }, regels) : undefined,
      dienstverbanden.some(({ vanDatum, totEnMetDatum }) => totEnMetDatum && totEnMetDatum < vanDatum)
        ? refuse('DATUM_ONMOGELIJK', 'Een dienstverband kan niet eindigen voordat het begint.')
        : undefined,
    );
  },
  apply: (context, { onderbrekingen = [], dienstverbanden = [], eersteZiektedagDatum }) => {
    const dag = (eersteZiektedagDatum ?? context.eersteZiektedagDatum)!;
    return {
      context: { eersteZiektedagDatum: dag, onderbrekingen, dienstverbanden },
      facts: [
        fact('IntakeCompleted', {
          eersteZiektedagDatum: dag,
          rivToets: context.heeftWerkgever,
          onderbrekingen: onderbrekingen.length,
        }),
      ],
    };
  },
};

function verloopRefusal(
  verloop: { eersteZiektedagDatum: Datum; onderbrekingen: Onderbreking[] },
  regels: typeof REGELBOEK,
) {
  const [fout] = foutenInVerloop(verloop, regels);
  return fout && refuse('DATUM_ONMOGELIJK', `${fout.veld} ${fout.melding}.`);
}
