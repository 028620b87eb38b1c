/** What lies beside the talk: a card that was opened, and the page of the notebook. */
import type { ReactNode, Ref } from 'react';
import { encounter } from '../../messages/encounter.ts';
import { Icon } from '../parts/icons.tsx';
import { type CardLook, PolicyCardText } from '../parts/policy-card.tsx';

/** A card that a move has just opened. */
export const OpenCard = ({ card, onClose }: { readonly card: CardLook; readonly onClose: () => void }) => (
  <aside className="open-card card" data-cover data-on-top aria-labelledby="open-card-title">
    <header>
      <h2 id="open-card-title">{card.title}</h2>
      <button type="button" className="button" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">{encounter.cardAway()}</span>
      </button>
    </header>
    <PolicyCardText card={card} />
  </aside>
);

/** The page of the notebook, a leaf at the edge that comes out. @param children what is noted */
export const NotebookLeaf = ({
  ref,
  tabIndex,
  open,
  name,
  count,
  onClose,
  children,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly tabIndex: 0 | -1;
  readonly open: boolean;
  /** Whose page it is. */
  readonly name: string;
  /** How much of it is found. */
  readonly count: { readonly found: number; readonly all: number };
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => (
  <aside
    className="notebook card"
    ref={ref}
    tabIndex={tabIndex}
    data-cover
    data-on-top
    data-open={open || undefined}
    aria-labelledby="notebook-title"
  >
    <header className="notebook-head">
      <h2 className="notebook-title" id="notebook-title">
        <Icon name="notebook" />
        <span>{encounter.page({ name })}</span>
        <span className="notebook-count">{encounter.found(count)}</span>
      </h2>
      <button type="button" className="button" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">{encounter.pageAway()}</span>
      </button>
    </header>
    {children}
  </aside>
);
