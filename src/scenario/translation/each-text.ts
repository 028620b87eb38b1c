/**
 * Every text of a scenario that a player can meet, each with its key. One walk over the story serves both ways:
 * to collect the texts and to put others in their place, so that the two can never disagree.
 */
import type { Draft, Ending, Line, Move } from '../format.ts';
import { WALKS_OUT } from '../move.ts';
import { keyOf, markOf, sameLanguage } from './mark.ts';

/**
 * What becomes of a text.
 * @param key its place, such as `nodes/arrives/moves/greet/say`
 * @param most characters that the field holds
 */
export type Change = (key: string, text: string, most: number) => string;

const [SAID_MAX, SHORT_MAX] = [4000, 200];

type Step = string | number;
type Texts<T> = Readonly<Record<string, T>>;

const mapped = <T>(values: Texts<T>, make: (value: T, key: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value, key)]));

class Walk {
  readonly #change: Change;
  readonly #language: string;

  constructor(change: Change, language: string) {
    this.#change = change;
    this.#language = language;
  }

  #one(text: string, most: number, path: readonly Step[]): string {
    return text === '' ? text : this.#change(keyOf(...path), text, most);
  }

  /** The thing with these fields changed. Fields that are absent stay absent. */
  #fields<T extends object>(thing: T, path: readonly Step[], most: number, ...names: readonly (keyof T & string)[]): T {
    const changed: Partial<Record<string, unknown>> = {};
    for (const name of names) {
      const text = thing[name];
      if (typeof text === 'string') changed[name] = this.#one(text, most, [...path, name]);
    }
    return { ...thing, ...changed };
  }

  #list(texts: readonly string[], most: number, path: readonly Step[]): string[] {
    return texts.map((text, i) => this.#one(text, most, [...path, i + 1]));
  }

  /**
   * A line in another language stays as it is spoken, and what it means is translated. In a story that is translated
   * into that very language it is a line like any other: the words stay, and nothing has to be interpreted.
   */
  #line(line: Line, path: readonly Step[]): Line {
    if (line.language === undefined) return this.#fields(line, path, SAID_MAX, 'text', 'inner');
    if (!sameLanguage(line.language, this.#language)) return this.#fields(line, path, SAID_MAX, 'translation', 'inner');
    const { language: _language, translation: _translation, ...plain } = line;
    return this.#fields(plain, path, SAID_MAX, 'inner');
  }

  /** Lines by their id or the mark of their words. Of two that would be called alike, but are not, the later is numbered. */
  lines(lines: readonly Line[], path: readonly Step[]): Line[] {
    const called = new Map<string, string>();
    return lines.map((line) => {
      const own = line.id ?? markOf(line.text);
      const words = JSON.stringify([line.text, line.translation, line.inner, line.language]);
      let name = own;
      for (let n = 2; (called.get(name) ?? words) !== words; n += 1) name = `${own}-${n}`;
      called.set(name, words);
      return this.#line(line, [...path, name]);
    });
  }

  #move(move: Move, path: readonly Step[]): Move {
    const made = this.#fields(move, path, SAID_MAX, 'say', 'ask', 'do', 'look', 'coach', 'instead');
    return {
      ...made,
      reply: this.lines(move.reply, [...path, 'reply']),
      ...(move.alike && { alike: this.#list(move.alike, SAID_MAX, [...path, 'alike']) }),
      ...(move.hands && { hands: this.#fields(move.hands, [...path, 'hands'], SAID_MAX, 'why') }),
    };
  }

  #ending(ending: Ending, path: readonly Step[]): Ending {
    const { review, later } = ending;
    const titled = this.#fields(ending, path, SHORT_MAX, 'title');
    return {
      ...this.#fields(titled, path, SAID_MAX, 'text', 'words'),
      ...(review && { review: this.#fields(review, [...path, 'review'], SAID_MAX, 'text') }),
      ...(later && {
        later: {
          ...this.#fields(later, [...path, 'later'], SAID_MAX, 'text'),
          ...(later.review && { review: this.#fields(later.review, [...path, 'later', 'review'], SAID_MAX, 'text') }),
        },
      }),
    };
  }

  #person<T extends Draft['customer'] | Draft['others'][string]>(person: T, path: readonly Step[]): T {
    return this.#fields(this.#fields(person, path, SHORT_MAX, 'name', 'short'), path, SAID_MAX, 'about');
  }

  #card(card: Draft['policies'][string], path: readonly Step[]): Draft['policies'][string] {
    const { table } = card;
    return {
      ...this.#fields(card, path, SHORT_MAX, 'title', 'dated'),
      points: this.#list(card.points, SAID_MAX, [...path, 'points']),
      ...(table && {
        table: {
          head: this.#list(table.head, SHORT_MAX, [...path, 'table', 'head']),
          rows: table.rows.map((row, i) => this.#list(row, SHORT_MAX, [...path, 'table', 'rows', i + 1])),
        },
      }),
    };
  }

  #flags(flags: Texts<string>, path: readonly Step[]): Record<string, string> {
    return mapped(flags, (text, flag) => this.#one(text, SAID_MAX, [...path, flag]));
  }

  story<T extends Draft>(story: T): T {
    const { brief, target } = story;
    const named = this.#fields(story, [], SHORT_MAX, 'title', 'content', 'role');
    return {
      ...this.#fields(named, [], SAID_MAX, 'summary'),
      customer: this.#person(story.customer, ['customer']),
      others: mapped(story.others, (other, id) => this.#person(other, ['others', id])),
      brief: {
        ...this.#fields(brief, ['brief'], SAID_MAX, 'situation'),
        known: brief.known.map((one, i) => this.#fields(one, ['brief', 'known', i + 1], SAID_MAX, 'text')),
      },
      needs: mapped(story.needs, (need, id) => this.#fields(need, ['needs', id], SAID_MAX, 'text')),
      expectations: mapped(story.expectations, (one, id) =>
        this.#fields(one, ['expectations', id], SAID_MAX, 'text', 'from'),
      ),
      ...(target && { target: this.#fields(target, ['target'], SAID_MAX, 'text') }),
      policies: mapped(story.policies, (card, id) => this.#card(card, ['policies', id])),
      // What is up in this encounter only is shown to nobody in a sentence.
      flags: {
        ...story.flags,
        in: this.#flags(story.flags.in, ['flags', 'in']),
        out: this.#flags(story.flags.out, ['flags', 'out']),
      },
      nodes: mapped(story.nodes, (node, id) => ({
        ...node,
        lines: this.lines(node.lines, ['nodes', id, 'lines']),
        moves: node.moves.map((move) => this.#move(move, ['nodes', id, 'moves', move.id])),
      })),
      ...(story.warning && { warning: this.lines(story.warning, ['warning']) }),
      endings: mapped(story.endings, (ending, id) =>
        this.#ending(ending, id === WALKS_OUT ? ['walksOut'] : ['endings', id]),
      ),
      // What nobody speaks as a foreign language any more need not be interpreted.
      interpreted: Object.fromEntries(
        Object.entries(story.interpreted).filter(([language]) => !sameLanguage(language, this.#language)),
      ),
    };
  }
}

/** The story with every text changed that is to be translated for players of a language. Nothing else changes. */
export const withEachText = <T extends Draft>(story: T, language: string, change: Change): T =>
  new Walk(change, language).story(story);
