/** Prints what the bench found. */

const number = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(value < 1 ? 2 : 3)));

/** Lines of cells in columns, the first column to the left and the others to the right. */
export function table(heads, lines) {
  const widths = heads.map((head, i) => Math.max(head.length, ...lines.map((line) => (line[i] ?? '').length)));
  const row = (cells) =>
    cells.map((cell, i) => (i === 0 ? (cell ?? '').padEnd(widths[i]) : (cell ?? '').padStart(widths[i]))).join('  ');
  return [heads, widths.map((width) => '-'.repeat(width)), ...lines].map((cells) => row(cells).trimEnd()).join('\n');
}

const sizeName = (size) => (typeof size === 'number' ? `${size.toLocaleString('en-GB')} nodes` : size);

/** A line for each engine of each row: its median at each size, how it grows, and how many times ours it is. */
export function growthLines(rows) {
  const sizes = [...new Set(rows.map(({ size }) => size))].filter((size) => typeof size === 'number');
  const sized = rows.filter(({ size }) => typeof size === 'number');
  const names = [...new Set(sized.map(({ row }) => row))];
  const lines = names.flatMap((name) => {
    const own = sized.filter(({ row }) => row === name);
    return Object.keys(own[0].figures).map((engine, index) => {
      const at = sizes.map((size) => own.find((row) => row.size === size));
      const medians = at.flatMap((row) => (row ? [row.figures[engine].median] : []));
      const growth = medians.length > 1 ? `× ${number(medians.at(-1) / medians[0])}` : '';
      const times = at.map((row) => row?.times[engine]);
      return [
        index === 0 ? `${name} (${own[0].unit})` : '',
        engine,
        ...at.map((row) => (row ? number(row.figures[engine].median) : '')),
        growth,
        ...times.map((value) => (value === undefined ? '' : `× ${number(value)}`)),
      ];
    });
  });
  const heads = ['', 'engine', ...sizes.map(sizeName), 'growth', ...sizes.map((size) => `ours at ${size}`)];
  return table(heads, lines);
}

/** A line for each row that is not of a generated story. */
export const shippedLines = (rows) =>
  table(
    ['shipped', 'median ms', 'range', 'processor', 'states', 'moves', 'openings', 'proved'],
    rows
      .filter(({ size }) => size === 'shipped')
      .map(({ row, figures: { counterpart }, processor, states, moves, openings, complete }) => [
        row,
        number(counterpart.median),
        `${number(counterpart.least)}–${number(counterpart.most)}`,
        ...[processor, states, moves, openings].map((value) => (value === undefined ? '' : number(value))),
        complete === undefined ? '' : complete ? 'yes' : 'no',
      ]),
  );

/** A line for each story of the grid, the worst first: the first proof of a process, beside a plain search. */
export const gridLines = (rows) =>
  table(
    ['first proof', 'ms', 'states', 'openings', 'µs a state', 'plain search', 'times', 'proved'],
    rows
      .filter(({ byState }) => byState !== undefined)
      .sort((a, b) => b.figures.counterpart.median - a.figures.counterpart.median)
      .map(({ row, figures: { counterpart }, states, openings, byState, plainStates, plainByState, complete }) => [
        row,
        number(counterpart.median),
        number(states),
        number(openings),
        number(byState),
        plainStates === undefined ? '' : `${number(plainByState)} µs, ${number(plainStates)} states`,
        plainByState === undefined ? '' : number(byState / plainByState),
        complete ? 'yes' : 'NO',
      ]),
  );

/** A line for each goal. */
export const goalLines = (outcomes) =>
  table(
    ['goal', 'of', 'is', ''],
    outcomes.map(({ row, size, goal, told, met }) => [`${row}: ${goal}`, sizeName(size), told, met ? 'met' : 'MISSED']),
  );

/** What changed since another run: every figure that is at least a fifth more or less. */
export function changeLines(before, rows) {
  const lines = rows.flatMap((row) => {
    const old = before.rows.find((one) => one.row === row.row && one.size === row.size);
    if (!old?.figures.counterpart) return [];
    const [was, is] = [old.figures.counterpart.median, row.figures.counterpart.median];
    if (Math.max(was, is) / Math.min(was, is) < 1.2) return [];
    return [[row.row, sizeName(row.size), number(was), number(is), row.unit, is < was ? 'less' : 'MORE']];
  });
  if (lines.length === 0) return 'Nothing differs from the last run by a fifth or more.';
  return table(['since the last run', 'of', 'was', 'is', '', ''], lines);
}
