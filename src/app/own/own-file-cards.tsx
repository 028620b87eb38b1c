/** The player's own files on the home screen: each can be saved as a file again, and removed. */
import { game as words } from '../../messages/game.ts';
import { OwnFiles } from '../../ui/home/own-files.tsx';
import { offerFile } from '../files.ts';
import type { Game } from '../game-contract.ts';
import type { ShelvedFile } from './shelf.ts';

/** The list; nothing where there are no files. */
export function OwnFileCards({ game, files }: { readonly game: Game; readonly files: readonly ShelvedFile[] }) {
  if (files.length === 0) return null;
  return (
    <OwnFiles
      files={files.map(({ file, title, trouble }) => ({
        key: `${file.kind} ${file.id}`,
        title,
        name: file.name,
        kind: file.kind,
        ...(trouble !== undefined && { trouble }),
        onSave: () => {
          offerFile(file.name, file.text);
          game.screens.send({ type: 'tell', notice: words.savedAs({ file: file.name }) });
        },
        onRemove: () => void game.removeOwn(file),
      }))}
    />
  );
}
