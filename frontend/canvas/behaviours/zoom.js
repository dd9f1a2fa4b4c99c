// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** Wheel and pinch zoom; a drag moves the view where nothing else takes it. */
export function installZoom(view) {
  const {camera} = view;
  camera.zoom
    .filter(event => event.type === 'wheel' || event.type.startsWith('touch') || event.button === 0 || event.button === 1)
    .on('start.moving', () => { view.moving = true; })
    .on('end.moving', () => { view.moving = false; camera.moved = true; view.repaint(); });
  camera.canvas.call(camera.zoom).on('dblclick.zoom', null);
}
