import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aLine, aLook, anArabicLine } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { show } from '../show.tsx';

/** A device with these voices; tells what it was asked to say. */
function aDevice(...languages: readonly string[]) {
  const said: SpeechSynthesisUtterance[] = [];
  const voices = languages.map((lang) => ({ lang, voiceURI: lang, name: lang, localService: true, default: false }));
  const spies = [
    vi.spyOn(window.speechSynthesis, 'getVoices').mockReturnValue(voices),
    vi.spyOn(window.speechSynthesis, 'speak').mockImplementation((one) => void said.push(one)),
    vi.spyOn(window.speechSynthesis, 'cancel').mockImplementation(() => undefined),
  ];
  // A made-up voice is no voice to the browser, so what is said has no field that would refuse it.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      lang = '';
      voice: unknown;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllGlobals();
  });
  return { said, silenced: spies[2] };
}

const look = aLook({
  lines: [
    aLine({ text: 'Is there nuts in it?' }),
    anArabicLine({ foreign: false, translation: 'My son is allergic.' }),
  ],
});
const buttons = () => [...document.querySelectorAll('.read-aloud')];

it('has no button unless it is wanted', () => {
  aDevice('en-GB');
  show(anEncounter(encounterProps({ look })));
  expect(buttons()).toEqual([]);
});

it('has no button where the device has no voice', () => {
  aDevice();
  show(anEncounter(encounterProps({ look, readAloud: true })));
  expect(buttons()).toEqual([]);
});

it('reads a line in its language by keyboard, its translation after it, and falls silent again', async () => {
  const { said, silenced } = aDevice('en-GB', 'ar-EG');
  const shown = show(anEncounter(encounterProps({ look, readAloud: true })));
  const [first, second] = page.getByRole('button', { name: 'Read aloud what Hanan says' }).elements();
  if (!(first instanceof HTMLElement) || !(second instanceof HTMLElement)) throw new Error('a button is missing');
  first.focus();
  await userEvent.keyboard('{Enter}');
  expect(said.map(({ text, lang }) => [text, lang])).toEqual([['Is there nuts in it?', 'en-GB']]);
  expect(first.getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(silenced).toHaveBeenCalled();
  expect(first.getAttribute('aria-pressed')).toBe('false');
  second.focus();
  await userEvent.keyboard('{Enter}');
  expect(said.slice(1).map(({ lang }) => lang)).toEqual(['ar-EG', 'en-GB']);
  await expectNoAxeProblems(shown.container);
});

it('reads what there is a voice for', async () => {
  const { said } = aDevice('en-GB');
  show(anEncounter(encounterProps({ look, readAloud: true })));
  const [, second] = page.getByRole('button', { name: 'Read aloud what Hanan says' }).elements();
  if (!(second instanceof HTMLElement)) throw new Error('a button is missing');
  await userEvent.click(second);
  expect(said.map(({ text }) => text)).toEqual(['My son is allergic.']);
});
