/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "noWorker": undefined;
  readonly "stopped": undefined;
}
