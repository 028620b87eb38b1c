import { describe, expect, it } from 'vitest';
import { messageTypes } from '../../scripts/message-types.mjs';
import { subjects } from '../../scripts/messages.mjs';

describe('what messages must be given', () => {
  it.each(subjects())('is typed as its catalogue has it: %s', async (subject) => {
    await expect(messageTypes(subject)).toMatchFileSnapshot(`../../src/messages/en-GB/${subject}.gen.ts`);
  });
});
