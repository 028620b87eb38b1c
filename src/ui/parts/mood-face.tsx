/** A small drawn face for a mood. The word always stands beside it. */

interface Features {
  readonly mouth: string;
  readonly brows?: string;
  readonly eyes: string;
}

const DOTS = 'M11 14.2v1.2M21 14.2v1.2';

/** From -3 to +3. */
const FEATURES: readonly Features[] = [
  { brows: 'M7.6 9.2l5.2 2.6M24.3 9l-5.1 2.8', eyes: DOTS, mouth: 'M10.2 24.2c3.2-4.1 8.3-4.2 11.6-.1' },
  { brows: 'M8 10.2l4.5 1.5M24 10.1l-4.5 1.6', eyes: DOTS, mouth: 'M10.8 23.3c2.9-2.6 7.4-2.7 10.3-.1' },
  {
    brows: 'M8.4 11.6l4-1.5M23.6 11.5l-4-1.4',
    eyes: DOTS,
    mouth: 'M11.3 22.5c2.2-1.6 3.5 1.1 5.6-.2 1.3-.8 2.4-.9 3.7-.2',
  },
  { eyes: DOTS, mouth: 'M11.6 21.9c2.9.3 5.9.3 8.8-.1' },
  { eyes: DOTS, mouth: 'M10.9 20.7c2.8 2.2 7.3 2.3 10.2.1' },
  { eyes: 'M9.5 14.9c1-1.8 2.3-1.8 3.2.1M19.4 14.9c1-1.8 2.3-1.8 3.2.1', mouth: 'M10 19.8c2.9 4 9.1 4.1 12 .1' },
  {
    eyes: 'M9.2 15c1.1-2.2 2.6-2.2 3.7.1M19.2 15c1.1-2.2 2.6-2.2 3.7.1',
    mouth: 'M9.5 19.2c4.3.5 8.7.5 13 0-.7 7.5-12.2 7.6-13 0Z',
  },
];

/** Skin of the little face: cooler when things go badly, warmer when they go well. Never the only sign. */
const TINTS = [
  'var(--rose)',
  'var(--rose)',
  'var(--amber-pale)',
  'var(--amber-pale)',
  'var(--amber-pale)',
  'var(--mint)',
  'var(--mint)',
];

/** The face of a mood from -3 to +3. Hidden from screen readers. */
export function MoodFace({ mood }: { readonly mood: number }) {
  const index = Math.max(0, Math.min(6, Math.round(mood) + 3));
  const face = FEATURES[index];
  return (
    <svg className="mood-face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16.2 2.8c17.6.3 17.4 26.3-.2 26.5C-1.4 29.4-1.3 2.5 16.2 2.8Z" fill={TINTS[index]} />
      {face?.brows && <path d={face.brows} />}
      <path d={face?.eyes} className="mood-face-eyes" />
      <path d={face?.mouth} fill={index === 6 ? 'var(--ink)' : 'none'} />
    </svg>
  );
}
