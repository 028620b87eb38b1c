export { type CastLayers, type Crop, castLayers, type Pose, portraitSvg } from './figure.ts';
export { readyPicture } from './ready-picture.ts';
