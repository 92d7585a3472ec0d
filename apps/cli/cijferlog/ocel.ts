import { LOG_KOLOMMEN, type LogVelden } from '../../../libs/domain/kpi/logregel';
import { CannotStart } from '../start/cannot-start';
import type { Regel } from './read-log';

interface Attribute {
  name?: unknown;
  value?: unknown;
}
interface OcelObject {
  id?: unknown;
  type?: unknown;
  attributes?: Attribute[];
}
interface OcelEvent extends OcelObject {
  time?: unknown;
  relationships?: { objectId?: unknown; qualifier?: unknown }[];
}

/**
 * The lines of an OCEL 2.0 log: every event is a gebeurtenis by its type, with what it says as attributes, of the object of
 * type `dossier` it relates to and with the attributes of that object. Its time counts as the day in it.
 */
export function ocelVelden(text: string): Regel[] {
  const { objects, events } = parse(text);
  const dossiers = new Map(
    objects
      .filter(({ type }) => type === 'dossier')
      .map((object) => [asText(object.id), velden(object.attributes)]),
  );
  return events.map((event, index) => {
    const related = (event.relationships ?? []).map(({ objectId }) => asText(objectId));
    const dossier = related.find((id) => dossiers.has(id));
    return {
      waar: `event ${index + 1}`,
      velden: {
        ...(dossier !== undefined && { ...dossiers.get(dossier), dossier }),
        ...velden(event.attributes),
        datum: asText(event.time).slice(0, 10),
        gebeurtenis: asText(event.type),
      },
    };
  });
}

function parse(text: string): { objects: OcelObject[]; events: OcelEvent[] } {
  try {
    const { objects, events } = JSON.parse(text) as Record<string, unknown>;
    if (Array.isArray(objects) && Array.isArray(events))
      return { objects: objects as OcelObject[], events: events as OcelEvent[] };
  } catch {
    // Told below.
  }
  throw new CannotStart('Het bestand is geen OCEL 2.0: er horen lijsten "objects" en "events" in te staan.');
}

const velden = (attributes: readonly Attribute[] = []): LogVelden =>
  Object.fromEntries(
    attributes.flatMap(({ name, value }) => {
      const column = LOG_KOLOMMEN.find((each) => each.toLowerCase() === asText(name).toLowerCase());
      const said = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : asText(value);
      return column && said !== '' ? [[column, said]] : [];
    }),
  );

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
