import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Cue } from '../../../src/encounter/cues.ts';
import { aLine, aLook, anArabicLine, anEndedLook } from '../a-look.ts';
import { anEncounter, encounterProps } from '../an-encounter.tsx';
import { show } from '../show.tsx';

const lines = () => page.getByRole('group', { name: 'Hanan' });

describe('keys', () => {
  it('chooses the move that carries the number', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    await userEvent.keyboard('3');
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('folder');
  });

  it('lets numbers without a move and numbers with a modifier pass', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    await userEvent.keyboard('9{Control>}1{/Control}');
    expect(props.onChoose).not.toHaveBeenCalled();
  });

  it('chooses nothing while a dialog is open', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    await userEvent.keyboard('c1');
    await expect.element(page.getByRole('dialog', { name: 'Policy cards' })).toBeVisible();
    expect(props.onChoose).not.toHaveBeenCalled();
  });

  it('makes no move and takes no hint while one reads in the notebook', async () => {
    const hints = { given: [], more: true, cost: 5, onTake: vi.fn() };
    const props = encounterProps({ hints });
    show(anEncounter(props));
    await userEvent.keyboard('n13h');
    expect(props.onChoose).not.toHaveBeenCalled();
    expect(hints.onTake).not.toHaveBeenCalled();
    // Whoever goes on with the talk beside the open page has the keys there again.
    (lines().element() as HTMLElement).focus();
    await userEvent.keyboard('h3');
    expect(hints.onTake).toHaveBeenCalledOnce();
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('folder');
  });

  it('makes no move while the focus is in a card that lies open', async () => {
    const props = encounterProps({ cues: [{ type: 'card', id: 'allergens' }] });
    show(anEncounter(props));
    const away = page.getByRole('complementary', { name: 'Allergens: what we may say' }).getByRole('button').first();
    (away.element() as HTMLElement).focus();
    await userEvent.keyboard('3');
    expect(props.onChoose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}3');
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('folder');
  });

  it('rests when single keys are switched off, but Escape still pauses', async () => {
    const props = encounterProps({ shortcuts: false });
    show(anEncounter(props));
    await userEvent.keyboard('1nc{Escape}');
    expect(props.onChoose).not.toHaveBeenCalled();
    await expect.element(page.getByRole('dialog', { name: 'Pause' })).toBeVisible();
  });

  it('reaches the first move with one Tab and makes it with Enter', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: /One moment, please/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith('reassure');
  });

  it('goes to the notebook with N', async () => {
    show(anEncounter(encounterProps()));
    await userEvent.keyboard('n');
    const leaf = page.getByRole('complementary', { name: /Hanan’s page/ });
    await expect.element(leaf).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(leaf).not.toBeInTheDocument();
    await expect.element(lines()).toHaveFocus();
    await userEvent.keyboard('nn');
    await expect.element(leaf).not.toBeInTheDocument();
  });

  it('knows a key by its place where the keyboard has another script, but not while text is composed', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: '&', code: 'Digit1', isComposing: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2' }));
    expect(props.onChoose).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN' }));
    const leaf = page.getByRole('complementary', { name: /Hanan’s page/ });
    await expect.element(leaf).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(leaf).not.toBeInTheDocument();
    await expect.element(lines()).toHaveFocus();
    await userEvent.keyboard('nn');
    await expect.element(leaf).not.toBeInTheDocument();
  });

  it('shows the keys with a question mark', async () => {
    show(anEncounter(encounterProps()));
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  it('takes the second half of a double click for no move at all', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    await userEvent.dblClick(page.getByRole('button', { name: /One moment, please/ }));
    expect(props.onChoose).toHaveBeenCalledTimes(1);
  });
});

