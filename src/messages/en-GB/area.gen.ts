/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "name.accuracy": undefined;
  readonly "name.information": undefined;
  readonly "name.assistance": undefined;
  readonly "name.problems": undefined;
  readonly "name.targets": undefined;
  readonly "name.safety": undefined;
  readonly "means.accuracy": undefined;
  readonly "means.information": undefined;
  readonly "means.assistance": undefined;
  readonly "means.problems": undefined;
  readonly "means.targets": undefined;
  readonly "means.safety": undefined;
}
