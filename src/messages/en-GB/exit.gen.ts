/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "about.walks": { readonly name: string | number };
  readonly "about.rings-off": { readonly name: string | number };
  readonly "about.closes": { readonly name: string | number };
  readonly "warned.walks": { readonly name: string | number };
  readonly "warned.rings-off": { readonly name: string | number };
  readonly "warned.closes": { readonly name: string | number };
  readonly "does.walks": { readonly name: string | number };
  readonly "does.rings-off": { readonly name: string | number };
  readonly "does.closes": { readonly name: string | number };
  readonly "did.walks": { readonly name: string | number };
  readonly "did.rings-off": { readonly name: string | number };
  readonly "did.closes": { readonly name: string | number };
  readonly "before.walks": { readonly name: string | number };
  readonly "before.rings-off": { readonly name: string | number };
  readonly "before.closes": { readonly name: string | number };
  readonly "beforeThey.walks": { readonly pronoun: 'she' | 'he' | 'other' };
  readonly "beforeThey.rings-off": { readonly pronoun: 'she' | 'he' | 'other' };
  readonly "beforeThey.closes": { readonly pronoun: 'she' | 'he' | 'other' };
  readonly "seen.walks": { readonly name: string | number };
  readonly "seen.rings-off": { readonly name: string | number };
  readonly "seen.closes": { readonly name: string | number };
  readonly "gone.walks": { readonly name: string | number };
  readonly "gone.rings-off": { readonly name: string | number };
  readonly "gone.closes": { readonly name: string | number };
  readonly "atEdge.walks": undefined;
  readonly "atEdge.rings-off": undefined;
  readonly "atEdge.closes": undefined;
  readonly "overEdge.walks": undefined;
  readonly "overEdge.rings-off": undefined;
  readonly "overEdge.closes": undefined;
  readonly "lost.walks": undefined;
  readonly "lost.rings-off": undefined;
  readonly "lost.closes": undefined;
}
