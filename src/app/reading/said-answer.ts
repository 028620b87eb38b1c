/**
 * What a reader says is wrong with a file, in the language of the page: a reader hands out data, and its words are fetched
 * with the first file that has something wrong with it.
 */
import type { Spoken } from '../../messages/problem.ts';
import type { SaidAsData } from '../../messages/say.ts';

/** What a reader gives back, with sentences. */
export type SaidAnswer<R> = R extends { readonly ok: true; readonly warnings: readonly (infer P)[] }
  ? Omit<R, 'warnings'> & { readonly ok: true; readonly warnings: readonly Spoken<P>[] }
  : R extends { readonly ok: false; readonly problems: readonly (infer P)[] }
    ? { readonly ok: false; readonly problems: readonly Spoken<P>[] }
    : R extends { readonly ok: false; readonly reasons: readonly unknown[] }
      ? { readonly ok: false; readonly reasons: readonly string[] }
      : R;

type Answered = Readonly<Record<'problems' | 'warnings' | 'reasons', unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The answer with its sentences. Rejects when the words cannot be fetched. */
export async function saidAnswer(answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { problems, warnings, reasons } = answer as Answered;
  const [wrong, told, why] = [listOf(problems), listOf(warnings), listOf(reasons)];
  if (why.length > 0) {
    const { reasonSaid } = await import('../../messages/reason.ts');
    return { ...answer, reasons: why.map((one) => reasonSaid(one as SaidAsData)) };
  }
  if (wrong.length + told.length === 0) return answer;
  const { spoken } = await import('../../messages/problem.ts');
  const said = (list: readonly unknown[]) => list.map((one) => spoken(one as { readonly says: SaidAsData }));
  return { ...answer, ...(wrong.length > 0 ? { problems: said(wrong) } : { warnings: said(told) }) };
}
