/** A trainer adds a passkey at the desk, and comes back with it alone. The device is one that the browser makes up. */
import { expect, test } from '@playwright/test';
import { aTeamServer, type TeamServer } from './a-team-server.ts';
import { expectSound } from './expect-sound.ts';

let server: TeamServer;
test.beforeEach(async () => {
  server = await aTeamServer();
});
test.afterEach(() => server.done());

test('a trainer signs in with a passkey once they have added one', async ({ browser }, info) => {
  const link = await server.start();
  const context = await browser.newContext({ baseURL: server.address, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });

  await page.goto(`./${link}`);
  await page.getByLabel('Your name').fill('Tess');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('You have none.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The passkey is added' })).toBeVisible();
  await expect(page.getByText('You have 1 passkey.')).toBeVisible();
  await expectSound(page, 'a desk with a passkey');
  await page.screenshot({ path: info.outputPath('desk.png'), fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: info.outputPath('desk-phone.png'), fullPage: true });

  await page.getByRole('button', { name: /^Sign out/ }).click();
  await page.goto('about:blank');
  await page.goto('./#/desk');
  const signIn = page.getByRole('button', { name: 'Sign in with a passkey' });
  await expect(signIn).toBeVisible();
  await expectSound(page, 'signing in');
  await page.screenshot({ path: info.outputPath('sign-in-phone.png'), fullPage: true });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.screenshot({ path: info.outputPath('sign-in.png') });
  // A device on which whoever holds it says no.
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await signIn.click();
  await expect(page.getByText('No passkey was given')).toBeVisible({ timeout: 90_000 });
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await signIn.click();
  await expect(page.getByRole('status').filter({ hasText: 'Good day, Tess.' })).toBeVisible();
  await expect(page.getByText('You have 1 passkey.')).toBeVisible();

  await page.getByRole('button', { name: 'End all passkeys' }).click();
  await page.getByRole('button', { name: 'Yes, end them' }).click();
  await expect(page.getByText('You have none.')).toBeVisible();
});
