// Textures that are painted on a canvas. Phaser hands over the whole of one each time, which without a graphics card takes longer than a
// frame: four megabytes for one figure that turned its head. And it lets the browser keep the canvas with the graphics card, from where it
// has to come back first: of what is painted seldom and shown as a texture, the processor keeps the better copy.

import Phaser from 'phaser';

type Renderer = Phaser.Game['renderer'];

const isWebGL = (renderer: Renderer): renderer is Phaser.Renderer.WebGL.WebGLRenderer => renderer.type === Phaser.WEBGL;

/** Pixels of a texture, from its upper left corner. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Hands these parts of what was drawn on a canvas texture to the renderer, which has had the rest of it at this very size.
 * What has no part of its own to be renewed, as with the canvas renderer or after a lost context, is refreshed as a whole.
 */
export function uploadPatches(texture: Phaser.Textures.CanvasTexture, patches: readonly Patch[]): void {
  const { renderer } = texture.manager.game;
  const target = texture.source[0]?.glTexture ?? null;
  if (!isWebGL(renderer) || target === null || renderer.gl.isContextLost()) {
    texture.refresh();
    return;
  }
  const { gl } = renderer;
  renderer.glTextureUnits.bind(target, 0);
  renderer.glWrapper.updateTexturing({ texturing: { flipY: target.flipY, premultiplyAlpha: target.pma } });
  for (const { x, y, width, height } of patches) {
    const from = target.flipY ? texture.height - y - height : y;
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, from, gl.RGBA, gl.UNSIGNED_BYTE, texture.context.getImageData(x, y, width, height));
  }
}

/** A new texture with a canvas of this size, in pixels. Throws where there is one of this name. */
export function canvasTexture(
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
): Phaser.Textures.CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Who asks first decides: Phaser's own canvases have been asked for by its store of them.
  canvas.getContext('2d', { willReadFrequently: true });
  const texture = textures.addCanvas(key, canvas);
  if (texture === null) throw new Error(`there is already a texture named ${key}`);
  return texture;
}
