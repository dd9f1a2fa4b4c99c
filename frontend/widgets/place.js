// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const EDGE = 8;

/** Puts an element that floats beside a point of the page, inside the window. */
export function placeAt(element, {x, y}) {
  const {offsetWidth: width, offsetHeight: height} = element;
  const start = document.dir === 'rtl' ? x - width : x;
  element.style.left = `${clamp(start, innerWidth - width - EDGE)}px`;
  element.style.top = `${clamp(y, innerHeight - height - EDGE)}px`;
}

const clamp = (value, most) => Math.max(EDGE, Math.min(value, most));
