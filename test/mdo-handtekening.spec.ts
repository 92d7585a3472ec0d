import { decide } from '../libs/casework/commands/act-on-dossier';
import { decideUitkomst, type Deel } from '../libs/casework/commands/mdo-uitkomst';
import type { GeladenMandaat } from '../libs/domain/mandaat/onder-mandaat';
import { REGELBOEK } from '../libs/domain/regels/regelboek';
import { ROLLEN, type Actor, type Rol } from '../libs/domain/rollen';
import { datum, type Datum } from '../libs/domain/termijnen/datum';
import type { LoadedJourney } from '../libs/storage/load-journey';
import { explore, storedOf } from './support/explore-journey';
import { expedition } from './support/explore-wia-claim';

const trip = expedition(false);
const ID = '00000000-0000-4000-8000-00000000000a';
const BESPREEK: Deel = { actie: 'bespreekInMdo', gegevens: { sessieId: ID, aanwezig: [] } };
const checkForm = () => [];

/** One place for every step of the road: what is open to whom follows from it and from the mandate. */
const places = [
  ...new Map(
    explore(trip as never).map((state) => [JSON.stringify({ ...(state.value as object), klok: 0 }), state]),
  ).values(),
];

const MANDAAT: GeladenMandaat = {
  id: 'm',
  versie: 1,
  status: 'GEGEVEN',
  handelingen: ['vraagMedischeInformatie', 'registreerContact', 'rondDossiervormingAf'],
  dossierId: ID,
  teamId: 't',
  soort: null,
  voorbereiding: false,
  opdrachtgeverId: 'VERZEKERINGSARTS-1',
  aanId: null,
  maximum: null,
  aantal: 0,
  totFase: null,
  vanDatum: datum('2026-01-01'),
  totDatum: null,
  review: 'ALTIJD',
  reviewPercentage: null,
  opdrachtgever: 'ER',
};

const loaded = (stored: LoadedJourney['stored'], mandaten: GeladenMandaat[], seq = 5): LoadedJourney => ({
  id: ID,
  seq,
  hash: Buffer.alloc(32),
  stored,
  tijdstip: `${trip.vandaag}T09:00:00.000Z`,
  vandaag: trip.vandaag as Datum,
  regels: REGELBOEK,
  teamId: 't',
  kantoorId: 'k',
  vastAanspreekpuntId: null,
  answered: null,
  mandaten,
  delegeren: ['VERZEKERINGSARTS'],
  steekproef: null,
  teruggestuurd: [],
});
const person = (rol: Rol): Actor => ({
  medewerkerId: `${rol}-1`,
  naam: rol,
  rollen: [rol],
  teamId: 't',
  kantoorId: 'k',
});

type Outcome = ReturnType<typeof decide> | ReturnType<typeof decideUitkomst>;
/** What became of it: the facts, or the kind of no with its code. */
const inWords = (outcome: Outcome, skip = 0): string => {
  if ('write' in outcome)
    return `${outcome.write.advanced.facts
      .slice(skip)
      .map(({ type }) => type)
      .join(
        ' ',
      )} under ${JSON.stringify([outcome.write.mandaat, ...(outcome.write.parts ?? []).map(({ mandaat }) => mandaat)].find(Boolean)?.id)}`;
  const { kind, ...rest } = outcome.stop as { kind: string; code?: string };
  return `${kind} ${rest.code ?? ''}`;
};

describe('an act in an MDO and the same act on the dossier', () => {
  it.each<[string, GeladenMandaat[]]>([
    ['without a mandate', []],
    ['with a mandate for the SMV', [MANDAAT]],
  ])('have the same answer in every place of a WIA-claim, for every role, %s', (_which, mandaten) => {
    const different: string[] = [];
    const seen = new Map<string, number>();
    for (const state of places) {
      const journey = loaded(storedOf(trip.definition, state), mandaten);
      for (const rol of mandaten.length ? (['SMV'] as const) : ROLLEN) {
        const by = person(rol);
        const discussed = decideUitkomst(journey, [BESPREEK], { by, checkForm });
        for (const [actie, forms] of Object.entries(trip.examples))
          for (const gegevens of trip.definition.acts[actie]!.via ? [] : forms.slice(0, 1)) {
            const mdo = decideUitkomst(journey, [BESPREEK, { actie, gegevens }], { by, checkForm });
            if ('stop' in discussed) {
              if ('write' in mdo) different.push(`${rol} ${actie} without the discussion`);
              continue;
            }
            const { stored, facts } = discussed.write.advanced;
            const after = loaded(stored, mandaten, journey.seq + facts.length);
            const asked = { dossierId: ID, actie, gegevens, verwachteVersie: after.seq, by };
            const [here, there] = [inWords(mdo, facts.length), inWords(decide(asked, after, []))];
            const kind = 'write' in mdo ? 'done' : here;
            seen.set(kind, (seen.get(kind) ?? 0) + 1);
            if (here !== there)
              different.push(`${rol} ${actie}: ${here} in the MDO, ${there} on the dossier`);
          }
      }
    }
    expect([...new Set(different)]).toEqual([]);
    expect(seen.get('done')).toBeGreaterThan(20);
    expect(seen.get('refused MANDAAT_ONTBREEKT') ?? 0).toBeGreaterThan(mandaten.length ? -1 : 10);
  });
});
