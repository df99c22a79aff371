// Stands in the built page for the parts of Phaser that it builds with every game and that the building never uses: camera effects, input,
// animations, filters, tiles. `scripts/vite-phaser.ts` names them. Whatever the engine asks of them by itself is answered by doing nothing.

function LeftOut() {}

const nothing = () => undefined;
LeftOut.prototype = {
  constructor: LeftOut,
  isRunning: false,
  update: nothing,
  preRender: nothing,
  postRender: nothing,
  postRenderWebGL: nothing,
  postRenderCanvas: nothing,
  reset: nothing,
  destroy: nothing,
  // A mixed-in part would hand its methods on to everything: none of those may be left out in this way.
  setOrigin() {
    return this;
  },
};

module.exports = LeftOut;
