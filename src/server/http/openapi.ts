/** The description of the whole server as OpenAPI 3.1, made of the table of routes and the very schemas that answers and requests are held to. */
import { z } from 'zod';
import { Problem, REFUSALS } from '../../team/refusals.ts';
import { type Route, refusalsOf } from '../../team/route.ts';
import { API, ROUTES } from '../../team/routes.ts';
import { version } from './version.ts';

type Json = Readonly<Record<string, unknown>>;

/** A schema with what it names beside it; names of ours become components of the description. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Map<string, unknown>): Json {
  const {
    $schema: _,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'id')
        .map(([key, one]) => [
          key,
          key === '$ref' && typeof one === 'string' ? one.replace('#/$defs/', '#/components/schemas/') : moved(one),
        ]),
    );
  };
  for (const [name, one] of Object.entries($defs)) components.set(name, moved(one));
  const whole = own as Json;
  if (typeof whole.id !== 'string') return moved(own) as Json;
  components.set(whole.id, moved(own));
  return { $ref: `#/components/schemas/${whole.id}` };
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const RETRY = { 'Retry-After': { description: 'Seconds until it may be tried again.', schema: { type: 'integer' } } };

function problems(route: Route): Json {
  const codes = refusalsOf(route);
  const statuses = [...new Set(codes.map((code) => REFUSALS[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => REFUSALS[code].status === status)
          .map((code) => `${code}: ${REFUSALS[code].title}`)
          .join(' '),
        content: PROBLEM,
        ...(status === 429 || status >= 500 ? { headers: RETRY } : {}),
      },
    ]),
  );
}

function answerOf({ answer: { status, body, as, kinds = [] }, does }: Route, components: Map<string, unknown>): Json {
  const kindsOf = as === 'stream' ? ['text/event-stream'] : as === 'file' ? kinds : body ? ['application/json'] : [];
  const schema = as === undefined && body ? schemaOf(body, 'output', components) : { type: 'string' };
  if (as === 'stream' && body) schemaOf(body, 'output', components);
  const content = Object.fromEntries(kindsOf.map((kind) => [kind, { schema }]));
  return { [status]: { description: does, ...(kindsOf.length > 0 && { content }) } };
}

function parametersOf({ path, query }: Route, components: Map<string, unknown>): readonly Json[] {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const inPath = names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema as z.ZodType, 'input', components),
  }));
  return [...inPath, ...inQuery];
}

const SECURITY = { anyone: [], member: [{ key: [] }], trainer: [{ session: [] }] } as const;

function operation(name: string, route: Route, components: Map<string, unknown>): Json {
  const { body, does, who } = route;
  const parameters = parametersOf(route, components);
  return {
    operationId: name,
    summary: does,
    tags: [who],
    security: SECURITY[who],
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input', components) } } },
    }),
    responses: { ...answerOf(route, components), ...problems(route) },
  };
}

function describe() {
  const components = new Map<string, unknown>();
  schemaOf(Problem, 'output', components);
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries(ROUTES) as [string, Route][]) {
    const path = `${API}${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route, components) };
  }
  return {
    openapi: '3.1.0' as const,
    info: {
      title: 'Counterpart: team server',
      version,
      description:
        'Plays arrive, are worked out again, and are compared as a statistician would. Writing is taken as JSON from pages of the same address, or with a member’s key. Every refusal is a problem detail (RFC 9457) with a code that never changes its meaning.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'The key a browser made when it joined: 32 hex digits.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'counterpart',
          description: 'After a one-time link, for eight hours. Over https the name is __Host-counterpart.',
        },
      },
    },
  };
}

let made: ReturnType<typeof describe> | undefined;

/** The description; made once. */
export function description() {
  made ??= describe();
  return made;
}
