import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TroubleScreen } from '../../../src/ui/parts/trouble-screen.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { clear, show } from '../shown-page.tsx';

afterEach(clear);

describe('the screen for trouble', () => {
  it('says what is safe, why, and leads back by keyboard', async () => {
    const onReload = vi.fn();
    await show(<TroubleScreen reason="a part could not be loaded" onReload={onReload} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByText(/a part could not be loaded/)).toBeVisible();
    await expectNoAxeProblems();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onReload).toHaveBeenCalledOnce();
  });
});
