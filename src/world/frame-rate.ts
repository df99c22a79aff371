// How often the building is drawn where the machine has no graphics card for it: in an office by remote desktop, in a virtual machine, in a
// test. There each frame is the processor's work, which the rest of the page waits for.

import type Phaser from 'phaser';

/** Frames a second at most where a processor draws them: every third of a usual screen's. People walk in fewer poses than that. *Calibration.* */
export const DRAWN_BY_PROCESSOR = 20;

/** What drawing in software is called by Chromium, Mesa and Windows. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** Whether a WebGL renderer of this name draws with the processor. */
export const isSoftware = (name: string): boolean => SOFTWARE.test(name);

/** The name of what draws, or that of the browser's maker where it does not tell. */
function nameOf(gl: WebGLRenderingContext): string {
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(told?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
}

/** Limits the frames of a game that has begun, where they are drawn by the processor. Without WebGL there was no graphics card to be had. */
export function limitFrames({ renderer, loop }: Phaser.Game): void {
  if (!('gl' in renderer) || isSoftware(nameOf(renderer.gl))) loop.setFPSLimit(DRAWN_BY_PROCESSOR);
}
