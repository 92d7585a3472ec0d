import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { JOURNEYS } from '../../../libs/domain/journeys/registry';
import { API_VERSION } from '../edge';

type Operation = { responses: Record<string, object>; operationId?: string };

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** OpenAPI 3 by the NL GOV API Design Rules: contact, semver, problem+json on every error, the forms of the acts. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Regie')
    .setDescription('Workflow van een sociaal-medisch centrum: dossiers, taken, wettelijke termijnen.')
    .setVersion(API_VERSION)
    .setContact('Team Regie', 'https://github.com/regie/regie', 'regie@example.org')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer('/')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem, ...formSchemas() },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) addProblems(operation);
  }
  return document;
}

function addProblems(operation: Operation): void {
  operation.responses['4XX'] = problem('Niet gedaan: `code` en `detail` zeggen waarom');
  operation.responses['5XX'] = problem('Fout in Regie, of even niet beschikbaar');
}

const Problem = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri' },
    code: { type: 'string' },
    fouten: {
      type: 'array',
      items: { type: 'object', properties: { veld: { type: 'string' }, melding: { type: 'string' } } },
    },
    mogelijk: { type: 'array', items: { type: 'object' } },
    versie: { type: 'integer' },
  },
} as object;

/** The form of every act, under a name like `WIA_CLAIM.v1.schortOp`; `datum` is a full date. */
function formSchemas(): Record<string, object> {
  return Object.fromEntries(
    JOURNEYS.flatMap(({ id, version, acts }) =>
      Object.entries(acts)
        .filter(([, act]) => act.rollen.some((rol) => rol !== 'SYSTEEM'))
        .map(([actie, act]) => [`${id}.v${version}.${actie}`, asOpenApi(act.schema)]),
    ),
  );
}

const asOpenApi = (schema: object) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"format":"datum"', '"format":"date"')) as object;