describe('focus', () => {
  it('goes to the lines on arrival and once for every turn, not for the same turn shown again', async () => {
    const props = encounterProps();
    const shown = show(anEncounter(props));
    await expect.element(lines()).toHaveFocus();
    let moves = 0;
    shown.container.addEventListener('focusin', () => {
      moves += 1;
    });
    page
      .getByRole('button', { name: /Look at the card/ })
      .element()
      .focus();
    shown.again(anEncounter({ ...props, captions: [{ key: 1, text: 'the door bell rings' }] }));
    await expect.element(page.getByRole('button', { name: /Look at the card/ })).toHaveFocus();
    expect(moves).toBe(1);
    shown.again(anEncounter({ ...props, look: aLook({ turn: 3, node: 'folder' }) }));
    await expect.element(lines()).toHaveFocus();
    expect(moves).toBe(2);
  });

  it('describes the focused group by the words that are said', async () => {
    show(anEncounter(encounterProps({ coach: { text: 'You asked first.', tone: 'good' } })));
    await expect
      .element(lines())
      .toHaveAccessibleDescription(/^You: .*You asked first\. .*nobody could tell me what is in the cake/);
  });

  it('focuses a new group with each turn, so that its description is never changed under the focus', async () => {
    const shown = show(anEncounter(encounterProps()));
    await expect.element(lines()).toHaveFocus();
    const before = lines().element();
    shown.again(anEncounter(encounterProps({ look: aLook({ turn: 3, node: 'folder' }) })));
    await expect.element(lines()).toHaveFocus();
    expect(lines().element()).not.toBe(before);
  });

  it('fills no move under a pointer that has only come to rest there', async () => {
    const shown = show(anEncounter(encounterProps()));
    const pointed = () => document.querySelector('.moves')?.hasAttribute('data-pointed');
    expect(pointed()).toBe(false);
    await userEvent.hover(page.getByRole('button', { name: /Look at the card/ }));
    await userEvent.hover(page.getByRole('button', { name: /nuts of every kind/ }));
    expect(pointed()).toBe(true);
    shown.again(anEncounter(encounterProps({ look: aLook({ turn: 3, node: 'folder' }) })));
    expect(pointed()).toBe(false);
  });

  it('comes back to where it was when a dialog closes', async () => {
    show(anEncounter(encounterProps()));
    await userEvent.keyboard('{Tab}{Tab}c');
    await expect.element(page.getByRole('heading', { name: 'Policy cards' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /nuts of every kind/ })).toHaveFocus();
  });
});

describe('what is announced', () => {
  const cues: readonly Cue[] = [
    { type: 'move', kind: 'do', text: 'Fetch the allergen folder and open it on the counter' },
    { type: 'act', act: 'fetch-folder' },
    { type: 'time', seconds: 40 },
    { type: 'mood', from: -1, to: 1 },
    { type: 'noted', goal: 'need', id: 'answer' },
    { type: 'goal', goal: 'need', id: 'both-ways', to: 'partly' },
    { type: 'goal', goal: 'need', id: 'safe-choice', to: 'missed' },
  ];

  it('tells what the focused text does not say, in one polite region', async () => {
    show(anEncounter(encounterProps({ cues })));
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        'Hanan is now at ease. Noted: need, A true answer about nuts. To be understood herself: partly met.',
      );
    expect(document.querySelectorAll('[role=status], [role=alert], [aria-live]').length).toBe(1);
  });

  it('says nothing of a goal that has not been discovered', () => {
    show(anEncounter(encounterProps({ cues })));
    expect(document.body.textContent).not.toContain('safe-choice');
    expect(page.getByRole('status').element().textContent).not.toContain('missed');
  });

  it('keeps captions out of the accessibility tree', async () => {
    show(anEncounter(encounterProps({ captions: [{ key: 1, text: 'the door bell rings' }] })));
    const caption = page.getByText('the door bell rings');
    await expect.element(caption).toBeVisible();
    expect(caption.element().closest('[aria-hidden=true]')).not.toBeNull();
  });
});

describe('other languages', () => {
  it('shows Arabic from right to left, in Arabic, and says that it is not understood', async () => {
    show(anEncounter(encounterProps({ look: aLook({ lines: [anArabicLine()] }) })));
    const line = page.getByText(/ابني لديه حساسية/);
    await expect.element(line).toHaveAttribute('dir', 'rtl');
    await expect.element(line).toHaveAttribute('lang', 'ar');
    await expect.element(page.getByText('in Arabic – not understood yet')).toBeVisible();
    expect(document.body.textContent).not.toContain('My son');
  });

  it('shows the translation below once somebody interprets', async () => {
    const line = anArabicLine({ foreign: false, translation: 'My son has a nut allergy.' });
    show(anEncounter(encounterProps({ look: aLook({ lines: [line] }) })));
    await expect.element(page.getByText(/My son has a nut allergy/)).toBeVisible();
    expect(document.body.textContent).not.toContain('not understood yet');
  });

  it('names each speaker when several speak', async () => {
    const look = aLook({
      lines: [anArabicLine(), aLine({ by: 'salma', name: 'Salma', text: 'Mum says, are there nuts?' })],
    });
    show(anEncounter(encounterProps({ look })));
    await expect.element(page.getByRole('heading', { name: 'Salma' })).toBeVisible();
    await expect.element(page.getByText('Hanan says in Arabic:')).toBeVisible();
  });
});

