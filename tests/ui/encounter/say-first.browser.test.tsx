import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SayFirstShown } from '../../../src/ui/encounter/say-first.tsx';
import { aLine, aLook, anEndedLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { SCREENS, screenSize, show } from '../show.tsx';

const sayFirst = (over: Partial<SayFirstShown> = {}): SayFirstShown => ({
  asked: true,
  onSay: vi.fn(),
  onShow: vi.fn(),
  mayListen: false,
  onMayListen: vi.fn(),
  ...over,
});
const shown = (first: SayFirstShown, over: Parameters<typeof encounterProps>[0] = {}) => {
  const props = encounterProps({ sayFirst: first, ...over });
  return { props, ...show(anEncounter(props)) };
};
const field = () => page.getByRole('textbox', { name: 'What would you say?' });
const moves = () => page.getByRole('list', { name: 'What do you do?' });
const lines = () => page.getByRole('group', { name: 'Hanan' });
const SAID = { asked: false, said: 'Give me a <b>moment</b>', nearest: ['folder', 'reassure'] };

describe('before the options', () => {
  it('there is a field in their place, reached with one Tab; the lines are told first', async () => {
    shown(sayFirst());
    await expect.element(lines()).toHaveFocus();
    await expect.element(moves()).not.toBeInTheDocument();
    await userEvent.keyboard('{Tab}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('At 12, nct?');
    await expect.element(field()).toHaveValue('At 12, nct?');
  });

  it.each(['Hello there, nice', 'notebook', 'cards', 'take', '12345', '?', '(Yes'])(
    'who types at once writes in the field, and nothing is taken, opened or chosen: %s',
    async (words) => {
      const hints = { given: [], more: true, cost: 5, onTake: vi.fn() };
      const { props } = shown(sayFirst(), { hints });
      await expect.element(lines()).toHaveFocus();
      await userEvent.keyboard(words);
      await expect.element(field()).toHaveFocus();
      await expect.element(field()).toHaveValue(words);
      expect(document.querySelector('dialog, .notebook[data-open]')).toBeNull();
      expect(hints.onTake).not.toHaveBeenCalled();
      expect(props.onChoose).not.toHaveBeenCalled();
    },
  );

  it('goes on where it stood when somebody has left the field, also from a button', async () => {
    shown(sayFirst());
    await userEvent.keyboard('One m{Escape}');
    await expect.element(lines()).toHaveFocus();
    await userEvent.keyboard('oment');
    await expect.element(field()).toHaveValue('One moment');
    (page.getByRole('button', { name: 'Pause' }).element() as HTMLElement).focus();
    await userEvent.keyboard('!');
    await expect.element(field()).toHaveValue('One moment!');
  });

  it('leaves Space and Enter to the button one is on, and keys with Control and Alt to the browser', async () => {
    const first = sayFirst();
    shown(first);
    const press = (key: string, over: KeyboardEventInit = {}) =>
      lines()
        .element()
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...over }));
    for (const over of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) press('h', over);
    for (const key of [' ', 'Enter', 'ArrowDown', 'F1', 'Shift']) press(key);
    await expect.element(lines()).toHaveFocus();
    (page.getByRole('button', { name: 'Show the options' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(first.onShow).toHaveBeenCalledOnce();
    await expect.element(field()).toHaveValue('');
  });

  it('takes no key where single keys are switched off, and none while a dialog is open', async () => {
    const { props, again } = shown(sayFirst(), { shortcuts: false });
    await userEvent.keyboard('hello');
    await expect.element(field()).toHaveValue('');
    again(anEncounter({ ...props, shortcuts: true }));
    await userEvent.keyboard('{Escape}hello');
    await expect.element(page.getByRole('dialog', { name: 'Pause' })).toBeVisible();
    await expect.element(field()).toHaveValue('');
  });

  it('names no key that rests', async () => {
    const hints = { given: [], more: true, cost: 5, onTake: vi.fn() };
    const pressure = { seconds: 20 as const, onOff: vi.fn(), onOver: vi.fn(), onTally: vi.fn() };
    const { props, again, container } = shown(sayFirst(), { hints, pressure });
    expect(container.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(0);
    again(anEncounter({ ...props, sayFirst: sayFirst(SAID) }));
    await userEvent.keyboard('h');
    expect(hints.onTake).toHaveBeenCalledOnce();
    expect(container.querySelectorAll('.hint-button[aria-keyshortcuts]')).toHaveLength(1);
  });

  it('Enter hands the words over, once; with none it stays', async () => {
    const first = sayFirst();
    shown(first);
    await field().click();
    await userEvent.keyboard('  {Enter}');
    expect(first.onSay).not.toHaveBeenCalled();
    // It is told, and goes with the first word.
    const wrong = page.getByRole('alert');
    await expect.element(wrong).toHaveTextContent('Nothing is written yet');
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field()).toHaveAccessibleDescription(/Nothing is written yet/);
    await expectNoAxeProblems();
    await userEvent.keyboard('O');
    await expect.element(wrong).toHaveTextContent('');
    await expect.element(field()).not.toHaveAttribute('aria-invalid');
    await userEvent.keyboard('{Backspace}');
    await userEvent.keyboard('One moment{Enter}');
    expect(first.onSay).toHaveBeenCalledExactlyOnceWith('  One moment');
  });

  it('keys of an input method hand nothing over', async () => {
    const first = sayFirst();
    shown(first);
    await field().fill('おまち');
    const key = { key: 'Enter', isComposing: true, bubbles: true };
    field().element().dispatchEvent(new KeyboardEvent('keydown', key));
    expect(first.onSay).not.toHaveBeenCalled();
  });

  it('Escape leaves the field, and pauses only outside of it', async () => {
    shown(sayFirst());
    await field().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(lines()).toHaveFocus();
    expect(document.querySelector('dialog')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: 'Pause' })).toBeVisible();
  });

  it('the options are one button away', async () => {
    const first = sayFirst();
    shown(first);
    await page.getByRole('button', { name: 'Show the options' }).click();
    expect(first.onShow).toHaveBeenCalledOnce();
  });

  it('is not there at the end', async () => {
    shown(sayFirst({ asked: false }), { look: anEndedLook() });
    await expect.element(field()).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'See what they thought' })).toBeVisible();
  });
});

