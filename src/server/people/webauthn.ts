/**
 * What a browser says of a passkey, looked at (WebAuthn level 2, without attestation: who made the device is nobody's business
 * here). Node's own cryptography does the reckoning; nothing of the binary forms is read but the fixed head of the
 * authenticator's data.
 */
import { createHash, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';

/** What a passkey was made or used with. `client` is JSON that the browser writes; both are base64url. */
export interface Said {
  readonly client: string;
  readonly authenticator: string;
}

/** What was asked of it. */
export interface AskedOf {
  readonly type: 'webauthn.create' | 'webauthn.get';
  /** base64url. */
  readonly challenge: string;
  /** Of the server, with its port where it has one. That only a secure page can say anything is seen to by browsers. */
  readonly host: string;
}

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** The challenge that is answered, whatever else is so; undefined where nothing of it can be read. */
export function challengeIn({ client }: Said): string | undefined {
  try {
    const { challenge } = JSON.parse(bytesOf(client).toString('utf8')) as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
}

/** Length of the fixed head: hash of the host, flags, counter. */
const HEAD = 37;
/** Somebody was there, and showed who they are. */
const [PRESENT, VERIFIED] = [1, 4];

/** The counter of the passkey when this answers what was asked, on this page, by somebody who showed who they are; else undefined. */
export function counterIn({ client, authenticator }: Said, { type, challenge, host }: AskedOf): number | undefined {
  let said: Readonly<Record<string, unknown>>;
  try {
    said = JSON.parse(bytesOf(client).toString('utf8')) as typeof said;
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null) return undefined;
  const { origin } = said;
  const from = typeof origin === 'string' && URL.canParse(origin) ? new URL(origin) : undefined;
  if (said.type !== type || said.challenge !== challenge || from?.host !== host || said.crossOrigin === true)
    return undefined;
  const head = bytesOf(authenticator);
  if (head.length < HEAD || !timingSafeEqual(head.subarray(0, 32), sha256(from.hostname))) return undefined;
  const flags = head.readUInt8(32);
  return (flags & PRESENT) !== 0 && (flags & VERIFIED) !== 0 ? head.readUInt32BE(33) : undefined;
}

/** A public key of a kind that is asked for (ES256, EdDSA, RS256), from its SPKI; else undefined. */
export function publicKey(spki: string): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: bytesOf(spki), format: 'der', type: 'spki' });
    const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    const fits =
      (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') ||
      key.asymmetricKeyType === 'ed25519' ||
      (key.asymmetricKeyType === 'rsa' && modulusLength >= 2048);
    return fits ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Did the passkey with this key sign what it said? */
export function isSigned(key: KeyObject, { client, authenticator }: Said, signature: string): boolean {
  const signed = Buffer.concat([bytesOf(authenticator), sha256(bytesOf(client))]);
  try {
    return verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, bytesOf(signature));
  } catch {
    return false;
  }
}
