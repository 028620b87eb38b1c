/** Files come in by a button, as a folder, or dropped anywhere on the page. */
import { type DragEvent, useRef, useState } from 'react';
import { home } from '../../messages/home.ts';
import { Icon } from '../parts/icons.tsx';
import type { HomeScreenProps } from './home-screen.tsx';

/** A button that asks for files, or for a folder; the field itself stays out of sight and out of the tab order. */
export function OpenFiles({
  label,
  folder = false,
  onOpenFiles,
}: Pick<HomeScreenProps, 'onOpenFiles'> & { readonly label: string; readonly folder?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        <Icon name="play" /> {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        aria-label={folder ? home.folderField() : home.playField()}
        {...(folder ? { webkitdirectory: '' } : { accept: 'application/json,.json' })}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Emptied, so that choosing the same file again is a change again.
          event.target.value = '';
          if (files.length > 0) onOpenFiles(files);
        }}
      />
    </>
  );
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Lets files and folders be dropped anywhere on the page, and says so while they are held over it. */
export function useDrop(onDrop: HomeScreenProps['onDrop']) {
  const [held, setHeld] = useState(false);
  if (!onDrop) return { held, handlers: {} };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setHeld(false);
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      onDrop(event.dataTransfer);
    },
  };
  return { held, handlers };
}
