/** A button that asks for files; the field itself stays out of sight and out of the tab order. */
import { type ReactNode, useRef } from 'react';

/** @see FilesButton */
export interface FilesButtonProps {
  /** What stands on the button. */
  readonly children: ReactNode;
  /** What the field is called for whoever hears it. */
  readonly field: string;
  /** A whole folder is asked for. Default: files. */
  readonly folder?: boolean;
  /** Just one file. Default: as many as one likes. */
  readonly single?: boolean;
  /** The first thing to do on its page. */
  readonly main?: boolean;
  /** Never called with none. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The button. Choosing the same file again is a choice again. */
export function FilesButton({
  children,
  field,
  folder = false,
  single = false,
  main = false,
  onFiles,
}: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={main ? 'button button-main' : 'button'} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!single}
        aria-label={field}
        {...(folder ? { webkitdirectory: '' } : { accept: 'application/json,.json' })}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Emptied, so that the same files are a change again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
