// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const REACHED = 'button:not([disabled]), input:not([disabled]), select:not([disabled]), a[href]';

/** Keeps the Tab key inside what floats over the page: after the last control comes the first. */
export function keepFocus(event) {
  if (event.key !== 'Tab') return;
  const controls = [...event.currentTarget.querySelectorAll(REACHED)];
  const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to.focus();
}
