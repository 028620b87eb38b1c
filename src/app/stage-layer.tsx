/** The canvas behind the interface. It comes when it comes: nothing waits for it, and play goes on without it. */
import { useEffect, useRef } from 'react';
import type { Cue } from '../encounter/cues.ts';
import type { Look } from '../encounter/look.ts';
import type { StageHandle, StageOptions, StageSource } from '../stage/contract.ts';

/** What is shown: a play of this browser, or one that a server steps. */
export interface Staged {
  view(): SeenNow;
  subscribe(onChange: (view: SeenNow) => void): () => void;
}

interface SeenNow {
  readonly look: Look;
  readonly cues: readonly Cue[];
}

export interface StageLayerProps {
  readonly session: Staged;
  readonly options: StageOptions;
  /** There can be no picture on this machine, or it was lost for good and could not be drawn in a simpler way. */
  readonly onUnavailable: () => void;
}

/** Boots a stage for the session and keeps its options true. */
export function StageLayer({ session, options, onUnavailable }: StageLayerProps) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle>(undefined);
  const latest = useRef({ options, onUnavailable });
  latest.current = { options, onUnavailable };

  useEffect(() => {
    const parent = host.current;
    if (!parent) return;
    let wanted = true;
    const source: StageSource = {
      get: () => session.view().look,
      subscribe: (onChange) => session.subscribe(({ look, cues }) => onChange(look, cues)),
    };
    // A picture that WebGL has lost for good is drawn on the plain canvas; after that there are the words.
    const boot = async (renderer?: 'canvas'): Promise<void> => {
      // Asked before Phaser is loaded, since its first file already draws to a canvas to see what it can do.
      if (!document.createElement('canvas').getContext('2d')) throw new Error('this browser lends no canvas');
      const { bootStage } = await import('../stage/boot.ts');
      if (!wanted) return;
      const opened = bootStage(parent, source, { ...latest.current.options, ...(renderer && { renderer }) });
      stage.current = opened;
      // It may be lost before the first picture stands.
      await Promise.race([opened.lost, opened.ready.then(() => opened.lost)]);
      if (!wanted) return;
      opened.destroy();
      if (renderer) throw new Error('the picture was lost');
      await boot('canvas');
    };
    boot().catch(() => {
      if (wanted) latest.current.onUnavailable();
    });
    return () => {
      wanted = false;
      stage.current?.destroy();
      stage.current = undefined;
    };
  }, [session]);

  useEffect(() => {
    stage.current?.setOptions(options);
  }, [options]);

  return <div ref={host} className="stage-layer" aria-hidden="true" />;
}
