/** The kept plays as everybody sees them: a list in the app's state that stays the same until it is asked for anew. */
import type { PlayStore } from '../record/store.ts';
import type { Screens } from './app-machine.ts';

/** Lists the plays of this store anew, after something was kept or removed. */
export async function relistPlays(store: PlayStore, screens: Screens): Promise<void> {
  const plays = await store.list();
  const aside = (await store.aside()).length;
  screens.send({ type: 'list', lists: { plays, aside } });
}

/** Calls back when the plays are listed anew. Returns the way to stop. */
export function onPlays(screens: Screens, onChange: () => void): () => void {
  let { plays } = screens.getSnapshot().context.lists;
  const { unsubscribe } = screens.subscribe(({ context: { lists } }) => {
    if (lists.plays === plays) return;
    ({ plays } = lists);
    onChange();
  });
  return unsubscribe;
}
