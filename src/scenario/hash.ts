/**
 * The content hash: the name of exactly this scenario, by which a record says what was played.
 *
 * SHA-256 over canonical JSON (RFC 8785) of the scenario with its defaults filled in. Left out are what
 * players never meet: `$schema`, `accepts` and the `note` fields, so comments do not make a new scenario. White
 * space, the order of fields and left-out defaults make no difference either. The order of endings does:
 * they are tried as written, and canonical JSON would sort them, so they are hashed as a list of pairs.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Draft } from './format.ts';
import { ownMemory } from './own-memory.ts';

/** SHA-256 of the scenario's content, 64 hexadecimal digits. Worked out once for a checked scenario. */
export const contentHash: (scenario: Draft) => string = ownMemory((scenario: Draft) => dataHash(content(scenario)));

/** SHA-256 of the canonical JSON of plain data, 64 hexadecimal digits. */
export function dataHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** The scenario as it is hashed. `note` is left out where it is a field; it may also be the id of a node or a card. */
function content(scenario: Draft): unknown {
  const { $schema: _schema, note: _note, accepts: _accepts, nodes, endings, ...rest } = scenario;
  const bareNodes = Object.entries(nodes).map(([id, { note: _nodeNote, moves, ...node }]) => [
    id,
    { ...node, moves: moves.map(({ note: _moveNote, ...move }) => move) },
  ]);
  return { ...rest, nodes: Object.fromEntries(bareNodes), endings: Object.entries(endings) };
}

/**
 * Canonical JSON (RFC 8785) of plain data: objects, lists, texts, whole numbers, true, false and null.
 * Fields that are undefined are left out. A checked scenario is at most 32 deep, so this may call itself.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      // RFC 8785 sorts by UTF-16 units, which is what comparing texts does here.
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return JSON.stringify(value);
}
