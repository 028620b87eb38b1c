/** S2: passkeys of trainers, made and used by a device of this test. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PASSKEYS_MAX } from '../../../src/server/people/passkeys.ts';
import { aDevice, encoded, KINDS, type Odd } from './a-passkey.ts';
import { type Answered, aServer } from './a-server.ts';

async function aDesk() {
  const server = await aServer();
  const session = await server.firstTrainer('Ms Okafor');
  const challenge = async () => (await server.ask<{ challenge: string }>('POST', '/passkeys/challenge')).body.challenge;
  const add = (body: unknown) =>
    server.ask<{ passkeys: number; code: string }>('POST', '/trainer/passkeys', { session, body });
  const use = (body: unknown) =>
    server.ask<{ trainer: { name: string }; code: string }>('POST', '/passkeys/sign-in', { body });
  const many = async () => (await server.ask<{ passkeys: number }>('GET', '/trainer', { session })).body.passkeys;
  return { ...server, session, challenge, add, use, many };
}
const cookieOf = ({ headers }: Answered<unknown>) =>
  /^counterpart=([0-9a-f]{32});/.exec(headers.get('set-cookie') ?? '')?.[1];

describe('S2: a passkey', () => {
  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    'of kind %s signs its trainer in, without a link',
    async (kind) => {
      const { challenge, add, use, many, ask } = await aDesk();
      const device = aDevice(kind);
      expect((await add(device.add(await challenge()))).body).toEqual({ passkeys: 1 });
      expect(await many()).toBe(1);
      const signed = await use(device.use(await challenge()));
      expect([signed.status, signed.body.trainer.name]).toEqual([200, 'Ms Okafor']);
      const who = await ask<{ trainer: { name: string } }>('GET', '/trainer', { session: cookieOf(signed) ?? '' });
      expect(who.body.trainer.name).toBe('Ms Okafor');
    },
  );

  it('answers a challenge once, and in time', async () => {
    const { challenge, add, use, later } = await aDesk();
    const device = aDevice();
    const first = await challenge();
    await add(device.add(first));
    expect((await add(aDevice().add(first))).body.code).toBe('passkey-refused');
    const second = await challenge();
    expect((await use(device.use(second))).status).toBe(200);
    expect((await use(device.use(second))).body.code).toBe('passkey-refused');
    const third = await challenge();
    later(1);
    expect((await use(device.use(third))).body.code).toBe('passkey-refused');
    expect((await use(device.use('f'.repeat(32)))).body.code).toBe('passkey-refused');
  });

  it.each<[string, Odd]>([
    ['from another page', { origin: 'https://counterpart.example' }],
    ['from a page of no address', { origin: 'nowhere' }],
    ['from within another page', { crossOrigin: true }],
    ['made for another host', { host: 'elsewhere.test' }],
    ['of another kind', { type: 'webauthn.other' }],
    ['of nobody who showed who they are', { flags: 1 }],
    ['of nobody who was there', { flags: 4 }],
  ])('is refused when it comes %s', async (_what, odd) => {
    const { challenge, add, use, many } = await aDesk();
    expect((await add(aDevice().add(await challenge(), odd))).body.code).toBe('passkey-refused');
    expect(await many()).toBe(0);
    const device = aDevice();
    await add(device.add(await challenge()));
    expect((await use(device.use(await challenge(), odd))).body.code).toBe('passkey-refused');
  });

  it('is refused for whoever does not hold it, and for a copy that lags behind', async () => {
    const { challenge, add, use } = await aDesk();
    const [device, other] = [aDevice(), aDevice()];
    await add(device.add(await challenge()));
    const asked = await challenge();
    expect((await use({ ...other.use(asked), id: device.use(asked).id })).body.code).toBe('passkey-refused');
    expect((await use(other.use(await challenge()))).body.code).toBe('passkey-refused');
    const counts = aDevice();
    await add(counts.add(await challenge(), { counter: 4 }));
    expect((await use(counts.use(await challenge(), { counter: 5 }))).status).toBe(200);
    expect((await use(counts.use(await challenge(), { counter: 5 }))).body.code).toBe('passkey-refused');
  });

  it('of one trainer cannot be taken over by another, and keys of other kinds are none', async () => {
    const { challenge, add, another, ask, session } = await aDesk();
    const device = aDevice();
    await add(device.add(await challenge()));
    const other = await another(session, 'Mr Lindqvist');
    const taken = await ask<{ code: string }>('POST', '/trainer/passkeys', {
      session: other,
      body: device.add(await challenge()),
    });
    expect(taken.body.code).toBe('passkey-refused');
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    for (const spki of ['AAAA', encoded(short.export({ format: 'der', type: 'spki' }))])
      expect((await add({ ...aDevice().add(await challenge()), spki })).body.code).toBe('passkey-refused');
  });

  it('goes with all others of its trainer, and the oldest goes when there are many', async () => {
    const { challenge, add, use, many, ask, session } = await aDesk();
    const first = aDevice();
    await add(first.add(await challenge()));
    const devices = Array.from({ length: PASSKEYS_MAX }, () => aDevice());
    for (const device of devices) await add(device.add(await challenge()));
    expect(await many()).toBe(PASSKEYS_MAX);
    expect((await ask('DELETE', '/trainer/passkeys', { session })).status).toBe(204);
    expect(await many()).toBe(0);
    expect((await use(devices[0]?.use(await challenge()))).body.code).toBe('passkey-refused');
  });
});