describe('after it', () => {
  it('the near ones are marked in words, the focus is there, and numbers pick again', async () => {
    const first = sayFirst();
    const { props, again } = shown(first);
    await field().click();
    again(anEncounter({ ...props, sayFirst: sayFirst({ ...SAID, nearest: undefined as never }) }));
    again(anEncounter({ ...props, sayFirst: sayFirst(SAID) }));
    const group = page.getByRole('group', { name: /You said .*Two are near to it: pick what you meant/ });
    await expect.element(group).toHaveFocus();
    const near = moves().getByRole('button', { name: /near to what you said/ });
    expect(near.elements()).toHaveLength(2);
    await expect.element(near.first()).toHaveTextContent('One moment, please');
    // What was typed is text.
    await expect.element(group).toHaveTextContent('Give me a <b>moment</b>');
    expect(document.querySelector('.said-first b')).toBeNull();
    await userEvent.keyboard('3');
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('folder');
  });

  it.each([
    [[], 'I do not know which of these you mean: pick what comes nearest.'],
    [['folder'], 'One is near to it: pick what you meant.'],
  ])('%j are near: %s', async (nearest, words) => {
    shown(sayFirst({ ...SAID, nearest }));
    await expect.element(page.getByText(words)).toBeVisible();
    expect(page.getByText('near to what you said').elements()).toHaveLength(nearest.length);
  });

  it('the options come in their order and without marks when they were asked for, and the focus is with them', async () => {
    const { props, again } = shown(sayFirst());
    await page.getByRole('button', { name: 'Show the options' }).click();
    again(anEncounter({ ...props, sayFirst: sayFirst({ asked: false }) }));
    await expect.element(page.getByRole('group', { name: 'The options' })).toHaveFocus();
    expect(page.getByText('near to what you said').elements()).toHaveLength(0);
    const order = [...document.querySelectorAll('.moves .move-key')].map(({ textContent }) => textContent);
    expect(order).toEqual(props.look.moves.map(({ key }) => String(key)));
  });
});

describe('a clock for each turn', () => {
  it('rests while words are asked for', async () => {
    const pressure = { seconds: 20 as const, onOff: vi.fn(), onOver: vi.fn(), onTally: vi.fn() };
    const { props, again } = shown(sayFirst(), { pressure });
    await expect.element(page.getByText('rests')).toBeInTheDocument();
    again(anEncounter({ ...props, sayFirst: sayFirst(SAID) }));
    await expect.element(page.getByText('rests')).not.toBeInTheDocument();
  });
});

/** A browser that listens, and says what it is told. */
function aListener() {
  const made: Listener[] = [];
  class Listener {
    lang = '';
    onresult: ((event: object) => void) | undefined;
    onerror: ((event: object) => void) | undefined;
    onend: (() => void) | undefined;
    start = vi.fn();
    stop = vi.fn(() => this.onend?.());
    abort = vi.fn();
    constructor() {
      made.push(this);
    }
  }
  vi.stubGlobal('SpeechRecognition', Listener);
  return made;
}

