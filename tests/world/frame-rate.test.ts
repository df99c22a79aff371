// Which renderers count as drawn by the processor: names as browsers tell them. And that these alone are limited, to twenty frames a second.

import type Phaser from 'phaser';
import { expect, it, vi } from 'vitest';
import { isSoftware, limitFrames } from '../../src/world/frame-rate.ts';

it.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
])('%s draws with the processor', (name) => expect(isSoftware(name)).toBe(true));

it.each([
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple GPU',
  'Adreno (TM) 640',
  // What a browser that tells nothing answers.
  '',
])('%s has a graphics card', (name) => expect(isSoftware(name)).toBe(false));

/** A game whose WebGL renderer has a name; without one it has no WebGL. */
function limitOf(name?: string): unknown[] {
  const setFPSLimit = vi.fn();
  const gl = { RENDERER: 1, getExtension: () => null, getParameter: () => name };
  limitFrames({ renderer: name === undefined ? {} : { gl }, loop: { setFPSLimit } } as unknown as Phaser.Game);
  return setFPSLimit.mock.calls.flat();
}

it('limits to 20 frames a second where the processor draws or there is no WebGL, and nothing else', () => {
  expect([limitOf('llvmpipe (LLVM 15.0.6, 256 bits)'), limitOf(), limitOf('Apple GPU')]).toEqual([[20], [20], []]);
});
