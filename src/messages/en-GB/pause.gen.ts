/** What each message must be given. Made from the catalogue: `npx vitest run --project node tests/messages -u`. */
export interface Values {
  readonly "leave.lasting": undefined;
  readonly "leave.page": undefined;
  readonly "leave.lost": undefined;
  readonly "leave.never": undefined;
  readonly "lostTitle": undefined;
  readonly "lost": undefined;
  readonly "lostSave": undefined;
  readonly "stay": undefined;
  readonly "save": undefined;
  readonly "leaveAll": undefined;
  readonly "title": undefined;
  readonly "note": undefined;
  readonly "continue": undefined;
  readonly "settings": undefined;
  readonly "keys": undefined;
  readonly "does.number": undefined;
  readonly "does.tab": undefined;
  readonly "does.press": undefined;
  readonly "does.notebook": undefined;
  readonly "does.cards": undefined;
  readonly "does.hint": undefined;
  readonly "does.time": undefined;
  readonly "does.again": undefined;
  readonly "does.escape": undefined;
  readonly "does.help": undefined;
  readonly "key.tab": undefined;
  readonly "key.shiftTab": undefined;
  readonly "key.enter": undefined;
  readonly "key.space": undefined;
  readonly "key.escape": undefined;
  readonly "keysOff": undefined;
}
