export { type CastLayers, type Crop, castLayers, type Pose, portraitSvg } from './figure.ts';
