/** How each kind of file that commands make is known again. */
import { cliFile as words } from '../messages/cli-file.ts';
import { map } from '../messages/map.ts';
import { monday } from '../messages/monday.ts';
import type { Kind } from './out.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; none of anything else. */
function fieldsOf(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
  } catch {
    return {};
  }
}

const hasAll = (text: string, names: readonly string[]) => {
  const fields = fieldsOf(text);
  return names.every((name) => Object.hasOwn(fields, name));
};

const madeBy = (maker: string) => (text: string) =>
  text.startsWith('<!doctype html>') && text.includes(`content="${maker}"`);

/** What a report page names as its maker. */
export const PAGE_MAKER = 'counterpart report';

/** What a map names as its maker, in a comment of its format. */
export const MAP_MAKER = 'made by counterpart graph';

const MAP_COMMENT = new RegExp(`^(<!--|//|%%) ${MAP_MAKER}( -->)?$`, 'm');

/** Reports by their form. */
export const REPORTS: Readonly<Record<'text' | 'json' | 'html', Kind>> = {
  text: {
    name: words['kind.report'],
    made: (text) =>
      /^(Looked at in full: |Too many states to look at in full )/m.test(text) ||
      /^The day after each fix:$/m.test(text),
  },
  json: {
    name: words['kind.report'],
    made: (text) => hasAll(text, ['proved', 'scenario', 'counts']) || hasAll(text, ['proved', 'shift', 'bounds']),
  },
  html: {
    name: words['kind.reportPage'],
    made: madeBy(PAGE_MAKER),
  },
};

/** What a certificate's page names as its maker. */
export const CERTIFICATE_MAKER = 'counterpart certificate';

/** Certificates by their form. */
export const CERTIFICATES: Readonly<Record<'text' | 'json' | 'html', Kind>> = {
  text: {
    name: words['kind.certificate'],
    made: (text) => /^\d+ (person|people) to serve, at a mark of \d+:$/m.test(text),
  },
  json: { name: words['kind.certificate'], made: (text) => hasAll(text, ['ok', 'certificate']) },
  html: { name: words['kind.certificatePage'], made: madeBy(CERTIFICATE_MAKER) },
};

/** What a page for Monday names as its maker. */
export const MONDAY_MAKER = 'counterpart monday';

/** Pages for Monday by their form. */
export const MONDAYS: Readonly<Record<'text' | 'json' | 'html', Kind>> = {
  text: { name: words['kind.monday'], made: (text) => text.startsWith(`${monday.title()}\n`) },
  json: { name: words['kind.monday'], made: (text) => hasAll(text, ['ok', 'monday']) },
  html: { name: words['kind.monday'], made: madeBy(MONDAY_MAKER) },
};

/** What a team met, for peers. */
export const PEERS: Kind = { name: words['kind.peers'], made: (text) => fieldsOf(text).kind === 'counterpart-peers' };

/** A map that is text. */
export const MAP: Kind = { name: words['kind.map'], made: (text) => MAP_COMMENT.test(text) };

/** A map as the configuration of a state machine, which has no room for comments. */
export const MACHINE: Kind = {
  name: words['kind.map'],
  made: (text) => hasAll(text, ['id', 'initial', 'states']) && text.includes(map.order()),
};

/** A play as a record. */
export const RECORD: Kind = { name: words['kind.record'], made: (text) => fieldsOf(text).kind === 'counterpart-play' };
