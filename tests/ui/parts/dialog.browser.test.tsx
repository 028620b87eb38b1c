import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '../../../src/ui/parts/dialog.tsx';
import { expectNoAxeProblems } from '../axe.ts';
import { show } from '../show.tsx';

function Room({ onClose }: { readonly onClose: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Read the card
      </button>
      {open && (
        <Dialog
          title="Allergens"
          onClose={() => {
            onClose();
            setOpen(false);
          }}
        >
          <p>Never answer from memory.</p>
          <button type="button">Understood</button>
        </Dialog>
      )}
    </main>
  );
}

describe('dialog', () => {
  for (const strict of [false, true]) {
    it(`takes focus, closes once on Escape and gives focus back${strict ? ', also in strict mode' : ''}`, async () => {
      const onClose = vi.fn();
      show(
        strict ? (
          <StrictMode>
            <Room onClose={onClose} />
          </StrictMode>
        ) : (
          <Room onClose={onClose} />
        ),
      );
      await userEvent.click(page.getByRole('button', { name: 'Read the card' }));
      await expect.element(page.getByRole('dialog', { name: 'Allergens' })).toBeVisible();
      await expect.element(page.getByRole('heading', { name: 'Allergens' })).toHaveFocus();
      expect(onClose).not.toHaveBeenCalled();
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      await expect.element(page.getByRole('button', { name: 'Read the card' })).toHaveFocus();
      expect(onClose).toHaveBeenCalledTimes(1);
    });
  }

  it('keeps the page behind it out of reach', async () => {
    show(<Room onClose={() => undefined} />);
    await userEvent.click(page.getByRole('button', { name: 'Read the card' }));
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: 'Understood' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).not.toBe('Read the card');
    await expectNoAxeProblems();
  });

  it('puts focus on what is marked to come first', async () => {
    show(
      <Dialog title="Pause" onClose={() => undefined}>
        <button type="button" data-first-focus>
          Continue
        </button>
      </Dialog>,
    );
    await expect.element(page.getByRole('button', { name: 'Continue' })).toHaveFocus();
  });
});
