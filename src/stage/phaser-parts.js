/**
 * The parts of Phaser that the stage uses, for the built game: the whole package is 358 KiB of
 * JavaScript (gzip) and cannot be shaken by a bundler. Left out: input, loading, sound, physics, tweens,
 * particles, tilemaps, text. A part that is missing shows only when it is used, so the end-to-end tests
 * look at the drawn stage in this build.
 *
 * The order is that of Phaser's own entry: its files require each other in circles, and another order
 * finds some of them half made.
 */
import 'phaser-source/polyfills/requestVideoFrame.js';
import 'phaser-source/renderer/index.js';
import CONST from 'phaser-source/const.js';
import 'phaser-source/animations/index.js';
import 'phaser-source/cameras/2d/index.js';
import CoreEvents from 'phaser-source/core/events/index.js';
import 'phaser-source/events/index.js';
import Game from 'phaser-source/core/Game.js';
import 'phaser-source/gameobjects/DisplayList.js';
import 'phaser-source/gameobjects/GameObjectCreator.js';
import 'phaser-source/gameobjects/GameObjectFactory.js';
import 'phaser-source/gameobjects/UpdateList.js';
import 'phaser-source/gameobjects/container/ContainerFactory.js';
import 'phaser-source/gameobjects/graphics/GraphicsFactory.js';
import 'phaser-source/gameobjects/image/ImageFactory.js';
import 'phaser-source/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser-source/plugins/index.js';
import RendererEvents from 'phaser-source/renderer/events/index.js';
import Scale from 'phaser-source/scale/index.js';
import Scene from 'phaser-source/scene/Scene.js';
import 'phaser-source/scene/ScenePlugin.js';
import 'phaser-source/time/Clock.js';

export const { WEBGL, CANVAS, AUTO } = CONST;
export const Core = { Events: CoreEvents };
export const Renderer = { Events: RendererEvents };
export { Game, Scale, Scene };
