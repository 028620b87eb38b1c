/** Requests nobody would make, made from the table of routes: every answer is one that is described, and none is a fault of ours. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Route } from '../../../src/team/route.ts';
import { ROUTES, type RouteName } from '../../../src/team/routes.ts';
import { sample } from '../../sample.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';
import { aServer } from './a-server.ts';

const ALL = Object.entries(ROUTES) as [RouteName, Route][];

/** Values of the kinds that go over the line, and odd ones. */
const odd = (ids: readonly string[]) =>
  fc.oneof(
    fc.constantFrom<unknown>(
      ...ids,
      null,
      true,
      0,
      -1,
      1,
      2 ** 31,
      2 ** 53,
      1.5,
      '',
      '__proto__',
      'constructor',
      "' or 1=1 --",
      '%',
      '\u0000',
      'a'.repeat(500),
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.integer(),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 8 }), fc.integer(), { maxKeys: 3 }),
  );

const fieldsOf = (schema: Route['body'] | Route['query']): readonly string[] =>
  schema && 'shape' in schema ? Object.keys(schema.shape as object) : [];

it('every answer to any request is described (D: no undocumented status)', async () => {
  const server = await aServer();
  const { firstTrainer, makeTeam, join, ask, signIn, moment } = server;
  const session = await firstTrainer();
  const { team, code } = await makeTeam(session, 'Front desk');
  const people = await Promise.all(['Ada', 'Bo'].map((name) => join(code.code, name)));
  const list = sampleAssignment();
  await ask('POST', `/teams/${team.id}/lists`, { session, body: { text: list.text } });
  expect([signIn, moment]).toHaveLength(2);
  const ids = [
    team.id,
    code.code,
    list.id,
    list.text,
    'first',
    'best',
    'json',
    'csv',
    ...people.flatMap(({ id, key }) => [id, key]),
  ];
  const request = fc.constantFrom(...ALL).chain(([name, route]) => {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, one = '']) => one);
    const own: Record<string, string> = { team: team.id, code: code.code, member: people[0]?.id ?? '', list: list.id };
    return fc.record({
      name: fc.constant(name),
      route: fc.constant(route),
      params: fc.tuple(
        ...names.map((one) =>
          fc.oneof(
            { weight: 4, arbitrary: fc.constant(own[one] ?? '0'.repeat(32)) },
            { weight: 1, arbitrary: fc.constantFrom(...ids, '..', '%00', 'x') },
          ),
        ),
      ),
      query: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        fc.dictionary(
          fc.constantFrom('x', ...fieldsOf(route.query)),
          fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 10 })),
          { maxKeys: 2 },
        ),
      ),
      body: fc.oneof(
        fc.dictionary(fc.constantFrom('extra', ...fieldsOf(route.body)), odd(ids), { maxKeys: 5 }),
        odd(ids),
      ),
      who: fc.constantFrom({ session }, { key: people[0]?.key ?? '' }, { key: people[1]?.key ?? '' }, {}),
    });
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ name, route, params, query, body, who }) => {
      // Whoever signs out or leaves asks for nothing more, and a team put away has nothing left to ask of.
      if (name === 'signOut' || name === 'leave' || name === 'deleteTeam') return;
      if (name === 'removeMember' && params[0] === team.id) return;
      let at = 0;
      const path = route.path.replaceAll(/:\w+/g, () => encodeURIComponent(String(params[at++])));
      const search = new URLSearchParams(query).toString();
      server.later(0.01);
      const answer = await ask(route.method, `${path}${search && `?${search}`}`, {
        ...who,
        ...(route.method !== 'GET' && { body }),
      });
      expect(answer.status).toBeLessThan(500);
      if (server.clock() > Date.UTC(2026, 10, 30, 16)) server.later(-6);
    }),
    { numRuns: sample(20_000) },
  );
});
