/**
 * A passkey of this device, made for a trainer or used to sign in. Browsers have them on secure pages alone, and for names, not
 * for numbers: where they have none, nobody is offered any.
 */
import type { Trainer } from '../../team/shapes.ts';
import type { Answer, Said, Talk } from './talk.ts';

/** Can this page have passkeys? */
export const hasPasskeys = (): boolean =>
  isSecureContext && 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(location.hostname);

const encoded = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** ES256, EdDSA, RS256: what the server reckons with. */
const KINDS = [-7, -8, -257];

/** `stopped`: whoever was asked said no, or the device could not. */
export type Passkey<T> = Answer<T> | { readonly ok: false; readonly why: 'stopped' };
const STOPPED = { ok: false, why: 'stopped' } as const;

async function credential<T extends AuthenticatorResponse, Value>(
  talk: Talk,
  ask: (challenge: BufferSource) => Promise<Credential | null>,
  use: (id: string, response: T) => Promise<Passkey<Value>>,
): Promise<Passkey<Value>> {
  const asked = await talk.ask('passkeyChallenge');
  if (!asked.ok) return asked;
  const made = await ask(fromHex(asked.value.challenge)).catch(() => null);
  if (!(made instanceof PublicKeyCredential)) return STOPPED;
  return use(encoded(made.rawId), made.response as T);
}

/** Makes one on this device for whoever is signed in. */
export const makePasskey = (talk: Talk, { id, name }: Trainer): Promise<Passkey<Said<'addPasskey'>>> =>
  credential<AuthenticatorAttestationResponse, Said<'addPasskey'>>(
    talk,
    (challenge) =>
      navigator.credentials.create({
        publicKey: {
          challenge,
          rp: { name: 'Counterpart' },
          user: { id: fromHex(id), name, displayName: name },
          pubKeyCredParams: KINDS.map((alg) => ({ type: 'public-key', alg })),
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        },
      }),
    async (key, response) => {
      const spki = response.getPublicKey();
      if (!spki) return STOPPED;
      const body = {
        id: key,
        client: encoded(response.clientDataJSON),
        authenticator: encoded(response.getAuthenticatorData()),
        spki: encoded(spki),
      };
      return talk.ask('addPasskey', { body });
    },
  );

/** Signs in with one of this device. */
export const signInWithPasskey = (talk: Talk): Promise<Passkey<Said<'signInByPasskey'>>> =>
  credential<AuthenticatorAssertionResponse, Said<'signInByPasskey'>>(
    talk,
    (challenge) => navigator.credentials.get({ publicKey: { challenge, userVerification: 'required' } }),
    (id, response) =>
      talk.ask('signInByPasskey', {
        body: {
          id,
          client: encoded(response.clientDataJSON),
          authenticator: encoded(response.authenticatorData),
          signature: encoded(response.signature),
        },
      }),
  );