describe('speaking', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is not offered where the browser cannot listen', async () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    vi.stubGlobal('webkitSpeechRecognition', undefined);
    shown(sayFirst());
    await expect.element(field()).toBeVisible();
    expect(page.getByRole('button', { name: /Speak/ }).elements()).toHaveLength(0);
  });

  it('says first who hears it, and listens only after a yes', async () => {
    const made = aListener();
    const first = sayFirst();
    shown(first);
    await page.getByRole('button', { name: 'Speak it' }).click();
    const notice = page.getByRole('dialog', { name: 'Who hears you' });
    await expect.element(notice).toHaveTextContent(/may send the sound to a service of its maker/);
    await expectNoAxeProblems();
    await notice.getByRole('button', { name: 'No' }).click();
    expect(made).toHaveLength(0);
    expect(first.onMayListen).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Speak it' }).click();
    await notice.getByRole('button', { name: 'Yes, listen' }).click();
    expect(first.onMayListen).toHaveBeenCalledOnce();
    expect(made[0]?.start).toHaveBeenCalledOnce();
    expect(made[0]?.lang).toBe('en-GB');
  });

  it('puts what was heard behind what stands there, and tells what goes wrong', async () => {
    const made = aListener();
    const { container } = shown(sayFirst({ mayListen: true }));
    await field().fill('Hello.');
    const speak = page.getByRole('button', { name: 'Speak it' });
    await speak.click();
    await expect.element(page.getByRole('button', { name: 'Listening: stop' })).toHaveAttribute('aria-pressed', 'true');
    made[0]?.onresult?.({ results: [[{ transcript: 'which milk' }]] });
    made[0]?.onend?.();
    await expect.element(field()).toHaveValue('Hello. which milk');
    await expect.element(field()).toHaveFocus();
    await speak.click();
    made[1]?.onerror?.({ error: 'not-allowed' });
    made[1]?.onend?.();
    await expect.element(page.getByText('The browser does not let this page listen.')).toBeVisible();
    expect(container.querySelector('.say-trouble')?.getAttribute('role')).toBe('status');
  });
});

describe.each(SCREENS)('on a $name', ({ width, height, textSize }) => {
  it.each([
    ['the field', {}],
    ['what is near', SAID],
    ['nothing near', { ...SAID, nearest: [] }],
  ])('%s can be reached whole, without a scroll to the side, axe clean', async (_, over) => {
    await screenSize(width, height);
    show(anEncounter(encounterProps({ sayFirst: sayFirst(over) })), { textSize });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const control of document.querySelectorAll<HTMLElement>('.next :is(button, textarea)')) {
      control.focus();
      control.scrollIntoView({ block: 'nearest' });
      const box = control.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeLessThan(height - 10);
    }
    await expectNoAxeProblems();
  });
});

it('keeps the field in sight when a keyboard comes up over a phone', async () => {
  await screenSize(390, 844);
  shown(sayFirst());
  await field().click();
  await screenSize(390, 460);
  const seen = () => {
    const box = field().element().getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  };
  await expect.poll(seen).toBe(true);
});

describe.each(SCREENS.slice(0, 2))('on a $name, when the options come', ({ width, height }) => {
  it.each([1, 3, 9])('the line one answers to is in view in full, after %i lines', async (count) => {
    await screenSize(width, height);
    const lines = Array.from({ length: count }, (_, index) =>
      aLine({
        text: `${index}: it was written in March, and I have got a lecture at half past, so be quick with it please.`,
      }),
    );
    const { props, again } = shown(sayFirst(), { look: aLook({ lines }) });
    await userEvent.keyboard('One moment');
    again(anEncounter({ ...props, sayFirst: sayFirst({ ...SAID, nearest: undefined as never }) }));
    again(anEncounter({ ...props, sayFirst: sayFirst(SAID) }));
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const line = box('.lines-now > :last-child');
    expect(line.height).toBeGreaterThan(20);
    expect(line.top).toBeGreaterThanOrEqual(box('.talk').top);
    expect(line.bottom).toBeLessThanOrEqual(box('.talk').bottom);
    expect(line.bottom).toBeLessThanOrEqual(box('.said-first').top);
    expect(line.bottom).toBeLessThanOrEqual(height);
  });
});

it('has room around the words of a hint that is not to be had', async () => {
  const { container } = shown(sayFirst(), { hints: { given: [], more: false, cost: 5, onTake: vi.fn() } });
  const button = container.querySelector('.hint-button');
  const words = document.createRange();
  if (button) words.selectNodeContents(button);
  const [inner, outer] = [words.getBoundingClientRect(), button?.getBoundingClientRect() ?? new DOMRect()];
  expect(inner.left - outer.left).toBeGreaterThanOrEqual(8);
  expect(outer.right - inner.right).toBeGreaterThanOrEqual(8);
});
