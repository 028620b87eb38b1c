/** The drawings of props and marks, as markup, fetched as one file when first needed. */
import type { Drawings } from '../catalogue/rooms.ts';

/** All props and marks by name. Rejects when they cannot be fetched. */
export async function thingDrawings(): Promise<Drawings> {
  return (await import('../catalogue/thing-drawings.ts')).drawings;
}
