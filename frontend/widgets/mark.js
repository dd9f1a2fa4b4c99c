// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {html} from 'lit';
import d3 from '../d3.js';
import {shapeOf} from '../model/shapes.js';
import {icon} from './icon.js';

const paths = new Map();

/** The shape, colour and icon of a kind as on the chart, for lists and the legend. */
export function mark({kind, icon: name}) {
  return html`<span class="kind-mark kind-${kind}" aria-hidden="true">
    <svg viewBox="-16 -16 32 32"><path d=${outline(kind)}></path></svg>${icon(name)}
  </span>`;
}

function outline(kind) {
  if (!paths.has(kind)) {
    const path = d3.path();
    shapeOf(kind)(path, 0, 0, 11.5);
    paths.set(kind, String(path));
  }
  return paths.get(kind);
}
