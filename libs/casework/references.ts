import type { EntityManager } from 'typeorm';
import type { Fout } from '../domain/aanvraag';
import type { FieldSchema } from '../domain/acts/schema';
import { JOURNEYS } from '../domain/journeys/registry';
import type { Json, JsonObject } from '../domain/json';
import type { Rol } from '../domain/rollen';
import { DISCIPLINES } from '../domain/taken/taken';

/** A field that points to a team or a colleague, with the roles that colleague must have. */
interface Reference {
  veld: string;
  id: string;
  rollen: readonly Rol[] | 'TEAM';
}

const TEAM = 'select 1 from teams where id = $1';

// Work stays within the team: whoever gets it must be able to see the dossier.
const COLLEGA = `select 1 from medewerkers m
  join dossier_overview o on o.journey_id = $2 and o.team_id = m.team_id
  join medewerker_rollen r on r.medewerker_id = m.id and r.rol = any($3)
    and r.van <= regie_vandaag() and (r.tot is null or r.tot > regie_vandaag())
  where m.id = $1`;

/** Fields that point to a team or a colleague who is not there; most acts point to nothing and cost no query. */
export async function unknownReferences(
  manager: EntityManager,
  { actie, dossierId, gegevens }: { actie: string; dossierId: string; gegevens: JsonObject },
): Promise<Fout[]> {
  const schema = JOURNEYS.find(({ acts }) => Object.hasOwn(acts, actie))?.acts[actie]!.schema;
  const fouten: Fout[] = [];
  for (const { veld, id, rollen } of schema ? referencesIn('gegevens', schema, gegevens) : []) {
    const found = (await (rollen === 'TEAM'
      ? manager.query(TEAM, [id])
      : manager.query(COLLEGA, [id, dossierId, rollen]))) as unknown[];
    if (found.length === 0) fouten.push({ veld, melding: MELDING[String(rollen)] ?? NIET_VAN_DIT_TEAM });
  }
  return fouten;
}

/** With whom a client can deal: whoever guides them, or their arts, verpleegkundige or arbeidsdeskundige. */
const AANSPREEKPUNT: readonly Rol[] = [
  'PROCESBEGELEIDER',
  'RE_INTEGRATIEBEGELEIDER',
  'SMV',
  'ARBEIDSDESKUNDIGE',
  'VERZEKERINGSARTS',
  'AIOS',
  'ANIOS',
];

const NIET_VAN_DIT_TEAM = 'is geen collega van dit team die deze taak kan doen';
const MELDING: Readonly<Record<string, string>> = {
  TEAM: 'is geen bestaand team',
  SMV: 'is geen SMV van dit team',
  [String(AANSPREEKPUNT)]: 'is geen collega van dit team met wie een cliënt contact heeft',
};

function* referencesIn(
  path: string,
  { properties = {} }: Pick<FieldSchema, 'properties'>,
  gegevens: JsonObject,
): Generator<Reference> {
  for (const [naam, schema] of Object.entries(properties)) {
    const veld = `${path}.${naam}`;
    const waarde = gegevens[naam];
    const { 'x-verwijst': verwijst, items } = schema;
    if (verwijst && typeof waarde === 'string')
      yield { veld, id: waarde, rollen: rollenFor(verwijst, gegevens) };
    if (items && Array.isArray(waarde))
      for (const [index, item] of waarde.entries())
        if (isObject(item)) yield* referencesIn(`${veld}.${index}`, items, item);
  }
}

const rollenFor = (
  verwijst: NonNullable<FieldSchema['x-verwijst']>,
  { discipline }: JsonObject,
): Reference['rollen'] => {
  if (verwijst === 'TEAM') return 'TEAM';
  if (verwijst === 'AANSPREEKPUNT') return AANSPREEKPUNT;
  return verwijst === 'SMV' ? ['SMV'] : (DISCIPLINES[String(discipline)]?.rollen ?? []);
};

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
