/** The picture of an ending for the interface, drawn when it is first shown. */
import { useEffect, useState } from 'react';
import type { PanelLook } from '../encounter/panel.ts';
import type { PanelPicture } from '../ui/parts/portrait.ts';

/** The drawing, hidden from screen readers: what it shows is said in words beside it. Nothing while it is fetched. */
function PanelDrawing({ panel }: { readonly panel: PanelLook }) {
  const [source, setSource] = useState<string>();
  // A look is made anew with each step; what is drawn is the same as long as it says the same.
  const wanted = JSON.stringify(panel);
  useEffect(() => {
    let open = true;
    import('../art/panel.ts')
      .then(({ panelSvg }) => panelSvg(JSON.parse(wanted) as PanelLook))
      .then(
        (svg) => open && setSource(`data:image/svg+xml,${encodeURIComponent(svg)}`),
        () => open && setSource(undefined),
      );
    return () => {
      open = false;
    };
  }, [wanted]);
  return source === undefined ? null : <img src={source} alt="" aria-hidden="true" draggable={false} />;
}

/** Draws the picture of an ending. */
export const panelPicture: PanelPicture = (panel) => <PanelDrawing panel={panel} />;
