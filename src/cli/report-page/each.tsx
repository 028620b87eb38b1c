import { Fragment, type ReactNode } from 'react';

/** Draws one thing after the other. A page that is written once keeps no state, so their places are keys enough. */
export const each = <T,>(list: readonly T[], draw: (one: T, at: number) => ReactNode): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: nothing is ever put between, nor drawn anew
  list.map((one, at) => <Fragment key={at}>{draw(one, at)}</Fragment>);
