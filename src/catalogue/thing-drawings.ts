/** Markup of every prop and mark, as one chunk. */
export { drawings } from '../../assets/props/props.json?drawn';
