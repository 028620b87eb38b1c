/** Files and folders may be dropped anywhere on the page. */
import { type DragEvent, useState } from 'react';
import type { HomeScreenProps } from './home-screen.tsx';

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
