/** Figures of the server as Prometheus reads them. Nothing in them tells of anybody. */

/** Figures that others know, with what they are: for programs and whoever watches with them, in English as their names are. */
export const WATCHED = {
  streams: { name: 'counterpart_streams_open', help: 'Screens that are told what happens.' },
  waiting: { name: 'counterpart_plays_waiting', help: 'Plays kept and not yet worked out.' },
  copyAge: {
    name: 'counterpart_copy_age_seconds',
    help: 'Since the last whole copy of the data; -1 where there is none. More than 7200: look at the log.',
  },
} as const;

/** Upper bounds of the histogram, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

interface Times {
  readonly under: number[];
  sum: number;
  count: number;
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Times>();
  readonly #begun: number;
  /** Requests being answered now. */
  open = 0;

  /** @param now milliseconds since 1970 */
  constructor(now: number) {
    this.#begun = now;
  }

  /** A request was answered. */
  answered(method: string, route: string, status: number, ms: number): void {
    const name = `method="${method}",route="${route}"`;
    const whole = `${name},status="${status}"`;
    this.#requests.set(whole, (this.#requests.get(whole) ?? 0) + 1);
    const times = this.#times.get(name) ?? { under: BOUNDS.map(() => 0), sum: 0, count: 0 };
    for (const [index, bound] of BOUNDS.entries())
      if (ms / 1000 <= bound) times.under[index] = (times.under[index] ?? 0) + 1;
    times.sum += ms / 1000;
    times.count += 1;
    this.#times.set(name, times);
  }

  /** All figures. @param more further ones, by name and what they are */
  text(now: number, more: readonly { readonly name: string; readonly help: string; readonly value: number }[]): string {
    const gauge = (name: string, help: string, value: number) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      `${name} ${value}`,
    ];
    return `${[
      '# HELP counterpart_requests_total Requests answered.',
      '# TYPE counterpart_requests_total counter',
      ...[...this.#requests].map(([labels, count]) => `counterpart_requests_total{${labels}} ${count}`),
      '# HELP counterpart_request_seconds Time until a request was answered.',
      '# TYPE counterpart_request_seconds histogram',
      ...[...this.#times].flatMap(([labels, { under, sum, count }]) => [
        ...BOUNDS.map((bound, index) => `counterpart_request_seconds_bucket{${labels},le="${bound}"} ${under[index]}`),
        `counterpart_request_seconds_bucket{${labels},le="+Inf"} ${count}`,
        `counterpart_request_seconds_sum{${labels}} ${sum}`,
        `counterpart_request_seconds_count{${labels}} ${count}`,
      ]),
      ...gauge('counterpart_requests_open', 'Requests being answered.', this.open),
      ...gauge('counterpart_up_seconds', 'Seconds since the server began.', Math.max(0, now - this.#begun) / 1000),
      ...more.flatMap(({ name, help, value }) => gauge(name, help, value)),
    ].join('\n')}\n`;
  }
}
