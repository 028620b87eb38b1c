import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SureButton } from '../../../src/ui/parts/sure-button.tsx';
import { show } from '../show.tsx';

const words = { label: 'Remove', question: 'Remove it for good?', yes: 'Yes, remove it', no: 'Keep it' };
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('asks once more, by keyboard, and gives focus back where nothing was done', async () => {
  const onYes = vi.fn();
  await show(<SureButton {...words} onYes={onYes} />);
  button('Remove').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Keep it')).toHaveFocus();
  await expect.element(page.getByRole('group', { name: 'Remove it for good?' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Remove')).toHaveFocus();
  expect(onYes).not.toHaveBeenCalled();
});

it('does it once, and stays with the focus where it stays', async () => {
  const onYes = vi.fn();
  await show(<SureButton {...words} onYes={onYes} />);
  await userEvent.click(button('Remove'));
  await userEvent.click(button('Yes, remove it'));
  expect(onYes).toHaveBeenCalledOnce();
  await expect.element(button('Remove')).toHaveFocus();
});

function Going() {
  const [gone, setGone] = useState(false);
  const go = () => {
    document.querySelector('h2')?.focus();
    setTimeout(() => setGone(true));
  };
  return (
    <>
      <h2 tabIndex={-1}>What is left</h2>
      {gone ? <p>Nothing.</p> : <SureButton {...words} goes onYes={go} />}
    </>
  );
}

it('leaves the focus to its page where it goes along with what it is about', async () => {
  await show(<Going />);
  await userEvent.click(button('Remove'));
  await userEvent.click(button('Yes, remove it'));
  await expect.element(page.getByText('Nothing.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'What is left' })).toHaveFocus();
});
