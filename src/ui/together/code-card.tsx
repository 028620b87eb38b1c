/** A code, its QR and how long it lives: big enough for the back row. */
import type { ReactNode } from 'react';
import { myTeam } from '../../messages/my-team.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { withParts } from '../parts/with-parts.tsx';
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
        <QrCode text={address} label={myTeam.qr({ code })} />
        <div className="together-code-words">
          <p className="together-big-code">{code}</p>
          <p>
            {withParts(moving ? myTeam.scanToMove : myTeam.scanToJoin, {
              address: <strong>{address.replace(/^https?:\/\//, '').replace(/\/?#.*$/, '')}</strong>,
            })}
          </p>
          <p>{myTeam.codeUntil({ moment: momentWords(expires) })}</p>
          {children}
        </div>
      </div>
    </div>
  );
}
