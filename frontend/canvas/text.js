// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {textDirection} from '../i18n/direction.js';

/** How wide a label may run, in pixels, and on how many lines. */
export const WIDTH = 132;
const LINES = 2;

const ruler = document.createElement('canvas').getContext('2d');
const memo = new Map();

/** A label as lines that fit: `{lines, width, dir}`. An ellipsis stands for what does not fit. */
export function layOut(label, font) {
  const key = `${font} ${label}`;
  if (!memo.has(key)) {
    if (memo.size > 20000) memo.clear();
    ruler.font = font;
    const lines = wrap(label.trim() || '–');
    memo.set(key, {lines, width: Math.max(...lines.map(measure)), dir: textDirection(label)});
  }
  return memo.get(key);
}

/** The width of one line of text. */
export function widthOfText(text, font) {
  ruler.font = font;
  return measure(text);
}

const measure = text => ruler.measureText(text).width;

function wrap(label) {
  const words = label.split(/\s+/);
  const lines = [];
  let line = '';
  while (words.length) {
    const longer = line ? `${line} ${words[0]}` : words[0];
    if (!line || measure(longer) <= WIDTH) {
      line = longer;
      words.shift();
    } else if (lines.length === LINES - 1) {
      return [...lines, shorten(`${line} ${words.join(' ')}`)];
    } else {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, shorten(line)];
}

function shorten(text) {
  if (measure(text) <= WIDTH) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end)}…`) > WIDTH) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
