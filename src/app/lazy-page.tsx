/** Pages that are fetched when they are gone to, and fetched again when that is asked for after a failure. */
import { type ComponentType, lazy } from 'react';

/** Counts up whenever what failed is to be tried anew. */
let round = 0;

/** From now on pages that did not come are fetched again when they are drawn. */
export function tryPagesAnew(): void {
  round += 1;
}

/**
 * A page that `load` fetches. Its failure stands until `tryPagesAnew`: React draws a page that failed once more by
 * itself before it tells anybody, and a page that tried again by itself then would try for ever.
 */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  /** Round in which it failed. */
  let failed: number | undefined;
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed = round;
        throw error;
      }
    });
  let Page = fetched();
  return function LazyPage(props: P) {
    if (failed !== undefined && failed < round) {
      failed = undefined;
      Page = fetched();
    }
    return <Page {...props} />;
  };
}
