// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {isCovered} from '../canvas/covers.js';
import d3 from '../d3.js';
import {about, equal, it} from './harness.js';

const legend = {x0: 12, y0: 400, x1: 152, y1: 680};
const name = {aside: 66, below: 34};
const covered = (x, y, ...more) => isCovered([{x, y}], d3.zoomIdentity, [legend], ...more);

await about('what lies under the legend', async () => {
  await it('is a shape that touches it', () => {
    equal([covered(100, 500), covered(165, 500), covered(184, 500)], [true, true, false]);
  });

  await it('is a name that reaches under it, where names count', () => {
    equal([covered(184, 500, name), covered(100, 360, name), covered(230, 500, name), covered(100, 340, name)], [true, true, false, false]);
  });
});
