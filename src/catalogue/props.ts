/** The things that come with the game. They were checked before they were shipped, so nothing is checked here. */
import file from '../../assets/props/props.json';
import type { Prop } from '../scenario/words.ts';
import { entryOf } from './entry.ts';
import type { PropEntry, PropsFile } from './prop.ts';

const { props } = file as PropsFile;

/** What is known of a thing. Throws where there is no entry for it. */
export const propOf = (prop: Prop): PropEntry => entryOf(props, prop, 'props/props.json');

/** Does a thing stand on what is between you and the customer, rather than in the room? */
export const isOnSurface = (prop: Prop): boolean => ['front-row', 'back-row'].includes(propOf(prop).stands);
