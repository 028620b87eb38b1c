/** Pages that are fetched when they are gone to, and again when they did not come the first time. */
import { type ComponentType, lazy } from 'react';

/** A page whose `load` is tried anew whenever it is drawn after a failure. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        // React keeps the answer of each `lazy`, be it a failure: the next try is another one.
        Page = fetched();
        throw error;
      }
    });
  let Page = fetched();
  return function LazyPage(props: P) {
    return <Page {...props} />;
  };
}
