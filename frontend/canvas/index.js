// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {installDrag} from './behaviours/drag.js';
import {installKeyboard} from './behaviours/keyboard.js';
import {installPointer} from './behaviours/pointer.js';
import {installZoom} from './behaviours/zoom.js';
import {ChartView} from './chart-view.js';
import {Pulse} from './motion.js';

/** Puts the chart on a canvas and gives the desk its view of it. */
export function installChart(canvas, desk) {
  const view = new ChartView(canvas, desk);
  for (const install of [installDrag, installZoom, installPointer, installKeyboard]) install(view);
  const {camera} = view;
  desk.view = {
    fit: () => camera.fit(),
    reveal: ids => camera.reveal(ids),
    zoomBy: factor => camera.zoomBy(factor),
    pulse: ids => { view.pulse = new Pulse(ids); view.repaint(); },
    screenPoint: id => camera.screenPoint(id),
    pagePoint: id => onPage(canvas, camera.screenPoint(id)),
    get colours() { return view.colours; },
  };
  return view;
}

function onPage(canvas, point) {
  const {left: x, top: y, width, height} = canvas.getBoundingClientRect();
  return point ? {x: x + point.x, y: y + point.y} : {x: x + width / 2, y: y + height / 2};
}
