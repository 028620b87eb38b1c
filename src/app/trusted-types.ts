/**
 * The page's policy lets nothing become script but what this policy lets pass (Trusted Types, see index.html):
 * addresses of the game's own workers. No text is ever made into HTML or into code, so there is no rule for that.
 * Imported before everything else, for its effect.
 */

/** What is used of the browser's interface, which TypeScript does not know yet. */
interface PolicyMaker {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): unknown;
}

/** The address, if it lies where this page lies. Throws for any other. */
export function ownScript(address: string, base: string): string {
  const { origin, protocol } = new URL(address, base);
  if (origin === new URL(base).origin && /^(https?|file):$/.test(protocol)) return address;
  throw new TypeError('Scripts come from where the game lies, and from nowhere else.');
}

const maker = (globalThis as { readonly trustedTypes?: PolicyMaker }).trustedTypes;
maker?.createPolicy('default', { createScriptURL: (address) => ownScript(address, document.baseURI) });
