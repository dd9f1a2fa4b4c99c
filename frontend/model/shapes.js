// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const {sin, cos, PI} = Math;

/**
 * Outlines by kind of entity. Each draws around (x, y) within radius r on anything with the methods of a canvas path:
 * a canvas, or d3.path for vector files.
 */
export const SHAPES = {
  person: (path, x, y, r) => { path.moveTo(x + r, y); path.arc(x, y, r, 0, 2 * PI); path.closePath(); },
  organisation: (path, x, y, r) => rounded(path, x, y, r * 0.94, r * 0.94, r * 0.28),
  phone: (path, x, y, r) => squircle(path, x, y, r),
  place: (path, x, y, r) => polygon(path, x, y, r * 1.16, 4, -PI / 2),
  incident: (path, x, y, r) => polygon(path, x, y, r * 1.05, 8, PI / 8),
  vehicle: (path, x, y, r) => rounded(path, x, y, r * 1.34, r * 0.84, r * 0.84),
  document: (path, x, y, r) => folded(path, x, y, r * 0.82, r * 1.02),
  account: (path, x, y, r) => polygon(path, x, y, r * 1.1, 6, 0),
};

/** The outline of a kind; that of a document for one unknown. */
export const shapeOf = kind => SHAPES[kind] ?? SHAPES.document;

/** How far the outline reaches towards an angle, for the tip of an arrow. */
export function reach(kind, r) {
  return kind === 'vehicle' ? r * 1.2 : kind === 'place' ? r * 1.02 : r;
}

function polygon(path, x, y, r, corners, turn) {
  for (let n = 0; n < corners; n++) {
    const angle = turn + 2 * PI * n / corners;
    path[n ? 'lineTo' : 'moveTo'](x + r * cos(angle), y + r * sin(angle));
  }
  path.closePath();
}

function rounded(path, x, y, w, h, corner) {
  path.moveTo(x - w + corner, y - h);
  path.arcTo(x + w, y - h, x + w, y + h, corner);
  path.arcTo(x + w, y + h, x - w, y + h, corner);
  path.arcTo(x - w, y + h, x - w, y - h, corner);
  path.arcTo(x - w, y - h, x + w, y - h, corner);
  path.closePath();
}

function squircle(path, x, y, r) {
  const b = r * 0.86;
  path.moveTo(x, y - r);
  path.bezierCurveTo(x + b, y - r, x + r, y - b, x + r, y);
  path.bezierCurveTo(x + r, y + b, x + b, y + r, x, y + r);
  path.bezierCurveTo(x - b, y + r, x - r, y + b, x - r, y);
  path.bezierCurveTo(x - r, y - b, x - b, y - r, x, y - r);
  path.closePath();
}

function folded(path, x, y, w, h) {
  const fold = w * 0.6;
  path.moveTo(x - w, y - h);
  path.lineTo(x + w - fold, y - h);
  path.lineTo(x + w, y - h + fold);
  path.lineTo(x + w, y + h);
  path.lineTo(x - w, y + h);
  path.closePath();
  path.moveTo(x + w - fold, y - h);
  path.lineTo(x + w - fold, y - h + fold);
  path.lineTo(x + w, y - h + fold);
}
