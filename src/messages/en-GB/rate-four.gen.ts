/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "which": undefined;
  readonly "turn": { readonly turn: number };
  readonly "telling": { readonly turn: number };
  readonly "open": undefined;
  readonly "compare": undefined;
  readonly "openCount": { readonly count: number };
  readonly "verdict.all": undefined;
  readonly "verdict.much": undefined;
  readonly "verdict.some": undefined;
  readonly "verdict.little": undefined;
  readonly "apart": { readonly steps: number; readonly most: number; readonly same: number; readonly options: number };
  readonly "how": { readonly least: string | number; readonly most: string | number };
  readonly "again": undefined;
  readonly "title": { readonly options: number };
  readonly "intro": undefined;
  readonly "scene": undefined;
  readonly "none": undefined;
  readonly "step.veryPoor": undefined;
  readonly "step.poor": undefined;
  readonly "step.neither": undefined;
  readonly "step.good": undefined;
  readonly "step.veryGood": undefined;
  readonly "stepWords": { readonly number: string | number; readonly words: string | number };
  readonly "kind.say": undefined;
  readonly "kind.ask": undefined;
  readonly "kind.do": undefined;
  readonly "kind.look": undefined;
  readonly "off.same": undefined;
  readonly "off.kinder": { readonly steps: number };
  readonly "off.stricter": { readonly steps: number };
  readonly "chosen": undefined;
  readonly "you": undefined;
  readonly "authors": undefined;
  readonly "unrated": undefined;
  readonly "difference": undefined;
  readonly "skill": { readonly skill: string | number; readonly rating: string | number };
}
