/** Asks the browser to keep what is stored until the player erases it, and asks how that stands. */

/** What the browser lends for it: nothing in old browsers and over plain http. */
export type StorageLent = Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined;

const lent = (): StorageLent => globalThis.navigator?.storage;

/** Asks for it. Some browsers ask the player in turn, so this is for after something worth keeping. Never rejects. */
export async function askToKeep(storage: StorageLent = lent()): Promise<boolean | undefined> {
  try {
    if (await storage?.persisted?.()) return true;
    return await storage?.persist?.();
  } catch {
    return undefined;
  }
}

/** Has the browser promised it? Undefined where it does not say. Never rejects. */
export async function isPromised(storage: StorageLent = lent()): Promise<boolean | undefined> {
  try {
    return await storage?.persisted?.();
  } catch {
    return undefined;
  }
}
