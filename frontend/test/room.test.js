// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {Room} from '../canvas/layers/room.js';
import {about, equal, it} from './harness.js';

await about('the room for texts', async () => {
  await it('is taken once', () => {
    const room = new Room();

    equal([room.take(0, 0, 100, 14), room.take(90, 10, 100, 14), room.take(110, 0, 100, 14)], [true, false, true]);
  });

  await it('is kept free under a shape, whatever lies there already', () => {
    const room = new Room();
    room.take(0, 0, 20, 20);
    room.keep({x0: 0, y0: 0, x1: 200, y1: 200});

    equal(room.take(150, 150, 10, 10), false);
  });

  await it('is given to the long text where there is room for it, else to the short', () => {
    const texts = [{text: 'called × 14, 3–19 May 2025', width: 160}, {text: 'called × 14', width: 60}];
    const points = [{x: 100, y: 100}, {x: 300, y: 100}];
    const narrow = new Room();
    narrow.keep({x0: 0, y0: 0, x1: 260, y1: 200});
    narrow.keep({x0: 350, y0: 0, x1: 500, y1: 200});

    equal([new Room().find(texts, points, 14), narrow.find(texts, points, 14)], [
      {text: 'called × 14, 3–19 May 2025', width: 160, x: 100, y: 100},
      {text: 'called × 14', width: 60, x: 300, y: 100},
    ]);
  });

  await it('is given to nobody where there is none', () => {
    const room = new Room();
    room.keep({x0: 0, y0: 0, x1: 500, y1: 500});

    equal(room.find([{text: 'called', width: 40}], [{x: 100, y: 100}], 14), undefined);
  });
});
