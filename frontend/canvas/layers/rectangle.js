// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The rectangle that is being drawn to select. */
export function drawRectangle(context, {rectangle, colours}) {
  if (!rectangle) return;
  const {x0, y0, x1, y1} = rectangle;
  context.globalAlpha = 0.12;
  context.fillStyle = colours.accent;
  context.fillRect(x0, y0, x1 - x0, y1 - y0);
  context.globalAlpha = 1;
  context.strokeStyle = colours.accent;
  context.lineWidth = 1;
  context.strokeRect(x0, y0, x1 - x0, y1 - y0);
}
