// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/** The chart with the labels that entities of it have now, by id; the same chart where none is another. */
export function relabel(chart, labels) {
  const others = [...chart.entities.values()].filter(({id, label}) => (labels.get(id) ?? label) !== label);
  if (!others.length) return chart;
  const entities = new Map(chart.entities);
  for (const entity of others) entities.set(entity.id, {...entity, label: labels.get(entity.id)});
  return chart.with({entities});
}

/** A text for the reader `{key, params}` with other names in its parameters, however deep: `names` by the name before. */
export function rename(text, names) {
  if (typeof text === 'string') return names.get(text) ?? text;
  if (!text?.params) return text;
  return {...text, params: Object.fromEntries(Object.entries(text.params).map(([name, value]) => [name, rename(value, names)]))};
}
