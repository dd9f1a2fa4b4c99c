// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {RADIUS} from './scene.js';

const OVER = '.legend, .zoom';
const LEAST = 320;

/** What lies over the canvas, as boxes in its CSS pixels. */
export function coversOf(canvas) {
  const ground = canvas.getBoundingClientRect();
  return [...canvas.parentElement.querySelectorAll(OVER)].map(element => {
    const box = element.getBoundingClientRect();
    return {x0: box.x - ground.x, y0: box.y - ground.y, x1: box.x - ground.x + box.width, y1: box.y - ground.y + box.height};
  });
}

/** Whether a point lies in a box, or so near to it. */
export function holds({x0, y0, x1, y1}, [x, y], near = 0) {
  return x >= x0 - near && x <= x1 + near && y >= y0 - near && y <= y1 + near;
}

/** What is left of the canvas between such boxes at its sides; all of it where that is too narrow. */
export function roomBeside(covers, {width, height}) {
  const room = {x0: 0, y0: 0, x1: width, y1: height};
  for (const {x0, x1} of covers) {
    if (x0 + x1 < width) room.x0 = Math.max(room.x0, x1);
    else room.x1 = Math.min(room.x1, x0);
  }
  return room.x1 - room.x0 < LEAST ? {...room, x0: 0, x1: width} : room;
}

/** Whether some places lie under what covers them: their shapes, and where it is told how large these are, their names. */
export function isCovered(places, transform, covers, {aside = 0, below = 0} = {}) {
  const reach = RADIUS * transform.k;
  return places.some(place => {
    const [x, y] = transform.apply([place.x, place.y]);
    const wide = Math.max(reach, aside);
    return covers.some(({x0, y0, x1, y1}) => x0 <= x + wide && x1 >= x - wide && y0 <= y + reach + below && y1 >= y - reach);
  });
}
