/** A strip over an encounter that says what the line makes one wait for. It is there only while there is something to say. */
import { Icon } from '../parts/icons.tsx';
import './together.css';

/** The strip. What stands in it is announced politely. */
export const LineBanner = ({ told }: { readonly told: string | undefined }) => (
  <div className="line-banner" role="status" data-told={told === undefined ? undefined : ''}>
    {told !== undefined && (
      <p>
        <Icon name="clock" /> <span>{told}</span>
      </p>
    )}
  </div>
);
