/** How screens are handed drawn figures: they ask, whoever joins the rooms draws. All are decoration; words beside say the same. */
import type { ReactNode } from 'react';
import type { PersonLook } from '../../encounter/look.ts';
import type { PanelLook } from '../../encounter/panel.ts';
import type { Cast } from '../../scenario/format.ts';
import type { Face } from '../../scenario/words.ts';

/** A bust that fills its frame. */
export type Portrait = (cast: Cast, face: Face) => ReactNode;

/** Somebody of the encounter as they look now, in a frame of their own or as a head beside their words. */
export type PersonPortrait = (person: PersonLook, crop: 'head' | 'bust') => ReactNode;

/** The picture of an ending, filling its frame. */
export type PanelPicture = (panel: PanelLook) => ReactNode;
