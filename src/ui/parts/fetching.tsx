/** Something is being fetched: says what, once it takes long enough to wonder. */
import { useEffect, useState } from 'react';
import './fetching.css';

/** Milliseconds before a wait is spoken of. */
const WONDER = 400;

/** @param props.what what is fetched, as the player knows it; undefined when nothing is */
export function Fetching({ what }: { readonly what: string | undefined }) {
  const [long, setLong] = useState(false);
  const busy = what !== undefined;
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), WONDER);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return (
    <p role="status" className="fetching">
      {long && busy && `Fetching ${what} …`}
    </p>
  );
}
