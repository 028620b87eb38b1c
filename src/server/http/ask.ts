/** What a handler gets and gives, exactly as the route's schemas say. */
import type { z } from 'zod';
import type { Caller, Route } from '../../team/route.ts';
import type { ROUTES, RouteName } from '../../team/routes.ts';
import type { Moment } from '../people/moment.ts';
import type { Desk } from './desk.ts';

type Named<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Named<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** Who asks, as far as the route has them looked at. */
export interface Asking {
  readonly anyone: { readonly trainer?: string };
  /** `device` is the SHA-256 of the key that asks. */
  readonly member: { readonly member: string; readonly team: string; readonly device: string };
  readonly trainer: { readonly trainer: string; readonly until: number; readonly session: string };
}

/** How a request came. */
export interface Came {
  /** The address it came from, as the socket has it. */
  readonly from: string;
  /** Over https, or a proxy that says so. */
  readonly secure: boolean;
  /** Address of this server as the browser has it, without a path. */
  readonly at: string;
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request whose form and rights were looked at. */
export interface Ask<R extends Route> extends Moment {
  readonly params: Readonly<Record<Named<R['path']>, string>>;
  readonly query: Output<R['query']>;
  readonly body: Output<R['body']>;
  readonly who: Asking[R['who']];
  readonly came: Came;
  readonly desk: Desk;
  /** Puts a session into the browser, or (null) takes it out. */
  readonly session: (session: string | null) => void;
  /** Done once everything is on disk. */
  readonly after: (work: () => void) => void;
}

/** A text to keep. */
export interface FileAnswer {
  readonly text: string;
  readonly kind: string;
  readonly name: string;
}

type Answer<R extends Route> = R['answer'] extends { readonly as: 'file' }
  ? FileAnswer
  : R['answer'] extends { readonly body: infer Body }
    ? Body extends z.ZodType
      ? z.input<Body>
      : undefined
    : undefined;

/** Does what a route says, within one transaction. Refuses by throwing `Refusal`. */
export type Handler<N extends RouteName> = (ask: Ask<(typeof ROUTES)[N]>) => Promise<Answer<(typeof ROUTES)[N]>>;

/** Streams have no transaction: they look for themselves. */
export type StreamName = {
  [N in RouteName]: (typeof ROUTES)[N]['answer'] extends { readonly as: 'stream' } ? N : never;
}[RouteName];

/** Handlers of some routes. */
export type Handlers<N extends RouteName> = { readonly [Name in N]: Handler<Name> };

/** All routes for this caller. */
export type RoutesOf<Who extends Caller> = Exclude<
  { [N in RouteName]: (typeof ROUTES)[N]['who'] extends Who ? N : never }[RouteName],
  StreamName | SteppedName
>;

/** Routes that ask a thread between two transactions. */
export type SteppedName = 'steppedList' | 'steppedBrief' | 'beginStepped' | 'steppedTurn' | 'step';

/** A request to such a route. In each transaction it is looked at anew who asks. */
export interface AskApart<N extends SteppedName>
  extends Pick<Ask<(typeof ROUTES)[N]>, 'now' | 'random' | 'params' | 'query' | 'body' | 'who' | 'desk'> {
  readonly read: <T>(work: (moment: Moment) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (moment: Moment) => Promise<T>) => Promise<T>;
}

/** Handlers of such routes. */
export type Apart<N extends SteppedName> = {
  readonly [Name in N]: (ask: AskApart<Name>) => Promise<Answer<(typeof ROUTES)[Name]>>;
};
