/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "kept": { readonly seconds: number; readonly turns: number };
  readonly "took": { readonly seconds: number; readonly over: number; readonly turns: number };
  readonly "looks.queue": undefined;
  readonly "looks.next": undefined;
  readonly "looks.customer": { readonly name: string | number };
  readonly "clock": undefined;
  readonly "left": { readonly time: string | number };
  readonly "over": { readonly time: string | number };
  readonly "rests": undefined;
  readonly "more": { readonly action: string | number; readonly which: string | number };
  readonly "moreAction": undefined;
  readonly "moreWhich": { readonly seconds: number };
  readonly "off": { readonly action: string | number; readonly which: string | number };
  readonly "offAction": undefined;
  readonly "offWhich": undefined;
  readonly "isOver": { readonly seconds: number; readonly looks: string | number };
}
