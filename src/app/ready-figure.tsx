/** A ready picture, fetched when its place comes near the part of the page that is seen. */
import { useEffect, useRef, useState } from 'react';

/** How far outside of what is seen a picture is fetched already, in pixels. */
const NEAR = '120px';

/** The picture, hidden from screen readers: what it shows is said in words beside it. @param address of the picture */
export function ReadyFigure({ address }: { readonly address: string }) {
  const frame = useRef<HTMLImageElement>(null);
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const element = frame.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return (
    <img ref={frame} className="figure" {...(near && { src: address })} alt="" aria-hidden="true" draggable={false} />
  );
}
