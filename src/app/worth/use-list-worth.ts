/** Weighs the list that is picked, each time it changes: only the last one counts. */

import { useEffect, useRef, useState } from 'react';
import { certificateJson } from '../../cli/certificate-json.ts';
import { certificateSaid } from '../../messages/certificate-said.ts';
import type { ListToWeigh } from '../../ui/assessment/assignment-request.ts';
import type { ListWorthState } from '../../ui/assessment/list-worth.tsx';
import { pickedUnits, unitToWeigh } from '../picked-units.ts';
import { reasonOf } from '../reason.ts';
import { today } from '../today.ts';
import type { WholeLibrary } from '../whole-library.ts';
import { type Desk, desk as ofThePage, Stopped } from './desk.ts';

/** A list being weighed. */
export interface WeighedList {
  readonly worth: ListWorthState;
  /** The certificate as data, once it is known. */
  readonly json: string | undefined;
  readonly weigh: (list: ListToWeigh | undefined) => void;
  readonly stop: () => void;
  /** Weighs the same list again. */
  readonly again: () => void;
}

/** @param desk where it is worked out; tests bring their own */
export function useListWorth(library: Pick<WholeLibrary, 'load' | 'plan'>, desk: Desk = ofThePage): WeighedList {
  const [worth, setWorth] = useState<ListWorthState>({ is: 'nobody' });
  const [json, setJson] = useState<string>();
  const last = useRef<ListToWeigh>(undefined);
  /** Counts up with every list: what comes for an older one is passed over. */
  const turn = useRef(0);
  const drop = useRef<() => void>(undefined);
  const leave = () => {
    turn.current += 1;
    drop.current?.();
    drop.current = undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is left.
  useEffect(() => leave, []);
  const weigh = (list: ListToWeigh | undefined) => {
    leave();
    last.current = list;
    setJson(undefined);
    if (!list) return setWorth({ is: 'nobody' });
    const mine = turn.current;
    const isLast = () => turn.current === mine;
    setWorth({ is: 'working', done: 0, of: list.people.length });
    const work = async () => {
      const units = (await pickedUnits(library, list.people, list.seed)).map(unitToWeigh);
      if (!isLast()) return;
      const asked = desk.ask(
        'certificate',
        { units, on: today(), ...(list.pass !== undefined && { mark: list.pass }) },
        (done, of) => {
          if (isLast()) setWorth({ is: 'working', done, of });
        },
      );
      drop.current = asked.drop;
      const { refused, sheet, certificate } = await asked.answer;
      if (!isLast()) return;
      setWorth({ is: 'known', refused: certificateSaid(refused), ...(sheet && { sheet: certificateSaid(sheet) }) });
      setJson(certificate && `${certificateJson(certificate)}\n`);
    };
    void work().catch((error: unknown) => {
      if (isLast()) setWorth(error instanceof Stopped ? { is: 'stopped' } : { is: 'failed', reason: reasonOf(error) });
    });
  };
  return { worth, json, weigh, stop: desk.stop, again: () => weigh(last.current) };
}
