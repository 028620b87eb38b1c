/** What each message must be given, as TypeScript (src/messages/en-GB/<subject>.gen.ts), read from the English catalogues. */
import { parse } from '@messageformat/parser';
import { messagesOf } from './messages.mjs';

const TYPES = {
  number: 'number',
  spellout: 'number',
  share: 'number',
  coefficient: 'number',
  tenths: 'number',
  list: 'readonly string[]',
  quotes: 'readonly string[]',
  quote: 'string | number',
};

/** Type of an argument by the kinds of its places in the message. */
function typeOf(places) {
  // What is chosen by and quoted as well may be any text: `{near, select, _ {} other { Did you mean {near, quote}?}}`.
  const open = places.some(({ type, key }) => type === 'argument' || (type === 'function' && key === 'quote'));
  const kinds = places.map((place) => {
    if (open && place.type === 'select') return undefined;
    if (place.type === 'select') return place.cases.map(({ key }) => `'${key}'`).join(' | ');
    if (place.type === 'plural' || place.type === 'selectordinal') return 'number';
    return place.type === 'function' ? (TYPES[place.key] ?? 'never') : undefined;
  });
  const [known] = kinds.filter(Boolean);
  return known ?? 'string | number';
}

/** Every place where a message asks for something, those inside of cases too. */
const placesIn = (tokens) =>
  tokens.flatMap((token) => {
    if (token.type === 'content' || token.type === 'octothorpe') return [];
    return [token, ...(token.cases ?? []).flatMap((one) => placesIn(one.tokens))];
  });

/** `{ readonly name: string | number }`, or `undefined` for a message that asks for nothing. */
function valuesOf(message) {
  const byName = new Map();
  for (const place of placesIn(parse(message))) byName.set(place.arg, [...(byName.get(place.arg) ?? []), place]);
  const fields = [...byName].map(([name, places]) => `readonly ${name}: ${typeOf(places)}`);
  return fields.length === 0 ? 'undefined' : `{ ${fields.join('; ')} }`;
}

/** The file of a subject. */
export const messageTypes = (subject) =>
  `/** What each message must be given. Made from the catalogue: \`npx vitest run --project node tests/messages -u\`. */
export interface Values {
${Object.entries(messagesOf('en-GB', subject))
  .map(([key, text]) => `  readonly ${JSON.stringify(key)}: ${valuesOf(text)};`)
  .join('\n')}
}
`;
