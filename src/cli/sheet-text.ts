/** A page to print as plain lines for a terminal. */
import type { Sheet, SheetBlock } from '../comparison/sheet.ts';

const plain = (words: string) => words.replace(/[\u2068\u2069]/gu, '');

function lines(block: SheetBlock): readonly string[] {
  switch (block.is) {
    case 'words':
      return [`  ${plain(block.words)}`];
    case 'list':
      return block.items.map((item) => `  - ${plain(item)}`);
    case 'table':
      return [
        `  ${block.caption}`,
        ...[block.head, ...block.rows].map((row) => `    ${row.map(plain).filter(Boolean).join(' | ')}`),
      ];
    case 'saying':
      return [`  ${plain(block.label)} “${block.words}”`];
  }
}

/** The same words, line by line. */
export const sheetText = ({ title, about, verdict, parts, shows }: Sheet): string =>
  [
    plain(title),
    plain(about),
    plain(verdict.words),
    ...parts.flatMap((part) => [part.title, ...part.blocks.flatMap(lines)]),
    plain(shows),
  ].join('\n');
