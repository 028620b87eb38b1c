import { describe, expect, it } from 'vitest';
import { actOf } from '../../../src/catalogue/acts.ts';
import { ACTS, PROPS } from '../../../src/scenario/words.ts';
import { announcementOf } from '../../../src/ui/encounter/announcement.ts';
import { moodWord } from '../../../src/ui/words/mood-words.ts';
import { propSentences, propWords } from '../../../src/ui/words/prop-words.ts';
import { languageName, quoted } from '../../../src/ui/words/said-words.ts';
import { aLook } from '../a-look.ts';

describe('words', () => {
  it('has a sentence in the second person for every act', () => {
    for (const act of ACTS) expect(actOf(act).words).toMatch(/^You .+\.$/);
  });

  it('has words for every thing', () => {
    for (const prop of PROPS) expect(propWords(prop).length).toBeGreaterThan(2);
    expect(propSentences(['cup', 'phone', 'coat'], 'On the table')).toEqual([
      'On the table: a cup, the phone.',
      'In the room: a coat.',
    ]);
    expect(propSentences([], 'On the counter')).toEqual([]);
  });

  it('names the mood at both ends and beyond', () => {
    expect([-9, -3, 0, 3, 9].map(moodWord)).toEqual(['very upset', 'very upset', 'patient', 'delighted', 'delighted']);
  });

  it('quotes in the marks of the language, and only once', () => {
    expect(quoted('Hello')).toBe('“Hello”');
    expect(quoted('“Hello”')).toBe('“Hello”');
    expect(quoted('مرحبا', 'rtl')).toBe('«مرحبا»');
  });

  it('names languages for the reader, and shows an odd tag as it is', () => {
    expect(languageName('ar', 'en-GB')).toBe('Arabic');
    expect(languageName('not a tag', 'en-GB')).toBe('not a tag');
  });
});

describe('announcement', () => {
  it('is empty when the focused text says everything', () => {
    expect(announcementOf([{ type: 'move', kind: 'say', text: 'Hello' }], aLook())).toBe('');
  });

  it('tells of a goal that is noted and met at once in one sentence', () => {
    const cues = [
      { type: 'noted', goal: 'need', id: 'answer' },
      { type: 'goal', goal: 'need', id: 'answer', to: 'met' },
    ] as const;
    expect(announcementOf(cues, aLook())).toBe('Noted: need, A true answer about nuts: met.');
  });

  it('names the notebook once where two entries are made at once', () => {
    const cues = [
      { type: 'noted', goal: 'need', id: 'answer' },
      { type: 'noted', goal: 'need', id: 'both-ways' },
    ] as const;
    expect(announcementOf(cues, aLook())).toMatch(/^Noted: need, [^.]+\. And need, [^.]+\.$/);
  });

  it('calls what has been read before by its first words, unless they are few or another one has the same', () => {
    const named = (...texts: readonly string[]) => {
      const look = aLook();
      const [entry] = look.notebook.needs;
      if (!entry) throw new Error('no need');
      const needs = texts.map((text, i) => ({ ...entry, id: `goal-${i}`, text }));
      const cues = [{ type: 'goal', goal: 'need', id: 'goal-0', to: 'met' }] as const;
      return announcementOf(cues, { ...look, notebook: { needs, expectations: [] } });
    };
    expect(named('To be looked at, and not his friend')).toBe('To be looked at: met.');
    expect(named('Pictures: one for each')).toBe('Pictures: one for each: met.');
    expect(named('A paper with a date, to keep', 'A paper with a date, to send')).toBe(
      'A paper with a date, to keep: met.',
    );
  });

  it('does not tell what is done beside a move that was to do it', () => {
    const act = { type: 'act', act: 'fetch-folder' } as const;
    const move = (kind: 'say' | 'do') => ({ type: 'move', kind, text: 'Fetch the folder.' }) as const;
    expect(announcementOf([move('do'), act], aLook())).toBe('');
    expect(announcementOf([move('say'), act], aLook())).toBe(actOf('fetch-folder').words);
  });

  it('tells of time only where it is long', () => {
    expect(announcementOf([{ type: 'time', seconds: 40 }], aLook())).toBe('');
    expect(announcementOf([{ type: 'time', seconds: 60 }], aLook())).toMatch(/^1 minute later: \d\d:\d\d\.$/);
  });

  it('tells of arrivals, things, queue, lateness, interpreting and leaving', () => {
    const look = aLook();
    expect(announcementOf([{ type: 'arrives', again: false }], look)).toBe('Hanan is here.');
    expect(announcementOf([{ type: 'arrives', again: true }], look)).toBe('You are back with Hanan.');
    expect(announcementOf([{ type: 'prop', prop: 'phone', there: true }], look)).toBe('Now there: the phone.');
    expect(announcementOf([{ type: 'prop', prop: 'boxes', there: false }], look)).toBe(
      'A stack of boxes: no longer there.',
    );
    expect(announcementOf([{ type: 'queue', length: 1 }], look)).toBe('1 person is waiting.');
    expect(announcementOf([{ type: 'late' }], look)).toBe('Past the house standard: Served within four minutes.');
    expect(announcementOf([{ type: 'interpreted', language: 'ar' }], look)).toContain('Arabic');
    expect(announcementOf([{ type: 'leaves', how: 'hurried', face: 'serious' }], look)).toBe(
      'Hanan leaves in a hurry.',
    );
    expect(announcementOf([{ type: 'card', id: 'allergens' }], look)).toContain('Allergens: what we may say');
  });

  it('warns at the edge, tells of being won back, and says how it was broken off', () => {
    const look = aLook({ mood: -3, edge: 'walks' });
    const cues = [
      { type: 'mood', from: -1, to: -3 },
      { type: 'edge', there: true, exit: 'walks' },
    ] as const;
    expect(announcementOf(cues, look)).toBe(
      'Hanan is now very upset. Hanan is about to walk out: one more wrong step ends it.',
    );
    expect(announcementOf([{ type: 'edge', there: false, exit: 'walks' }], aLook())).toBe('Hanan stays after all.');
    const out = (exit: 'walks' | 'rings-off' | 'closes') =>
      announcementOf([{ type: 'leaves', how: 'upset', face: 'angry', out: exit }], aLook());
    expect(out('walks')).toBe('Hanan walks out.');
    expect(out('rings-off')).toBe('Hanan hangs up.');
    expect(out('closes')).toBe('Hanan closes up and turns away.');
  });
});
