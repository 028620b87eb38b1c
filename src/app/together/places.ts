/** The addresses of the pages of a team: they stand in the address bar, so that a link or a reload leads there again. */

/** A page of a team, and what of. */
export type Place =
  /** Joining with a code, or moving to this device with one; without a code it is asked for. */
  | { readonly page: 'join'; readonly moving: boolean; readonly code?: string }
  /** What a member has of the team. */
  | { readonly page: 'myTeam' }
  | { readonly page: 'desk'; readonly link?: string; readonly team?: string; readonly part?: 'board' }
  | { readonly page: 'room'; readonly team: string }
  /** A list that the server steps; `playing`: with whoever is served now. */
  | { readonly page: 'stepped'; readonly list: string; readonly playing?: true };

const PAGES: ReadonlySet<unknown> = new Set<Place['page']>(['join', 'myTeam', 'desk', 'room', 'stepped']);
/** Is this screen a page of a team? */
export const isPlace = (screen: unknown): screen is Place['page'] => PAGES.has(screen);

const ID = /^[0-9a-f]{32}$/;
const HASH = /^[0-9a-f]{64}$/;

/** A code as people type and dictate it: case, blanks, hyphens, and letters taken for digits, are all one. */
export function codeIn(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.·_]+/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}

/** The page a fragment leads to; undefined when it is none of a team. What stands behind it in a sentence is passed over. */
export function placeIn(fragment: string): Place | undefined {
  const [, page, rest = ''] = /^#?\/(join|move|team|desk|room|list)(?:\/([\w%./-]*))?/i.exec(fragment) ?? [];
  const [first = '', second = ''] = rest.toLowerCase().split('/');
  switch (page?.toLowerCase()) {
    case 'join':
    case 'move': {
      const code = codeIn(first.replace(/[^\w-]+.*$/, ''));
      return { page: 'join', moving: page?.toLowerCase() === 'move', ...(code !== undefined && { code }) };
    }
    case 'team':
      return { page: 'myTeam' };
    case 'desk':
      if (first === 'sign-in') return { page: 'desk', link: second.slice(0, 32) };
      if (!ID.test(first)) return { page: 'desk' };
      return { page: 'desk', team: first, ...(second === 'board' && { part: 'board' }) };
    case 'room':
      return ID.test(first) ? { page: 'room', team: first } : { page: 'desk' };
    case 'list':
      if (!HASH.test(first)) return { page: 'myTeam' };
      return { page: 'stepped', list: first, ...(second === 'now' && { playing: true }) };
    default:
      return undefined;
  }
}

/** The fragment that leads to a page. */
export function fragmentOf(place: Place): string {
  switch (place.page) {
    case 'join':
      return `#/${place.moving ? 'move' : 'join'}${place.code === undefined ? '' : `/${place.code}`}`;
    case 'myTeam':
      return '#/team';
    case 'desk':
      if (place.link !== undefined) return `#/desk/sign-in/${place.link}`;
      return ['#/desk', place.team, place.part].filter((part) => part !== undefined).join('/');
    case 'room':
      return `#/room/${place.team}`;
    case 'stepped':
      return `#/list/${place.list}${place.playing ? '/now' : ''}`;
  }
}

/** The whole address of a page, to hand on. */
export const addressOfPlace = (place: Place): string => new URL(fragmentOf(place), location.href).href;

/** The page of a team that the address bar says is open. */
export const placeNow = (): Place | undefined => placeIn(location.hash);

/** Goes there. The game hears of it by the address, as of any link. */
export function goToPlace(place: Place): void {
  location.hash = fragmentOf(place);
}

/** Takes the page out of the address without a step back to it, as a link that works only once. */
export function replacePlace(place: Place | undefined): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}${place ? fragmentOf(place) : ''}`);
}
