/** Pages that are fetched when they are gone to, and fetched again when that is asked for after a failure. */
import { type ComponentType, lazy, useState } from 'react';

/** Counts up whenever what failed is to be tried anew. */
let round = 0;

/** From now on pages that did not come are fetched again when they are drawn. */
export function tryPagesAnew(): void {
  round += 1;
}

/** A page that comes later. */
export type LazyPage<P extends object> = ComponentType<P> & {
  /** Fetches it before it is gone to: then it stands at once. Rejects as fetching does. */
  readonly fetch: () => Promise<void>;
};

/**
 * A page that `load` fetches. Its failure stands until `tryPagesAnew`: React draws a page that failed once more by
 * itself before it tells anybody, and a page that tried again by itself then would try for ever.
 */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): LazyPage<P> {
  /** Round in which it failed. */
  let failed: number | undefined;
  let here: ComponentType<P> | undefined;
  const fetch = async () => {
    here = await load();
    return here;
  };
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await fetch() };
      } catch (error) {
        failed = round;
        throw error;
      }
    });
  let Page = fetched();
  function Later(props: P) {
    // Drawn at once where it is here already: what React waits for, it shows as waiting for a moment even then.
    const [Here] = useState(() => here);
    if (Here) return <Here {...props} />;
    if (failed !== undefined && failed < round) {
      failed = undefined;
      Page = fetched();
    }
    return <Page {...props} />;
  }
  return Object.assign(Later, { fetch: () => fetch().then(() => {}) });
}
