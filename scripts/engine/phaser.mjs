// The part of Phaser that the building uses, in place of the whole engine: `scripts/vite-phaser.ts` puts it there when the page is built.
// What is left out is missed only at run time, so a browser test plays every scene with it. One scene, images, canvas textures, an atlas.

// First: its parts ask for one another, and only in this order find each other made.
import 'phaser-src/renderer/index.js';
import CONST from 'phaser-src/const.js';
import CoreEvents from 'phaser-src/core/events/index.js';
import Game from 'phaser-src/core/Game.js';
import ScaleModes from 'phaser-src/scale/const/SCALE_MODE_CONST.js';
import Scene from 'phaser-src/scene/Scene.js';
// These register themselves: a scene's parts, and the kinds of things in it.
import 'phaser-src/cameras/2d/index.js';
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/scene/ScenePlugin.js';

export default {
  AUTO: CONST.AUTO,
  CANVAS: CONST.CANVAS,
  WEBGL: CONST.WEBGL,
  Core: { Events: CoreEvents },
  Game,
  Scale: { NONE: ScaleModes.NONE },
  Scene,
};
