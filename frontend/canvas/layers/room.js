// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Which parts of the screen already carry text, in cells. */
export class Room {
  #taken = new Map();

  /** Takes a box; false where another lies there. */
  take(x, y, width, height) {
    const box = {x0: x, y0: y, x1: x + width, y1: y + height};
    if (this.#cells(box).some(cell => this.#taken.get(cell)?.some(other => overlap(box, other)))) return false;
    this.keep(box);
    return true;
  }

  /** Keeps a box free of text, whatever lies there. */
  keep(box) {
    for (const cell of this.#cells(box)) this.#taken.has(cell) ? this.#taken.get(cell).push(box) : this.#taken.set(cell, [box]);
  }

  /** The first of some texts, each `{text, width}`, at the first of some points where it lies on nothing; undefined for none. */
  find(texts, points, height) {
    for (const {text, width} of texts) {
      const point = points.find(({x, y}) => this.take(x - width / 2, y - height / 2, width, height));
      if (point) return {text, width, ...point};
    }
    return undefined;
  }

  #cells({x0, y0, x1, y1}) {
    const cells = [];
    for (let i = Math.floor(x0 / 80); i <= Math.floor(x1 / 80); i++) {
      for (let j = Math.floor(y0 / 40); j <= Math.floor(y1 / 40); j++) cells.push(`${i} ${j}`);
    }
    return cells;
  }
}

function overlap(one, two) {
  return one.x0 < two.x1 && two.x0 < one.x1 && one.y0 < two.y1 && two.y0 < one.y1;
}
