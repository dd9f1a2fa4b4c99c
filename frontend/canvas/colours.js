// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const KINDS = ['person', 'organisation', 'phone', 'place', 'incident', 'vehicle', 'document', 'account'];

/** The colours of the chart, read from the style tokens of the page, so that canvas and panels agree. */
export function readColours(element) {
  const style = getComputedStyle(element);
  const token = name => style.getPropertyValue(`--rw-${name}`).trim();
  const kinds = Object.fromEntries(KINDS.map(kind => [kind, {fill: token(`kind-${kind}`), ring: token(`ring-${kind}`), icon: token(`icon-${kind}`)}]));
  return {
    kinds,
    kind: name => kinds[name] ?? kinds.document,
    ground: token('chart'), text: token('chart-text'), muted: token('chart-muted'), link: token('chart-link'),
    accent: token('accent'), surface: token('surface-1'), border: token('border-solid'),
    font: style.fontFamily,
  };
}
