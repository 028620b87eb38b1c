/** A tab list with panels: arrow keys, Home and End move and open, Tab goes on into the panel. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './debrief-tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly panel: ReactNode;
}

/** Shows one panel at a time, or none while it is folded; all panels stay in the page, so that their state is kept. */
export function Tabs<Id extends string>({
  label,
  tabs,
  open,
  onOpen,
  head,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  /** None: folded. */
  readonly open: Id | undefined;
  readonly onOpen: (id: Id) => void;
  /** Stands over the tabs. */
  readonly head?: ReactNode;
}) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const now = Math.max(
      0,
      tabs.findIndex((tab) => tab.id === open),
    );
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onOpen(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };

  return (
    <div className="tabs card">
      {head}
      <div className="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${base}-${tab.id}-tab`}
            data-tab={tab.id}
            aria-selected={tab.id === open}
            aria-controls={`${base}-${tab.id}-panel`}
            tabIndex={tab.id === (open ?? tabs[0]?.id) ? 0 : -1}
            onClick={() => onOpen(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}-${tab.id}-panel`}
          aria-labelledby={`${base}-${tab.id}-tab`}
          hidden={tab.id !== open}
          className="tab-panel"
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}
