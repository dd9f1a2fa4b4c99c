// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {force} from './force.js';

self.onmessage = async ({data: {graph, d3}}) => {
  await import(d3);
  self.postMessage(force(self.d3, graph));
};
