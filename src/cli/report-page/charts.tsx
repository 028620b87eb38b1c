/** The charts of a report page. Each has a table beside it that says the same. */
import { each } from './each.tsx';

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
/** Room that a label needs, in units of the drawing. */
const LABEL = 46;

const rounded = (value: number) => Number(value.toFixed(2));

/** Bars side by side. @param label what it says, for those who cannot see it */
export function BarChart({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const highest = Math.max(...bars.map(({ share }) => share), 1e-12);
  const step = WIDTH / Math.max(1, bars.length);
  // Where there is less room than labels need, only every second or third is written.
  const every = Math.ceil(LABEL / step);
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {each(bars, ({ share, beyond }, i) => {
        const height = Math.max(1.5, (share / highest) * (HEIGHT - FOOT - HEAD));
        return share === 0 ? null : (
          <rect
            className={beyond ? 'pass' : 'bar'}
            x={rounded(i * step + step * 0.1)}
            y={rounded(HEIGHT - FOOT - height)}
            width={rounded(step * 0.8)}
            height={rounded(height)}
          />
        );
      })}
      {bars.map(({ label: under }, i) =>
        i % every === 0 ? (
          <text key={under} x={rounded(i * step + step / 2)} y={HEIGHT - FOOT + 24} textAnchor="middle">
            {under}
          </text>
        ) : null,
      )}
      <path className="axis" fill="none" d={`M0 ${HEIGHT - FOOT}H${WIDTH}`} />
    </svg>
  );
}

/** A small bar for a value of a hundred, before its figure. */
export const Meter = ({ value }: { readonly value: number }) => (
  <span className="meter" aria-hidden="true">
    <span style={{ width: `${rounded(Math.max(0, Math.min(100, value)))}%` }} />
  </span>
);
