/** A device of a test that holds a passkey, and says of it what a browser would. */
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { HOME } from './a-server.ts';

export const encoded = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');

/** What may be other than a good device says it. */
export interface Odd {
  readonly type?: string;
  readonly origin?: string;
  readonly host?: string;
  readonly flags?: number;
  readonly counter?: number;
  readonly crossOrigin?: boolean;
}

/** Kinds of keys that are taken. */
export const KINDS = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: () => generateKeyPairSync('ed25519'),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
} satisfies Record<string, () => KeyPairKeyObjectResult>;

let made = 0;
/** A device with a passkey of its own. */
export function aDevice(kind: keyof typeof KINDS = 'ES256') {
  const { privateKey, publicKey } = KINDS[kind]();
  made += 1;
  const id = encoded(`passkey ${made}`);
  function said(challenge: string, of: 'webauthn.create' | 'webauthn.get', odd: Odd) {
    const client = JSON.stringify({
      type: odd.type ?? of,
      challenge: encoded(Buffer.from(challenge, 'hex')),
      origin: odd.origin ?? HOME,
      ...(odd.crossOrigin !== undefined && { crossOrigin: odd.crossOrigin }),
    });
    const head = Buffer.alloc(37);
    createHash('sha256')
      .update(odd.host ?? new URL(HOME).hostname)
      .digest()
      .copy(head);
    head.writeUInt8(odd.flags ?? 5, 32);
    head.writeUInt32BE(odd.counter ?? 0, 33);
    return { id, client: encoded(client), authenticator: encoded(head) };
  }
  return {
    add: (challenge: string, odd: Odd = {}) => ({
      ...said(challenge, 'webauthn.create', odd),
      spki: encoded(publicKey.export({ format: 'der', type: 'spki' })),
    }),
    use(challenge: string, odd: Odd = {}) {
      const { client, authenticator, ...rest } = said(challenge, 'webauthn.get', odd);
      const hash = createHash('sha256').update(Buffer.from(client, 'base64url')).digest();
      const signed = Buffer.concat([Buffer.from(authenticator, 'base64url'), hash]);
      const signature = encoded(sign(kind === 'EdDSA' ? null : 'sha256', signed, privateKey));
      return { ...rest, client, authenticator, signature };
    },
  };
}
