import { fact } from '../facts';
import type { HerbeoordelingContext } from '../journeys/herbeoordeling.context';
import { refuse, type Refusal } from '../refusals';
import type { Rol } from '../rollen';
import { formatDatum, type Datum } from '../termijnen/datum';
import type { Act, Effect } from './act';
import { firstRefusal } from './act';
import { datumVeld, form, tekstVeld } from './schema';

type C = HerbeoordelingContext;

/** When to look again is the arts' own judgment; a herbeoordeling is dropped by a registered one only. */
const ARTSEN: readonly Rol[] = ['VERZEKERINGSARTS', 'AIOS', 'ANIOS'];

const naVandaag = (datum: Datum, vandaag: Datum): Refusal | undefined =>
  datum > vandaag
    ? undefined
    : refuse('DATUM_ONMOGELIJK', `Plan op een dag na vandaag (${formatDatum(vandaag)}), of begin nu.`);

export const plan: Act<C, { datum: Datum }> = {
  label: 'Dag van de herbeoordeling bepalen',
  rollen: ARTSEN,
  schema: form({ datum: datumVeld('Herbeoordeling op') }),
  check: (_context, { datum }, { vandaag }) => naVandaag(datum, vandaag),
  apply: (_context, { datum }) => ({
    context: { geplandDatum: datum },
    facts: [fact('HerbeoordelingPlanned', { datum })],
  }),
};

const reden = tekstVeld('Reden (geen medische gegevens)', 'lang', 1000);

export const verzet: Act<C, { datum: Datum; reden: string }> = {
  label: 'Herbeoordeling verzetten',
  rollen: ARTSEN,
  schema: form({ datum: datumVeld('Herbeoordeling op'), reden }),
  check: ({ geplandDatum }, { datum }, { vandaag }) =>
    firstRefusal(
      naVandaag(datum, vandaag),
      datum === geplandDatum
        ? refuse('DATUM_ONMOGELIJK', 'De herbeoordeling staat al op deze dag.')
        : undefined,
    ),
  apply: ({ geplandDatum }, { datum, reden: waarom }) => ({
    context: { geplandDatum: datum },
    facts: [fact('HerbeoordelingMoved', { vanDatum: geplandDatum!, naarDatum: datum, reden: waarom })],
  }),
};

/** The arts does not wait for the day. */
export const start: Act<C, Record<string, never>> = {
  label: 'Herbeoordeling nu beginnen',
  rollen: ARTSEN,
  schema: form({}),
  apply: (_context, _gegevens, { vandaag }) => ({
    context: { datumInGeding: vandaag },
    facts: [fact('HerbeoordelingStarted', { gepland: false })],
  }),
};

export const laatVervallen: Act<C, { reden: string }> = {
  label: 'Herbeoordeling laten vervallen',
  rollen: ['VERZEKERINGSARTS'],
  schema: form({ reden }),
  apply: (_context, { reden: waarom }) => ({
    context: { uitkomst: 'GEANNULEERD' },
    facts: [fact('DossierCancelled', { reden: waarom })],
  }),
};

/** The planned day has come: the file is made ready for the arts. */
export const begintVolgensPlanning = ({ geplandDatum }: C): Effect<C> => ({
  context: { datumInGeding: geplandDatum },
  facts: [fact('HerbeoordelingStarted', { gepland: true })],
});
