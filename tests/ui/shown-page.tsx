/** Puts a screen on a real page with the house theme, and takes it away again. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/theme.css';

let root: Root | undefined;
let holder: HTMLElement | undefined;

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Renders a screen in place of the one before. */
export async function show(screen: ReactNode): Promise<void> {
  await clear();
  holder = document.createElement('div');
  document.body.append(holder);
  root = createRoot(holder);
  await act(async () => root?.render(screen));
}

/** Takes the screen away and puts the page back as it was. */
export async function clear(): Promise<void> {
  await act(async () => root?.unmount());
  holder?.remove();
  root = undefined;
  const html = document.documentElement;
  html.removeAttribute('data-contrast');
  html.style.removeProperty('--text-scale');
  document.documentElement.lang = 'en-GB';
  document.title = 'Counterpart';
  await page.viewport(1280, 720);
}

/** Sizes and contrasts every screen has to hold in. */
export const conditions = [
  { name: 'a desktop', width: 1280, height: 720, scale: 1, contrast: 'normal' },
  { name: 'a phone', width: 390, height: 844, scale: 1, contrast: 'normal' },
  { name: 'text at 200 %', width: 1280, height: 720, scale: 2, contrast: 'normal' },
  { name: 'a phone with text at 200 %', width: 390, height: 844, scale: 2, contrast: 'normal' },
  { name: 'high contrast', width: 1280, height: 720, scale: 1, contrast: 'high' },
] as const;

/** Sets the page to a condition. */
export async function under(condition: (typeof conditions)[number]): Promise<void> {
  await page.viewport(condition.width, condition.height);
  document.documentElement.style.setProperty('--text-scale', String(condition.scale));
  document.documentElement.dataset.contrast = condition.contrast;
}

/** Opens everything that can be opened, and lets boxes that now scroll become stops for the keyboard. */
export async function showAllDetails(): Promise<void> {
  await act(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // Boxes are measured after the next layout, which two frames are sure to have behind them.
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** How many CSS pixels the page is wider than the window: 0 when nothing is cut off. */
export const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Levels of the headings on the page, in order: [1, 2, 2, 3]. */
export const headingLevels = (): readonly number[] =>
  [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName.slice(1)));

/** Presses keys, and lets React finish. */
export async function press(keys: string): Promise<void> {
  await act(async () => userEvent.keyboard(keys));
}

/** A stand-in for a drawn portrait. */
export const aPortrait = (): ReactNode => (
  <svg viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="4" />
  </svg>
);
