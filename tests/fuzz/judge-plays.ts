/** What must be so of the files that plays are kept in and handed over with, whatever was done to them. */

import { writeAssignment } from '../../src/assignment/assignment.ts';
import { openAttemptFile } from '../../src/assignment/attempt-results.ts';
import { assignmentInLink, assignmentLink } from '../../src/assignment/link.ts';
import { readAssignment } from '../../src/assignment/read-assignment.ts';
import { readPeersFile } from '../../src/comparison/peers-file.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { writeRecord } from '../../src/record/record.ts';
import { lookupAmong, replay } from '../../src/record/replay.ts';
import { openResultFile, readResultFile } from '../../src/record/result-file.ts';
import { readWalks, type WrittenWalk, withWalk } from '../../src/record/walk-file.ts';
import { walked } from '../../src/record/walks-again.ts';
import type { Said } from '../../src/scenario/said.ts';
import { reasonText } from '../spoken.ts';
import { expectSame, type Judge, refused, taken } from './judge.ts';

/** Throws unless there are reasons, and each is a sentence. */
export function allSentences(reasons: readonly Said[]): void {
  if (reasons.length === 0) throw new Error('refused without a reason');
  for (const reason of reasons.map(reasonText))
    if (!/^[^a-z].*[.!?]$/su.test(reason)) throw new Error(`not a sentence: ${reason}`);
}

export const asRecord: Judge = (text, { library, again }, chance) => {
  const read = readRecord(text);
  if (chance.percent(again)) expectSame('reading a record', read, readRecord(text));
  if (!read.ok) {
    allSentences(read.reasons);
    return refused;
  }
  expectSame('a record written and read', read, readRecord(writeRecord(read.record, read.enclosed)));
  for (const scenario of library) {
    if (scenario.id !== read.record.scenario.id) continue;
    const played = replay(scenario, read.record);
    if (!played.ok) allSentences(played.reasons);
  }
  return taken;
};

export const asResults: Judge = (text, { library, again }, chance) => {
  const read = readResultFile(text);
  const opened = openResultFile(text, lookupAmong(library));
  if (chance.percent(again)) expectSame('reading results', read, readResultFile(text));
  if (opened.ok && !read.ok) throw new Error('results open that cannot be read');
  if (!read.ok) allSentences(read.reasons);
  if (!opened.ok) allSentences(opened.reasons);
  return opened.ok ? taken : refused;
};

export const asPeers: Judge = (text, { again }, chance) => {
  const read = readPeersFile(text);
  if (chance.percent(again)) expectSame('reading a file for peers', read, readPeersFile(text));
  if (!read.ok) allSentences(read.reasons);
  return read.ok ? taken : refused;
};

const bare = (walks: readonly WrittenWalk[]) => walks.map(({ line: _line, ...walk }) => walk);

export const asWalks: Judge = (text, { library }) => {
  const read = readWalks(text);
  if (!read.ok) {
    if (read.line < 1 || read.says.key === '') throw new Error('a line that cannot be read is not told');
    return refused;
  }
  let written = '';
  for (const walk of read.walks.slice(0, 20)) {
    for (const scenario of library.slice(0, 3)) walked(scenario, walk);
    written = withWalk(written, walk);
  }
  const again = readWalks(written);
  if (!again.ok) throw new Error(`walks written again cannot be read: ${again.says.key}`);
  expectSame('walks written and read', bare(again.walks), bare(read.walks.slice(0, 20)));
  return taken;
};

export const asAssignment: Judge = (text) => {
  const read = readAssignment(text);
  // Whatever stands in a link is looked at as well: it comes from outside like a file.
  const inLink = assignmentInLink(`#assignment=${text}`);
  if (inLink && !inLink.ok) allSentences(inLink.reasons);
  if (!read.ok) {
    allSentences(read.reasons);
    return refused;
  }
  const { assignment } = read;
  expectSame('an assignment written and read', read, readAssignment(writeAssignment(assignment)));
  const link = assignmentLink('https://example.org/', assignment);
  expectSame('an assignment sent as a link', read, assignmentInLink(new URL(link).hash));
  return taken;
};

export const asAttempt: Judge = (text, { library }) => {
  const opened = openAttemptFile(text, lookupAmong(library));
  if (!opened.ok) allSentences(opened.reasons);
  return opened.ok ? taken : refused;
};
