/** Catches what breaks while a screen is drawn or loaded, and shows the ways on instead of an empty page. */
import { Component, type ReactNode } from 'react';
import { TroubleScreen } from '../ui/parts/trouble-screen.tsx';
import { tryPagesAnew } from './lazy-page.tsx';
import { isLineTrouble } from './line.ts';
import { exportRaw } from './raw-export.ts';
import { reasonOf } from './reason.ts';

interface Props {
  readonly children: ReactNode;
  /** Are moves kept beyond this page? */
  readonly kept: boolean;
  /** What is shown: with something else the screen is tried anew. */
  readonly shown?: object;
  /** Opens the game anew without anything that is kept. */
  readonly onWithout?: () => void;
  /** The way home, where there is one. */
  readonly onHome?: () => void;
}

interface Broken {
  readonly error: unknown;
}

/** React's error boundary, which it knows only as a class. */
export class SafetyNet extends Component<Props, { readonly broken: Broken | undefined }> {
  override state: { readonly broken: Broken | undefined } = { broken: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { broken: { error } };
  }

  override componentDidUpdate({ shown }: Props) {
    if (this.state.broken && shown !== this.props.shown) this.again();
  }

  private again() {
    tryPagesAnew();
    this.setState({ broken: undefined });
  }

  override render() {
    const { broken } = this.state;
    const { children, kept, onWithout, onHome } = this.props;
    if (!broken) return children;
    return (
      <TroubleScreen
        reason={reasonOf(broken.error)}
        kept={kept}
        {...(isLineTrouble(broken.error) && { onAgain: () => this.again() })}
        {...(kept && { onExport: exportRaw })}
        {...(onWithout && { onWithout })}
        {...(onHome && { onHome })}
        onReload={() => location.reload()}
      />
    );
  }
}
