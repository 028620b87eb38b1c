import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TroubleScreen } from '../../../src/ui/parts/trouble-screen.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, show } from '../shown-page.tsx';

afterEach(clear);

describe('the screen for trouble', () => {
  it('says what is safe, why, and leads back by keyboard', async () => {
    const onReload = vi.fn();
    await show(<TroubleScreen reason="a part could not be loaded" kept onReload={onReload} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByText(/a part could not be loaded/)).toBeVisible();
    await expectNoAxeProblems();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('gives out all that is kept, says what came of it, and starts without it', async () => {
    const onWithout = vi.fn();
    const onExport = vi.fn(async () => 'Saved as data.json.');
    await show(<TroubleScreen reason="broken" kept onReload={vi.fn()} onExport={onExport} onWithout={onWithout} />);
    await userEvent.click(page.getByRole('button', { name: 'Save all that is kept as a file' }));
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as data.json.');
    await userEvent.click(page.getByRole('button', { name: 'Start without what is kept' }));
    expect(onWithout).toHaveBeenCalledTimes(1);
  });

  it('does not say that moves are kept where they are not', async () => {
    await show(<TroubleScreen reason="a part broke" kept={false} onReload={() => undefined} />);
    await expect.element(page.getByText(/This browser keeps nothing/)).toBeVisible();
    expect(document.body.textContent).not.toContain('is kept');
  });

  it('asks again for what has not come, and leads home', async () => {
    const [onAgain, onHome] = [vi.fn(), vi.fn()];
    await show(
      <TroubleScreen
        reason="A part of the game could not be fetched. Nothing is lost."
        kept
        onAgain={onAgain}
        onHome={onHome}
        onReload={() => undefined}
      />,
    );
    await expect.element(page.getByRole('heading', { level: 1, name: 'This page has not come' })).toHaveFocus();
    await expectNoAxeProblems();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab}{Enter}');
    expect([onAgain.mock.calls.length, onHome.mock.calls.length]).toEqual([1, 1]);
  });
});
