import { afterEach, describe, expect, it } from 'vitest';
import { direction, ENGLISH, language, speak } from '../../src/messages/language.ts';
import { sentence, subject } from '../../src/messages/subject.ts';

interface Values {
  readonly plain: undefined;
  readonly named: { readonly name: string | number };
}

const messages = subject<Values>('door', {
  plain: () => 'The door is open.',
  named: (values) => `${(values as Values['named']).name} opens the door.`,
});

describe('the messages of a subject', () => {
  afterEach(() => speak(ENGLISH));

  it('are said in English until another language is spoken, and where that one lacks them', () => {
    expect(messages.plain()).toBe('The door is open.');
    speak('pl', { door: { plain: () => 'Drzwi są otwarte.' } });
    expect(language()).toBe('pl');
    expect(messages.plain()).toBe('Drzwi są otwarte.');
    expect(messages.named({ name: 'Ruth' })).toBe('Ruth opens the door.');
  });

  it('are said from what a pure room hands out', () => {
    expect(sentence(messages, { key: 'plain' })).toBe('The door is open.');
    expect(sentence(messages, { key: 'named', values: { name: 'Sam' } })).toBe('Sam opens the door.');
  });

  it.each([
    ['en-GB', 'ltr'],
    ['pl', 'ltr'],
    ['ar', 'rtl'],
    ['ar-XB', 'rtl'],
    ['he', 'rtl'],
  ])('know which way %s is written', (tag, way) => {
    expect(direction(tag)).toBe(way);
  });
});
