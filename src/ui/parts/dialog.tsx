/**
 * The one modal dialog of the interface: a native <dialog>, so that the page behind is inert and
 * focus stays inside. Render it to open it, stop rendering it to close it.
 */

import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { parts } from '../../messages/parts.ts';
import './dialog.css';
import { Icon, type IconName } from './icons.tsx';

export interface DialogProps {
  /** The heading, which also names the dialog. */
  readonly title: string;
  /** Asked for by Escape or the close button; the owner then stops rendering the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `wide` for tables and long reading, `small` for a few buttons. */
  readonly size?: 'small' | 'medium' | 'wide';
  /** Words on the close button. */
  readonly closeLabel?: string;
  /** Sign on the close button. */
  readonly closeIcon?: IconName;
  /** A further class on the <dialog>, for colours. */
  readonly className?: string;
}

/**
 * A modal dialog. On opening, focus goes to the element marked `data-first-focus`, else to the
 * heading; on closing it returns to where it was.
 */
export function Dialog({
  title,
  onClose,
  children,
  size = 'medium',
  closeLabel = parts.close(),
  closeIcon = 'cross',
  className,
}: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const close = useEffectEvent(onClose);

  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    const before = document.activeElement;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-first-focus]') ?? heading.current)?.focus();
    dialog.scrollTop = 0;
    // Escape asks the owner to close. A browser may also close without asking (a second Escape in a
    // row): the owner is then told too.
    const onCancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      close();
    };
    const onClosed = () => {
      if (dialog.isConnected && !dialog.open) close();
    };
    dialog.addEventListener('cancel', onCancel);
    dialog.addEventListener('close', onClosed);
    return () => {
      dialog.removeEventListener('cancel', onCancel);
      dialog.removeEventListener('close', onClosed);
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={box}
      className={['dialog', className].filter(Boolean).join(' ')}
      data-size={size}
      aria-labelledby={titleId}
    >
      <header className="dialog-head">
        <h2 ref={heading} id={titleId} tabIndex={-1} className="dialog-title">
          {title}
        </h2>
        <button type="button" className="button dialog-close" onClick={onClose}>
          <Icon name={closeIcon} />
          <span>{closeLabel}</span>
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
