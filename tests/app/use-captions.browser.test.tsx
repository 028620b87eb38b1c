/** How many captions stand at once: fewer where a narrow window leaves the scene little height. */
import { flushSync } from 'react-dom';
import { expect, it } from 'vitest';
import { useCaptions } from '../../src/app/use-captions.ts';
import { captionOf } from '../../src/sound/captions.ts';
import { createSound } from '../../src/sound/mixer.ts';
import { aLook } from '../ui/a-look.ts';
import { SCREENS, screenSize, show } from '../ui/show.tsx';

const sound = createSound(() => Promise.reject(new Error('no sound here')));
const plan = ['one', 'two', 'three', 'four'].map(
  (word) => ({ kind: 'caption', at: 0, caption: captionOf(word, word) }) as const,
);

function Captions() {
  return useCaptions(sound, true).map(({ key, text }) => <p key={key}>{text}</p>);
}

const AT_ONCE = {
  desktop: 3,
  phone: 2,
  'phone on its side': 3,
  'desktop at 200 %': 3,
  'phone at 200 %': 2,
  'small window': 2,
} as const;

it.each(SCREENS)(
  'as many stand at once as the scene has room for: $name',
  async ({ name, width, height, textSize }) => {
    await screenSize(width, height);
    const { container } = show(<Captions />, { textSize });
    flushSync(() => sound.hear(aLook(), plan));
    expect(container.querySelectorAll('p')).toHaveLength(AT_ONCE[name]);
  },
);
