/** The charts of a report page. Each has a table beside it that says the same. */
import { drawn, type Html } from './html.ts';

/** One bar: how high (0 … 1 of the highest), what stands under it. */
export interface Bar {
  readonly share: number;
  readonly label: string;
  /** Another colour, for bars beyond a mark. */
  readonly beyond?: boolean;
}

const WIDTH = 840;
const HEIGHT = 240;
const FOOT = 34;
const HEAD = 18;

const number = (value: number) => Number(value.toFixed(2));

/** Bars side by side. What it says stands in `label`, for those who cannot see it. */
export function barChart(bars: readonly Bar[], label: string): Html {
  const highest = Math.max(...bars.map(({ share }) => share), 1e-12);
  const step = WIDTH / Math.max(1, bars.length);
  // Labels of one size need this much room; where there is less, only every second or third is written.
  const every = Math.ceil(46 / step);
  const parts = bars.map(({ share, label: under, beyond }, i) => {
    const height = (share / highest) * (HEIGHT - FOOT - HEAD);
    const x = i * step;
    const bar =
      share === 0
        ? ''
        : `<rect class="${beyond ? 'pass' : 'bar'}" x="${number(x + step * 0.1)}" y="${number(HEIGHT - FOOT - Math.max(1.5, height))}" width="${number(step * 0.8)}" height="${number(Math.max(1.5, height))}"/>`;
    // Labels are figures of ours, never words of the file.
    const words =
      i % every === 0
        ? `<text x="${number(x + step / 2)}" y="${HEIGHT - FOOT + 24}" text-anchor="middle">${under}</text>`
        : '';
    return bar + words;
  });
  return drawn(
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${parts.join('')}<path class="axis" fill="none" d="M0 ${HEIGHT - FOOT}H${WIDTH}"/></svg>`,
  );
}

/** A small bar for a value of a hundred, before its figure. */
export const meter = (value: number): Html =>
  drawn(
    `<span class="meter" aria-hidden="true"><span style="width:${number(Math.max(0, Math.min(100, value)))}%"></span></span>`,
  );
