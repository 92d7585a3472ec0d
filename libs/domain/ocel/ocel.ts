/** An object-centric event log (OCEL 2.0, JSON): what process mining tools read. */
export interface OcelObject {
  id: string;
  type: ObjectType;
  attributes: { name: string; time: string; value: string }[];
  relationships: OcelRelatie[];
}
export interface OcelEvent {
  id: string;
  type: string;
  time: string;
  attributes: { name: string; value: string }[];
  relationships: OcelRelatie[];
}
export interface OcelRelatie {
  objectId: string;
  qualifier: string;
}

/** What a value is about, and which attributes it has; nothing of a person but that it is another one. */
export const OBJECT_TYPES = {
  dossier: ['soort', 'machine'],
  client: [],
  medewerker: [],
  team: ['kantoor'],
  taak: ['soort', 'discipline'],
} as const;
export type ObjectType = keyof typeof OBJECT_TYPES;

/** Beside the capacity of who did it: only codes that say nothing of a person. No outcome, which may tell of health. */
export const EVENT_ATTRIBUTES = ['hoedanigheid', 'opTijd'] as const;

/** Attributes that do not change stand at the beginning of time, as the format has it. */
const ALTIJD = '1970-01-01T00:00:00.000Z';

/** Gives the same thing the same name, from which nobody finds it back without the key. */
export type Pseudoniem = (type: ObjectType, id: string) => string;

export interface DossierRow {
  id: string;
  clientId: string;
  soort: string;
  machine: string;
}
export interface TaakRow {
  id: string;
  dossierId: string;
  soort: string;
  discipline: string;
}
export interface FeitRow {
  dossierId: string;
  taakId: string | null;
  nummer: number;
  type: string;
  tijdstip: string;
  doorId: string;
  hoedanigheid: string;
  teamId: string | null;
  opTijd: boolean | null;
}

const statisch = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, time: ALTIJD, value }));

export const dossierObject = (
  alias: Pseudoniem,
  { id, clientId, soort, machine }: DossierRow,
): OcelObject => ({
  id: alias('dossier', id),
  type: 'dossier',
  attributes: statisch({ soort, machine }),
  relationships: [{ objectId: alias('client', clientId), qualifier: 'van' }],
});

export const taakObject = (alias: Pseudoniem, { id, dossierId, soort, discipline }: TaakRow): OcelObject => ({
  id: alias('taak', id),
  type: 'taak',
  attributes: statisch({ soort, discipline }),
  relationships: [{ objectId: alias('dossier', dossierId), qualifier: 'in' }],
});

/** A team is no person, so it keeps its own name. */
export const teamObject = ({ id, kantoorId }: { id: string; kantoorId: string }): OcelObject => ({
  id: `team:${id}`,
  type: 'team',
  attributes: statisch({ kantoor: kantoorId }),
  relationships: [],
});

export const blindObject = (alias: Pseudoniem, type: 'client' | 'medewerker', id: string): OcelObject => ({
  id: alias(type, id),
  type,
  attributes: [],
  relationships: [],
});

/** A fact of a dossier or of a taak, with the dossier, who did it, the team of that moment and the taak. */
export function eventOf(alias: Pseudoniem, feit: FeitRow): OcelEvent {
  const dossier = alias('dossier', feit.dossierId);
  const taak = feit.taakId === null ? [] : [{ objectId: alias('taak', feit.taakId), qualifier: 'over' }];
  const mens =
    feit.hoedanigheid === 'SYSTEEM'
      ? []
      : [{ objectId: alias('medewerker', feit.doorId), qualifier: 'door' }];
  const team = feit.teamId === null ? [] : [{ objectId: `team:${feit.teamId}`, qualifier: 'bij' }];
  const bron = taak[0]?.objectId ?? dossier;
  return {
    id: `${bron}:${feit.nummer}`,
    type: feit.type,
    time: feit.tijdstip,
    attributes: [
      { name: 'hoedanigheid', value: feit.hoedanigheid },
      ...(feit.opTijd === null ? [] : [{ name: 'opTijd', value: String(feit.opTijd) }]),
    ],
    relationships: [{ objectId: dossier, qualifier: 'in' }, ...taak, ...mens, ...team],
  };
}

const typed = (name: string, attributes: readonly string[]) => ({
  name,
  attributes: attributes.map((each) => ({ name: each, type: each === 'opTijd' ? 'boolean' : 'string' })),
});

export const objectTypes = () =>
  Object.entries(OBJECT_TYPES).map(([name, attributes]) => typed(name, attributes));
export const eventTypes = (names: Iterable<string>) =>
  [...names].sort().map((name) => typed(name, EVENT_ATTRIBUTES));
