// In place of Phaser's four-by-four matrix: the renderer asks it for one thing, a parallel projection onto the screen. Column by column.

module.exports = class Projection {
  val = new Float32Array(16);

  identity() {
    this.val.fill(0);
    for (let at = 0; at < 16; at += 5) this.val[at] = 1;
    return this;
  }

  ortho(left, right, bottom, top, near, far) {
    const [width, height, depth] = [right - left || 1, top - bottom || 1, far - near || 1];
    this.identity();
    this.val[0] = 2 / width;
    this.val[5] = 2 / height;
    this.val[10] = -2 / depth;
    this.val[12] = -(right + left) / width;
    this.val[13] = -(top + bottom) / height;
    this.val[14] = -(far + near) / depth;
    return this;
  }
};
