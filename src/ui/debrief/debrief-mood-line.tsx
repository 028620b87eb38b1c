/**
 * The mood line beside the conversation. Each row draws its own stretch of the line, so it follows
 * the text at any size without measuring. It is decoration: every row also says the mood in words.
 */
import { MOOD_MAX, MOOD_MIN } from '../../scenario/words.ts';
import { MoodFace } from '../parts/mood-face.tsx';

const across = (mood: number) => 14 + ((mood - MOOD_MIN) / (MOOD_MAX - MOOD_MIN)) * 72;

const chevron = (change: number) => {
  if (change > 0) return 'M7 14 L12 9 L17 14';
  return change < 0 ? 'M7 10 L12 15 L17 10' : 'M7 12 L17 12';
};

/** One row's stretch of the line: from one mood to another, with a dot when a move caused it. */
export function MoodStretch({ from, to, dot }: { readonly from: number; readonly to: number; readonly dot: boolean }) {
  const [start, end] = [across(from), across(to)];
  const way = Math.sign(to - from);
  return (
    <span className="mood-lane" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="mood-zero" d="M50 0 L50 100" />
        <path className="mood-path" d={`M${start} 0 C${start} 30 ${end} 18 ${end} 50 L${end} 100`} />
      </svg>
      {dot && (
        <svg
          className="mood-dot"
          data-way={way}
          style={{ left: `${end}%` }}
          viewBox="0 0 24 24"
          aria-hidden="true"
          focusable="false"
        >
          <circle cx="12" cy="12" r="10" />
          <path d={chevron(way)} />
        </svg>
      )}
    </span>
  );
}

/** Two small faces over the line: which side is which. */
export function MoodHead() {
  return (
    <div className="mood-head" aria-hidden="true">
      <MoodFace mood={-2} />
      <MoodFace mood={2} />
    </div>
  );
}
