/** The pushes of a day: curves from whoever did something to whoever felt it. Decoration: each is told in words below. */
import type { ReportThread } from './shift-report-view.ts';

interface Push {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly fall: boolean;
}

/** Every push once, however many flags made it. */
function pushesOf(threads: readonly ReportThread[]): readonly Push[] {
  const pushes = new Map<string, Push>();
  for (const { writer, readers, effect } of threads) {
    if (writer.author.by !== 'encounter') continue;
    for (const { index } of readers) {
      const from = writer.author.index;
      const fall = effect === 'fall';
      const key = `${from} ${index} ${fall}`;
      if (from !== index) pushes.set(key, { key, from, to: index, fall });
    }
  }
  return [...pushes.values()];
}

/** A curve and its head, in a drawing where the row lies on its side (`wide`) or stands. */
function pathsOf({ from, to, fall }: Push, step: number, wide: boolean): readonly [string, string] {
  const centre = (index: number) => (index + 0.5) * step;
  // Falls and rises leave and land a little apart, so that both can be told.
  const [start, end] = [centre(from) + (fall ? 14 : -2), centre(to) + (fall ? -22 : -6)];
  const far = 78 - Math.min(74, 22 + (to - from) * 17) - (fall ? 0 : 6);
  const at = (along: number, across: number) => (wide ? `${along} ${across}` : `${across} ${along}`);
  return [
    `M${at(start, 104)} C${at(start + 12, far)} ${at(end - 12, far)} ${at(end, 98)}`,
    `M${at(end - 11, 90)} L${at(end, 104)} L${at(end + 8, 89)}`,
  ];
}

/** The curves beside a row of `count` people: over it where the row lies, before it where it stands. */
export function Pushes({
  threads,
  count,
  way,
}: {
  readonly threads: readonly ReportThread[];
  readonly count: number;
  readonly way: 'wide' | 'tall';
}) {
  const wide = way === 'wide';
  return (
    <svg
      className={`chain-pushes pushes-${way}`}
      viewBox={wide ? '0 0 1200 110' : '0 0 110 1200'}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {pushesOf(threads).map((push) => {
        const [curve, head] = pathsOf(push, 1200 / count, wide);
        return (
          <g key={push.key} className={push.fall ? 'push-fall' : 'push-rise'}>
            <path d={curve} />
            <path className="push-head" d={head} />
          </g>
        );
      })}
    </svg>
  );
}
