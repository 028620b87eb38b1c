/** The types of what goes with a question, and of what comes back, as the table of routes has them. */
import type { z } from 'zod';
import type { ROUTES, RouteName } from './routes.ts';

type RouteOf<N extends RouteName> = (typeof ROUTES)[N];
/** The `:names` of a path. */
type Names<P extends string> = P extends `${string}:${infer N}/${infer Rest}`
  ? N | Names<`/${Rest}`>
  : P extends `${string}:${infer N}`
    ? N
    : never;
type Part<R, K extends string> = R extends { readonly [key in K]: infer S extends z.ZodType } ? z.input<S> : undefined;

/** What goes with a question. */
export interface AskedOf<N extends RouteName> {
  readonly at?: Readonly<Record<Names<RouteOf<N>['path']>, string>>;
  readonly query?: Part<RouteOf<N>, 'query'>;
  readonly body?: Part<RouteOf<N>, 'body'>;
}

/** What comes back when it goes well: undefined where nothing does, a text where it is a file. */
export type SaidOf<N extends RouteName> = RouteOf<N>['answer'] extends { readonly as: 'file' }
  ? string
  : RouteOf<N>['answer'] extends { readonly body: infer S extends z.ZodType }
    ? z.output<S>
    : undefined;
