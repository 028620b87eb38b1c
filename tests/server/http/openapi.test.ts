import { describe, expect, it } from 'vitest';
import { description } from '../../../src/server/http/openapi.ts';
import { REFUSALS } from '../../../src/team/refusals.ts';
import { type Route, refusalsOf } from '../../../src/team/route.ts';
import { API, ROUTES } from '../../../src/team/routes.ts';

type Loose = Record<string, unknown>;
const text = JSON.stringify(description());
const document = JSON.parse(text) as {
  openapi: string;
  info: Loose;
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: { name: string; in: string; required: boolean }[];
        responses: Record<string, Loose>;
        requestBody?: Loose;
      }
    >
  >;
  components: { schemas: Record<string, Loose> };
};
const operations = Object.entries(document.paths).flatMap(([path, own]) =>
  Object.entries(own).map(([method, operation]) => ({ path, method, operation })),
);

/** Every object in it. */
function* within(value: unknown): Generator<Loose> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Loose;
  for (const one of Object.values(value)) yield* within(one);
}

describe('the description of the server', () => {
  it('is OpenAPI 3.1 and has every route once', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({
      title: expect.any(String),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(ROUTES).sort());
    for (const { path, method, operation } of operations) {
      const route = ROUTES[operation.operationId as keyof typeof ROUTES];
      expect(path).toBe(API + route.path.replaceAll(/:(\w+)/g, '{$1}'));
      expect(method).toBe(route.method.toLowerCase());
    }
  });

  it('names every parameter of a path, and tells every status', () => {
    for (const { path, operation } of operations) {
      const route: Route = ROUTES[operation.operationId as keyof typeof ROUTES];
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const given = (operation.parameters ?? []).filter((one) => one.in === 'path');
      expect(given.map(({ name }) => name)).toEqual(named);
      expect(given.every(({ required }) => required)).toBe(true);
      const statuses = new Set([route.answer.status, ...refusalsOf(route).map((code) => REFUSALS[code].status)]);
      expect(Object.keys(operation.responses).map(Number).sort()).toEqual([...statuses].sort());
      expect(operation.requestBody !== undefined).toBe(route.body !== undefined);
      for (const one of Object.values(operation.responses)) expect(one.description).toEqual(expect.any(String));
    }
  });

  it('points at nothing that is not there, and keeps no schema that nothing points at', () => {
    const pointed = new Set<string>();
    for (const { $ref } of within(document)) if (typeof $ref === 'string') pointed.add($ref);
    const there = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
    expect([...pointed].filter((one) => !there.has(one))).toEqual([]);
    expect([...there].filter((one) => !pointed.has(one) && !one.endsWith('/TeamEvent'))).toEqual([]);
    expect(text).not.toContain('$defs');
    expect(text).not.toContain('$schema');
  });

  it('lets no field through that is not described, but where a record or a file of others is carried', () => {
    const open = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      [...within(schema)]
        .filter((one) => one.type === 'object' && one.properties && one.additionalProperties !== false)
        .map(() => name),
    );
    expect(open).toEqual([]);
  });
});
