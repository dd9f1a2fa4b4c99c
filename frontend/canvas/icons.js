// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const SIZE = 16;
const loaded = new Map();

/** The path data of an icon once it is here, else null; `onLoad` is called when it has come. */
export function findIcon(name, onLoad) {
  if (!loaded.has(name)) {
    loaded.set(name, null);
    load(name).then(icon => { loaded.set(name, icon); onLoad(); }, () => {});
  }
  return loaded.get(name);
}

/** Waits for icons, as for an export. */
export async function loadIcons(names) {
  await Promise.all(names.filter(name => !loaded.get(name)).map(async name => loaded.set(name, await load(name))));
}

/** Draws an icon around (x, y) so that it fills a square of that side. */
export function drawIcon(context, icon, x, y, side) {
  const scale = side / SIZE;
  context.save();
  context.translate(x - side / 2, y - side / 2);
  context.scale(scale, scale);
  context.fill(icon.path);
  context.restore();
}

async function load(name) {
  const base = document.querySelector('meta[name="rawabit-icons"]').content;
  const response = await fetch(`${base}/${encodeURIComponent(name)}.svg`);
  if (!response.ok) throw new Error(`no icon ${name}`);
  const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const data = [...svg.querySelectorAll('path')].map(path => path.getAttribute('d')).join(' ');
  return {data, path: new Path2D(data), size: SIZE};
}
