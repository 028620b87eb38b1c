/** The ready pictures of the people in the library: one small file for each of them. */
import { type ReadyFace, readyFragment } from '../art/ready-faces.ts';
import type { Cast } from '../scenario/format.ts';
import { pictureAt, shippedScenarios } from './shipped.ts';

/** By the very looks of the library: whoever is handed one of them need not know where it came from. */
const known = new WeakMap<Cast, string>();
for (const { customer, picture } of shippedScenarios) {
  const address = pictureAt(picture);
  if (address !== undefined) known.set(customer.cast, address);
}

/** Address of the ready picture of somebody with this face; undefined for a look that is not of the library. */
export function readyPictureOf(cast: Cast, face: ReadyFace): string | undefined {
  const address = known.get(cast);
  return address === undefined ? undefined : `${address}${readyFragment(face)}`;
}
