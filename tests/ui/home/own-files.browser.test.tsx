/** The player's own files on the home screen. */
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HomeScreen } from '../../../src/ui/home/home-screen.tsx';
import { type OwnFileEntry, OwnFiles } from '../../../src/ui/home/own-files.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { aPortrait, clear, conditions, overflow, press, show, under } from '../shown-page.tsx';
import { someEntries } from '../some-entries.ts';

const files = (): readonly OwnFileEntry[] => [
  { key: 'a', title: 'Cake for six', name: 'cake-for-six.json', kind: 'scenario', onSave: vi.fn(), onRemove: vi.fn() },
  {
    key: 'b',
    title: 'tea.json',
    name: 'tea.json',
    kind: 'scenario',
    trouble: 'Line 9: There is nobody called "ada-finch". Write her file, or correct the id.',
    onSave: vi.fn(),
    onRemove: vi.fn(),
  },
];

function aHome(own: readonly OwnFileEntry[], onDrop = vi.fn()) {
  const nothing = () => undefined;
  return (
    <HomeScreen
      entries={someEntries().map((entry, place) => (place === 0 ? { ...entry, mine: true } : entry))}
      portrait={aPortrait}
      onOpen={nothing}
      onLibrary={nothing}
      onResume={nothing}
      onDiscardResume={nothing}
      onSettings={nothing}
      onYou={nothing}
      onHelp={nothing}
      onOpenFiles={nothing}
      onCredits={nothing}
      onDrop={onDrop}
      own={<OwnFiles files={own} />}
    />
  );
}

afterEach(clear);

describe('files of the player’s own', () => {
  it('are told with what they are and why one cannot be used, and marked on their cards', async () => {
    await show(aHome(files()));
    const list = page.getByRole('region', { name: 'Your files' });
    await expect.element(list.getByText('Your scenario · cake-for-six.json')).toBeVisible();
    await expect.element(list.getByText(/Line 9: There is nobody called "ada-finch"/)).toBeVisible();
    await expect.element(page.getByText('Your file', { exact: true })).toBeVisible();
  });

  it('are saved with a button of their name, and removed only after asking', async () => {
    const shown = files();
    function Shelf() {
      const [left, setLeft] = useState(shown);
      return (
        <OwnFiles files={left.map((one) => ({ ...one, onRemove: () => setLeft(left.filter((x) => x !== one)) }))} />
      );
    }
    await show(<Shelf />);
    await page.getByRole('button', { name: 'Save as a file Cake for six' }).click();
    expect(shown[0]?.onSave).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Remove Cake for six' }).click();
    await expect.element(page.getByRole('button', { name: 'No, keep it' })).toHaveFocus();
    await press('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove Cake for six' })).toHaveFocus();
    await press('{Enter}');
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await expect.element(page.getByRole('heading', { name: 'Your files' })).toHaveFocus();
    expect(page.getByText('Cake for six').query()).toBeNull();
  });

  it('can be dropped on the page, which says so while they are held over it', async () => {
    const onDrop = vi.fn();
    await show(aHome([], onDrop));
    const main = document.querySelector('main');
    const data = new DataTransfer();
    data.items.add(new File(['{}'], 'cake.json'));
    const send = (type: string) =>
      main?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    send('dragover');
    await expect.element(page.getByText(/Let go here/)).toBeVisible();
    send('drop');
    expect(onDrop).toHaveBeenCalledOnce();
    await expect.poll(() => page.getByText(/Let go here/).query()).toBeNull();
  });

  it.each(conditions)('hold on $name', async (condition) => {
    await under(condition);
    await show(aHome(files()));
    await page.getByRole('button', { name: 'Remove tea.json' }).click();
    expect(overflow()).toBe(0);
    await expectNoAxeProblems();
  });
});
