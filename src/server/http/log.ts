/** The log: a line of JSON for each request, with what was asked by its pattern alone, so that no code, key or name gets into it. */

export interface LogLine {
  /** UTC. */
  readonly at: string;
  /** Number of the request, told to nobody. */
  readonly request: number;
  readonly method: string;
  /** The route's pattern: "/joining/:code". */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Code of a refusal. */
  readonly code?: string;
  /** What went wrong, for faults of our own. */
  readonly fault?: string;
}

/** Takes lines. */
export type Log = (line: LogLine) => void;

/** A fault as it may stand in a log: where, not with what. */
export const faultText = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${(error.stack ?? error.message).split('\n').slice(0, 6).join(' | ')}`.replaceAll(
        /[0-9a-f]{32,}/g,
        '…',
      )
    : 'unknown';