describe('the notebook', () => {
  it('tells in words how each goal stands and hides what has not been found', async () => {
    show(anEncounter(encounterProps()));
    await userEvent.click(page.getByRole('button', { name: 'Notebook, found 3 of 5' }));
    const page1 = page.getByRole('complementary', { name: /Hanan’s page/ });
    await expect.element(page1).toHaveTextContent(/To be understood herself partly met/);
    await expect.element(page1).toHaveTextContent(/a need you have not found yet/);
    await expect.element(page1).toHaveTextContent(/an expectation you have not found yet/);
    await expect.element(page1).toHaveTextContent(/3 of 5 found/);
  });
});

describe('cards', () => {
  it('shows all cards with their tables in a dialog', async () => {
    show(anEncounter(encounterProps()));
    await userEvent.click(page.getByRole('button', { name: 'Cards' }));
    await expect.element(page.getByRole('cell', { name: 'walnuts' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'When we share no language' }));
    await expect.element(page.getByText(/Phone the interpreter line/)).toBeVisible();
  });

  it('opens the card a move brings, and Escape puts it away before it pauses', async () => {
    show(anEncounter(encounterProps({ cues: [{ type: 'card', id: 'allergens' }] })));
    const card = page.getByRole('complementary', { name: 'Allergens: what we may say' });
    await expect.element(card).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(card).not.toBeInTheDocument();
    await expect.element(lines()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog', { name: 'Pause' })).toBeVisible();
  });
});

describe('leaving and ending', () => {
  it('offers a pause from which one can go on, change settings or leave', async () => {
    const props = encounterProps();
    show(anEncounter(props));
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Continue' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: /Leave – your progress is kept/ }));
    expect(props.onLeave).toHaveBeenCalledTimes(1);
    await userEvent.click(page.getByRole('button', { name: 'Settings' }));
    expect(props.onSettings).toHaveBeenCalledTimes(1);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it.each([
    ['page', 'Leave – kept until you close this page'],
    ['never', 'Leave'],
  ] as const)('says of a play that is safe as far as “%s” no more than is so', async (safety, name) => {
    const props = encounterProps({ safety });
    show(anEncounter(props));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(page.getByRole('button', { name, exact: true }));
    expect(props.onLeave).toHaveBeenCalledTimes(1);
  });

  it('asks before moves are left behind that could not be saved, and offers a file', async () => {
    const onSave = vi.fn();
    const props = encounterProps({ safety: 'lost', onSave });
    show(anEncounter(props));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(page.getByRole('button', { name: 'Leave – your last moves are not kept' }));
    expect(props.onLeave).not.toHaveBeenCalled();
    await expect.element(page.getByRole('button', { name: 'Stay' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Save this play as a file' }));
    expect(onSave).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(page.getByRole('button', { name: 'Leave – your last moves are not kept' }));
    await userEvent.click(page.getByRole('button', { name: 'Leave all the same' }));
    expect(props.onLeave).toHaveBeenCalledTimes(1);
  });

  it('shows how it ended and goes on to the debrief', async () => {
    const props = encounterProps({ look: anEndedLook() });
    show(anEncounter(props));
    await expect.element(page.getByText('Hanan told the whole parents’ group')).toBeVisible();
    await userEvent.keyboard('1{Tab}{Enter}');
    expect(props.onFinish).toHaveBeenCalledTimes(1);
    expect(props.onChoose).not.toHaveBeenCalled();
  });
});

describe('without a stage', () => {
  it('tells the scene in words and shows who speaks', async () => {
    const { container } = show(anEncounter(encounterProps({ stage: undefined })));
    const scene = page.getByRole('region', { name: 'The scene' });
    await expect.element(scene).toHaveTextContent('Coffee shop, raining');
    await expect.element(scene).toHaveTextContent('On the counter: a cake.');
    await expect.element(scene).toHaveTextContent('In the room: a wet floor sign.');
    expect(container.querySelectorAll('.frame-main svg').length).toBe(1);
  });

  it('keeps the same words for screen readers when there is a stage', async () => {
    show(anEncounter(encounterProps()));
    await expect.element(page.getByRole('region', { name: 'The scene' })).toHaveTextContent('On the counter: a cake.');
    expect(document.querySelector('canvas')?.closest('[aria-hidden=true]')).not.toBeNull();
  });
});
