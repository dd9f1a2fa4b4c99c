// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** How strongly what does not stand out is drawn: with a selection, and while the pointer rests on something. */
const DIM = {selection: 0.35, hover: 0.6};
const FAN_MOST = 60;

/**
 * All that a layer needs to draw one picture: the scene, the view of it, the colours, and what stands out.
 * `alphaOf(n)` and `alphaOfBundle(n)` say how strongly to draw.
 */
export function toFrame(view) {
  const {scene, transform, size, colours, strong, strongBy} = view;
  const dim = DIM[strongBy] ?? 1;
  const fresh = view.motion?.fresh ?? new Set();
  const rising = view.motion?.risen ?? 1;
  const alphaOf = n => (fresh.has(n) ? rising : 1) * (!strong || strong.nodes.has(n) ? 1 : dim);
  const alphaOfBundle = n => {
    const {s, t} = scene.bundles[n];
    return (fresh.has(s) || fresh.has(t) ? rising : 1) * (!strong || strong.bundles.has(n) ? 1 : dim);
  };
  return {
    ...view, scene, transform, size, colours, strong, alphaOf, alphaOfBundle,
    few: scene.bundles.length <= 24,
    sparse: scene.bundles.length <= 100,
    box: boxOf(transform, size),
    isFanned: n => isFanned(view, n),
  };
}

/** Whether the links of a bundle are drawn apart: it, or one of its ends, is selected. */
export function isFanned({scene, strong, strongBy}, n) {
  return strongBy === 'selection' && scene.bundles[n].links.length > 1
    && strong.bundles.size <= FAN_MOST && strong.bundles.has(n);
}

/** Whether a point lies in the picture, or within a margin of it. */
export function inBox({x0, y0, x1, y1}, x, y, margin = 40) {
  return x > x0 - margin && x < x1 + margin && y > y0 - margin && y < y1 + margin;
}

function boxOf({k, x, y}, {width, height}) {
  return {x0: -x / k, y0: -y / k, x1: (width - x) / k, y1: (height - y) / k};
}
