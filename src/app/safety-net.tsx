/** Catches what breaks while a screen is drawn or loaded, and shows the way back instead of an empty page. */
import { Component, type ReactNode } from 'react';
import { TroubleScreen } from '../ui/parts/trouble-screen.tsx';
import { reasonOf } from './reason.ts';

interface Props {
  readonly children: ReactNode;
}

/** React's error boundary, which it knows only as a class. */
export class SafetyNet extends Component<Props, { readonly reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { reason: reasonOf(error) };
  }

  override render() {
    const { reason } = this.state;
    return reason === undefined ? (
      this.props.children
    ) : (
      <TroubleScreen reason={reason} onReload={() => location.reload()} />
    );
  }
}
