/** A page to print with one block of each kind. */
import { isolated, type Sheet } from '../../src/comparison/sheet.ts';

export const aSheet = (): Sheet => ({
  title: 'What this list is worth',
  about: '2 people to serve, at a mark of 80.',
  verdict: { stands: 'good', words: 'Fit for comparing people, with their ranges.' },
  parts: [
    {
      title: 'Who passes',
      blocks: [
        {
          is: 'table',
          caption: 'At a mark of 80',
          head: ['Who', 'Gets', 'Passes'],
          rows: [
            ['Somebody who guesses', '', '0.04 % of attempts'],
            [isolated('أمينة'), '90', '90 % of attempts'],
          ],
        },
        { is: 'words', words: 'Recommended mark: 70.', strong: true },
      ],
    },
    {
      title: 'What was said',
      blocks: [
        { is: 'saying', label: 'Said:', words: 'שלום', language: 'he' },
        { is: 'list', items: ['Asked for: Keeping safe.', `Served: ${isolated('Ana')}.`] },
      ],
    },
  ],
  shows: 'It does not show how somebody serves real customers.',
});
