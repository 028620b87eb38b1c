/** The display name a player last saved results under, in the browser's own small store. */

const KEY = 'counterpart-name';

/** The name, or '' when there is none or the browser lends no storage. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the name; forgets it when it is ''. A browser without storage simply asks again next time. */
export function rememberName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    return;
  }
}
