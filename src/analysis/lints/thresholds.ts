/** Every figure the writing lints measure a scenario by, each with its reason. */

/** Turns with one best option before a habit of the author is called one: fewer are chance. */
export const BIAS_TURNS = 6;

/** Share of turns from which a habit shows. Beside it the share must be twice what chance would give. */
export const BIAS_SHARE = 0.5;

/** How many times as long as its neighbours the best option is on average before the eye notices. */
export const LENGTH_RATIO = 1.15;

/** Share of turns whose best option is written at the same end. The game shuffles what it offers, so only a plain habit counts. */
export const PLACE_SHARE = 0.7;

/** School grade (Flesch-Kincaid) for a whole scenario: a twelve-year-old reads it, and so does somebody new to English. */
export const GRADE_WHOLE = 7;

/** School grade of one text. Speech above it is writing, not speech. */
export const GRADE_TEXT = 11;

/** Words before the grade of one text means anything: in less, one long word decides. */
export const GRADE_WORDS = 15;

/** Words of one line: forty take a quarter of a minute to say, and fill the bubble. */
export const LINE_WORDS = 40;

/** Words of one option: four of them are compared at once, so each has to be read at a glance. */
export const OPTION_WORDS = 18;

/** Words from which a phrase is one: shorter ones are just language. */
export const PHRASE_WORDS = 4;

/** Things to say in which a phrase stands before it is told: each is read beside the others, and sounds like a form by the fourth. */
export const PHRASE_OPTIONS = 4;

/** Coach notes in which a phrase stands before it is told. One play shows eight or so, and names of things come back. */
export const PHRASE_COACH = 5;

/** Phrases told of one scenario: whoever has mended ten hears the rest. */
export const PHRASES_TOLD = 10;

/** Words from which a line said in several places is noticed as the same. */
export const SAME_LINE_WORDS = 6;

/** Turns with the same line: two are often two branches of one. */
export const SAME_LINE_TURNS = 3;

/** How many times as long as the other a line or its translation may be. Scripts differ by up to three and a half. */
export const TRANSLATION_RATIO = 4;

/** Characters of the longer of the two before their lengths are compared: short words differ wildly. */
export const TRANSLATION_CHARACTERS = 24;

/** Numbers up to this are often spelt out, so a translation may have them in letters. */
export const SPELT_MAX = 12;

/** Nodes up to which it is asked what a play has heard before a fact; in larger stories every line counts, for speed. */
export const HEARD_NODES = 1000;

/** Up to this many minutes or seconds are a manner of speaking ("two minutes!"), not a fact. */
export const IDIOM_MAX = 2;

/** Words that tell something from which a sentence of the brief or of the scene needs a verb: one word is a sound, or a sign. */
export const TOLD_WORDS = 2;

/** Words that tell something from which something said, or a point of a card, needs a verb: fewer are an answer, an exclamation, a name. */
export const SAID_WORDS = 5;
