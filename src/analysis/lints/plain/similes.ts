/** Similes by their form, for one language each. A likeness that is a size or an appearance ("as high as the desk", "looks like rain") is none. */

/** The similes of a text, as they are written. */
export type SimileFinder = (text: string) => readonly string[];

/** Adjectives that measure: "as high as a chair" is a fact. */
const MEASURES =
  'high|tall|long|wide|broad|big|large|small|short|deep|low|far|near|close|thick|thin|heavy|light|old|young|much|many|little|few|soon|well|often|good|bad|early|late|fast|quick|quickly|hot|warm|cold|loud|full';

/** A noun phrase as far as it matters: an article, or a word that stands for one, and what follows up to the next mark. */
const THING =
  "(?:an?|the|some|two|three|my|your|his|her|our|their|any|somebody|someone|nobody)\\b(?: [\\p{L}'’-]+){1,4}";

const ENGLISH = [
  new RegExp(`\\bas (?!(?:${MEASURES})\\b)[\\p{L}-]+ as (?!you\\b|I\\b|possible|ever|usual)${THING}`, 'giu'),
  // The verb "like" has its subject before it; what looks, sounds or smells like something may be it.
  new RegExp(
    `(?<!\\b(?:i|you|we|they|who|people|would|not|to|do|did|also|really|anything|something|nothing|look|looks|looked|looking|sound|sounds|sounded|smell|smells|smelt|taste|tastes|tasted|feel|feels|felt|seem|seems|seemed|customers|children|how|might|may|could) |['’]d |n['’]t |what['’]s |what (?:is|was) it )\\blike (?!the (?:others?|rest|last|first|one|ones|same)\\b)${THING}`,
    'giu',
  ),
  // "As if somebody had died": what is not so. "As if it is broken" is a guess.
  /\bas (?:if|though) (?:[\p{L}'’-]+ ){1,4}(?:were|had|would|never|could)\b[^.,;!?]*/giu,
];

/** What "jak" may be before without being a picture. */
const JAK =
  '(?:zwykle|zawsze|naj\\p{L}+|dotąd|dotychczas|długo|dużo|wiele|mało|często|daleko|się|pani?|panu|panią|państw\\p{L}+|to|tam|tu|teraz|ja|ty|ona?|ono|my|wy|oni|one|jest|by\\p{L}+|będzie|mam?|masz|mamy|można|trzeba|należy|wczoraj|dziś|dzisiaj|co|i|wyżej|niżej|wszyscy|inni|każdy|poprzednio|przedtem|wtedy|tylko|w|na|u|przy|po|do|od|rok|dla|ostatnio|kiedyś|nie|szybko|czy|gdyby|ktoś|go|ją|je|mi|ci|mu|jej|rob\\p{L}+|cał\\p{L}+|jed\\p{L}+)';

const POLISH = [
  // A comparison has no comma before "jak", a clause has one.
  new RegExp(
    `(?<=\\p{L} )(?<!(?<!\\p{L})(?:tak|tyle|taki|taka|takie|taką|samo|sam|sama|i|a|oraz|równie|wiem|wie|wiesz) )jak (?!${JAK}(?!\\p{L}))\\p{Ll}+(?: \\p{L}+)?`,
    'gu',
  ),
  /(?<![\p{L}])(?:niczym|jak gdyby|jakby) (?!to\b|się\b)[\p{L}]+(?: [\p{L}]+)?/giu,
];

const finder =
  (forms: readonly RegExp[]): SimileFinder =>
  (text) =>
    forms.flatMap((form) => [...text.matchAll(form)].map(([words]) => words.trim()));

export const findEnglishSimiles = finder(ENGLISH);
export const findPolishSimiles = finder(POLISH);
