/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "noted": undefined;
  readonly "queue": undefined;
  readonly "card": undefined;
  readonly "late": undefined;
  readonly "interpreted": undefined;
  readonly "stays": undefined;
  readonly "ringsUp": undefined;
  readonly "music.warmer": undefined;
  readonly "music.lower": undefined;
  readonly "met.need": undefined;
  readonly "met.expectation": undefined;
  readonly "partly": undefined;
  readonly "exceeded": undefined;
  readonly "missed.need": undefined;
  readonly "missed.expectation": undefined;
  readonly "repaired": undefined;
  readonly "lost.need": undefined;
  readonly "lost.expectation": undefined;
  readonly "eased": undefined;
  readonly "edge.walks": undefined;
  readonly "edge.rings-off": undefined;
  readonly "edge.closes": undefined;
  readonly "exit.walks": undefined;
  readonly "exit.rings-off": undefined;
  readonly "exit.closes": undefined;
  readonly "leaves.pleased": undefined;
  readonly "leaves.calm": undefined;
  readonly "leaves.hurried": undefined;
  readonly "leaves.upset": undefined;
}
