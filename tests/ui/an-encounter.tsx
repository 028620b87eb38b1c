/** The encounter screen with made-up props, and a note of everything it hands back. */
import { vi } from 'vitest';
import { EncounterScreen, type EncounterScreenProps } from '../../src/ui/encounter/encounter-screen.tsx';
import { aLook } from './a-look.ts';

/** Props with spies in place of the app. */
export function encounterProps(over: Partial<EncounterScreenProps> = {}) {
  return {
    look: aLook(),
    cues: [],
    portrait: () => (
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4" />
      </svg>
    ),
    stage: <canvas width="64" height="36" />,
    onChoose: vi.fn(),
    onLeave: vi.fn(),
    onSettings: vi.fn(),
    onFinish: vi.fn(),
    ...over,
  } satisfies EncounterScreenProps;
}

/** The screen as an element. */
export const anEncounter = (props: EncounterScreenProps) => <EncounterScreen {...props} />;
