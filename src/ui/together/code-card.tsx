/** A code, its QR and how long it lives: big enough for the back row. */
import type { ReactNode } from 'react';
import { QrCode } from '../parts/qr-code.tsx';
import { momentWords } from './team-words.ts';
import './together.css';

export interface ShownCode {
  /** It brings somebody to another device. */
  readonly moving?: boolean;
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Where it leads. */
  readonly address: string;
}

/** @param children what can be done with it */
export function CodeCard({
  code,
  expires,
  address,
  moving = false,
  children,
}: ShownCode & { readonly children?: ReactNode }) {
  return (
    <div className="together-part">
      <div className="together-code">
        <QrCode text={address} label={`The code ${code} for the camera of a telephone`} />
        <div className="together-code-words">
          <p className="together-big-code">{code}</p>
          <p>
            Scan it, or open <strong>{address.replace(/^https?:\/\//, '').replace(/\/?#.*$/, '')}</strong> and choose{' '}
            {moving ? '“Go on here with a code” in the settings' : '“Join a team”'}.
          </p>
          <p>It works until {momentWords(expires)}.</p>
          {children}
        </div>
      </div>
    </div>
  );
}
