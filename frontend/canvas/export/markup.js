// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const SIGNS = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text made safe for markup. */
export const escaped = text => String(text).replace(/[&<>"]/g, sign => SIGNS[sign]);

/** An element of a vector file; its children are markup already. */
export function element(name, attributes, ...children) {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return `<${name}${given}>${children.join('')}</${name}>`;
}
