/** Generated stories in inkjs. */
import { Compiler, CompilerOptions, Story } from 'inkjs/full';
import type { PeerPlay } from './peer-play.ts';

type InkStory = InstanceType<typeof Story>;

/** Compiles ink source. Throws with what the compiler says. */
export function compiledInk(source: string): InkStory {
  const said: string[] = [];
  const options = new CompilerOptions(null, [], false, (message) => said.push(message));
  try {
    return new Compiler(source, options).Compile();
  } catch (error) {
    throw new Error(`not a valid ink story:\n${said.slice(0, 5).join('\n')}`, { cause: error });
  }
}

/** The story in the form that inkjs loads without its compiler. */
export function inkJson(story: InkStory): string {
  const json = story.ToJson();
  if (typeof json !== 'string') throw new Error('inkjs gave no JSON');
  return json;
}

/** Loads a story compiled before. */
export const loadedInk = (json: string): InkStory => new Story(json);

/** Starts a story over from its beginning. */
export function playInk(story: InkStory): PeerPlay {
  story.ResetState();
  let text = '';
  const goOn = () => {
    text = '';
    while (story.canContinue) text += story.Continue();
  };
  goOn();
  return {
    get text() {
      return text.trim();
    },
    get offers() {
      return story.currentChoices.map((choice) => choice.text);
    },
    choose(index) {
      story.ChooseChoiceIndex(index);
      goOn();
    },
    value: (name) => story.variablesState.$(name),
  };
}

/** Plays choices known before, by their indexes, and looks at nothing on the way. Returns how the story ended. */
export function replayInk(story: InkStory, choices: readonly number[]): string {
  story.ResetState();
  story.ContinueMaximally();
  let said: string | null = '';
  for (const index of choices) {
    story.ChooseChoiceIndex(index);
    said = story.ContinueMaximally();
  }
  return (said ?? '').trim();
}
