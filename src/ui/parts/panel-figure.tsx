/** The picture of an ending: one drawn panel with where it is written on it, and said as one sentence. */
import type { PanelLook } from '../../encounter/panel.ts';
import { panelSentence, panelTitle } from '../words/panel-words.ts';
import type { PanelPicture } from './portrait.ts';
import './panel-figure.css';

/** The panel. It keeps its form while the drawing is fetched, and where it never comes. */
export function PanelFigure({ panel, picture }: { readonly panel: PanelLook; readonly picture: PanelPicture }) {
  return (
    <div className="panel" role="img" aria-label={panelSentence(panel)}>
      <div className="panel-drawing">{picture(panel)}</div>
      <p className="panel-title" aria-hidden="true">
        {panelTitle(panel)}
      </p>
    </div>
  );
}
