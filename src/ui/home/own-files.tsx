/** Files of the player's own that stand in the library: what each is, and two things to do with it. */

import { useId, useRef } from 'react';
import { ownFiles as words } from '../../messages/own-files.ts';
import type { OwnKind } from '../../record/own-files.ts';
import { Icon } from '../parts/icons.tsx';
import { SureButton } from '../parts/sure-button.tsx';
import { withParts } from '../parts/with-parts.tsx';
import '../parts/plain-list.css';
import './own-files.css';

/** One file. */
export interface OwnFileEntry {
  readonly key: string;
  /** What it is known by: a title, or a name. */
  readonly title: string;
  /** Name of the file. */
  readonly name: string;
  readonly kind: OwnKind;
  /** Why it cannot be used, as sentences; absent when it can. */
  readonly trouble?: string;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** The list. When a file is removed, focus goes to its heading: the button that was pressed is gone. */
export function OwnFiles({ files }: { readonly files: readonly OwnFileEntry[] }) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  return (
    <section className="own-files" aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={-1}>
        {words.head()}
      </h2>
      <p>{words.note()}</p>
      <ul className="plain-list own-files-list">
        {files.map(({ key, title, name, kind, trouble, onSave, onRemove }) => (
          <li key={key} className="own-file card">
            <div className="own-file-words">
              <h3>
                <bdi>{title}</bdi>
              </h3>
              <p>
                {words[`kind.${kind}`]()}
                {name !== title && (
                  <>
                    {' '}
                    · <bdi>{name}</bdi>
                  </>
                )}
              </p>
              {trouble !== undefined && (
                <p className="own-file-trouble">
                  <Icon name="cross" />{' '}
                  {withParts(words.trouble, {
                    label: <strong>{words.unusable()}</strong>,
                    trouble: <bdi>{trouble}</bdi>,
                  })}
                </p>
              )}
            </div>
            <div className="own-file-actions">
              <button type="button" className="button" onClick={onSave}>
                {withParts(words.save, {
                  action: words.saveAction(),
                  title: <span className="visually-hidden">{title}</span>,
                })}
              </button>
              <SureButton
                label={withParts(words.remove, {
                  action: words.removeAction(),
                  title: <span className="visually-hidden">{title}</span>,
                })}
                question={words.removeAsk({ title })}
                yes={words.removeYes()}
                no={words.removeNo()}
                goes
                onYes={() => {
                  head.current?.focus();
                  onRemove();
                }}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
