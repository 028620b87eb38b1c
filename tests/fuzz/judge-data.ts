/** What must be so of the file of everything that was kept of a player, whatever was done to it. */

import { isKeptDay } from '../../src/app/day-run.ts';
import { takenIn } from '../../src/app/taken-assignments.ts';
import { readAssignment } from '../../src/assignment/read-assignment.ts';
import { rowOf } from '../../src/record/kept-row.ts';
import { writeMyData } from '../../src/record/my-data.ts';
import { readMyData } from '../../src/record/read-my-data.ts';
import { replay } from '../../src/record/replay.ts';
import { startReasons } from '../../src/shift/start-reasons.ts';
import { aPlan } from '../shift/a-shift.ts';
import { expectSame, type Judge, refused, taken } from './judge.ts';
import { allSentences } from './judge-plays.ts';

const plan = aPlan();

export const asMyData: Judge = (text, { library, again }, chance) => {
  const read = readMyData(text);
  if (chance.percent(again)) expectSame('reading my data', read, readMyData(text));
  if (!read.ok) {
    // Why not is a code, and there are two of them.
    if (!['notMyData', 'newerData'].includes(read.reason)) throw new Error(`no reason: ${read.reason}`);
    return refused;
  }
  const { plays, refused: aside, days, assignments } = read.data;
  for (const { reasons } of aside) allSentences(reasons);
  for (const play of plays) {
    // What is taken in can be kept, shown and played again.
    rowOf(play);
    new Date(play.begun).toISOString();
    for (const scenario of library) if (scenario.id === play.record.scenario.id) replay(scenario, play.record);
  }
  for (const day of days) if (isKeptDay(day)) startReasons(plan, day.record.start);
  for (const one of assignments) takenIn(one, readAssignment);
  expectSame('my data written and read', { ...read.data, refused: [] }, dataAgain(read.data));
  return plays.length > 0 && aside.length === 0 ? taken : refused;
};

function dataAgain(data: Parameters<typeof writeMyData>[0]) {
  const read = readMyData(writeMyData(data, 0));
  return read.ok ? read.data : read.reason;
}
