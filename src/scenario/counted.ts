/** How many of something, in words. */

/** "1 play", "3 plays". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
