/** Files that somebody opens, and what is saved as one. */
import { game as words } from '../messages/game.ts';
import { endOf, unendedPlay } from '../record/kept-play.ts';
import { hintsOf } from '../record/record.ts';
import type { StoredPlay } from '../record/store.ts';
import { openNow } from './app-machine.ts';
import type { Assessments } from './assessments.ts';
import { saveAsFile } from './files.ts';
import { freshSeed, newId } from './fresh.ts';
import type { Game } from './game-contract.ts';
import { carriedInto } from './morning.ts';
import { ALONE, playOf } from './open.ts';
import type { OpenedFile } from './own/dropped.ts';
import type { PlaysSurroundings } from './plays.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { chosenYou, rememberYou } from './remembered-you.ts';

/** What screens may ask of files. */
export type GameFiles = Pick<Game, 'exportPlay' | 'importData' | 'openFiles' | 'removeOwn'>;

/** @param listAnew lists everything that is kept anew */
export function createGameFiles(
  around: PlaysSurroundings & { readonly assessments: Assessments; readonly listAnew: () => Promise<void> },
): GameFiles {
  const { screens, store, surroundings, scenarios, library, entrance, oneTab, assessments, listAnew, told } = around;
  const tell = (notice: string) => screens.send({ type: 'tell', notice });
  const kept = () => screens.getSnapshot().context.lists.plays;

  const importData = (file: File) =>
    told(async () => {
      const { importedWords, importFile } = await import('./import-data.ts');
      try {
        const imported = await importFile(store, file);
        if (imported.name !== undefined && rememberedName() === '') rememberName(imported.name);
        // Who has chosen here already looks as they chose.
        const looks = imported.you !== undefined && chosenYou() === undefined;
        if (looks) rememberYou(imported.you);
        tell(importedWords(imported, looks));
      } finally {
        // What was taken in before something went wrong is here, too.
        await listAnew();
      }
    });

  /** Of several files, whatever is of a library is taken into the player's own. */
  const takeAll = async (files: readonly OpenedFile[]) => {
    const { takeFiles, takenWords } = await import('./opening.ts');
    const notice = takenWords(await takeFiles(library.own, files));
    oneTab.release();
    screens.send({ type: 'go', to: 'home', notice });
  };

  /** A single file: to a screen of its own. */
  const openAlone = async (file: File) => {
    const { openedFile } = await import('./opening.ts');
    await library.own.ready();
    const opened = await openedFile(file, scenarios, library.own.people());
    if (opened.holds === 'assignment') return assessments.take(opened.assignment);
    const { scenario } = opened;
    if (opened.holds === 'scenario') {
      await scenarios.keepFile(scenario, opened.source);
      const { refused } = await library.own.take([{ path: file.name, text: opened.source }]);
      const carried = carriedInto(
        scenario,
        kept().filter(({ attempt }) => attempt === undefined),
      );
      const opening = { seed: freshSeed(), carried: carried.map(({ flag }) => flag) };
      oneTab.release();
      entrance.brief({ scenario, own: true, within: ALONE, opening, carried });
      if (refused.length > 0) tell(words.notInLibrary({ reasons: refused.join(' ') }));
      return;
    }
    const { record } = opened;
    const known = kept().find((one) => one.record.attempt === record.attempt);
    // A play that is kept here already, at least as far: nothing of it is written over.
    if (known && known.record.moves.length >= record.moves.length) {
      await entrance.enterAlone(scenario, known, ALONE);
      return;
    }
    const isItsOwn = (await scenarios.own([{ record }])).length > 0;
    await scenarios.keep(scenario);
    const play: StoredPlay = {
      ...unendedPlay(newId(), record, surroundings.today()),
      ...endOf(opened.walk, hintsOf(record)),
      ...(isItsOwn && { own: true }),
    };
    // Only what could be stored takes the place of what is open.
    await store.save(play);
    await entrance.enterAlone(scenario, play, ALONE);
  };

  return {
    exportPlay: () =>
      told(async () => {
        const play = playOf(openNow(screens));
        if (!play) return;
        const record = play.session.record();
        tell(words.savedAs({ file: saveAsFile(record, await scenarios.own([{ record }])) }));
      }),
    importData,
    removeOwn: (file) => told(() => library.own.remove(file)),
    openFiles: (files) =>
      told(async () => {
        const [first, ...others] = files;
        if (!first) return;
        const { file } = first;
        const { looksLikeMyData } = await import('../record/read-my-data.ts');
        if (others.length === 0 && looksLikeMyData(await file.slice(0, 200).text())) return importData(file);
        const { opensByItself } = await import('./opening.ts');
        const alone = others.length === 0 && first.path === file.name ? await opensByItself(file) : false;
        await (alone ? openAlone(file) : takeAll(files));
      }),
  };
}
