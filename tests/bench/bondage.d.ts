/** The parts of bondage that the bench uses; the package has no types of its own. */
declare module 'bondage' {
  export class TextResult {
    readonly text: string;
  }
  export class OptionsResult {
    readonly options: readonly string[];
    select(index: number): void;
  }
  export class Runner {
    readonly variables: { get(name: string): unknown; set(name: string, value: unknown): void };
    load(nodes: readonly { readonly title: string; readonly tags: string; readonly body: string }[]): void;
    run(start: string): Generator<object>;
  }
}

declare module 'bondage/src/parser/parser.js' {
  const parser: { parse(body: string): readonly object[] };
  export default parser;
}
