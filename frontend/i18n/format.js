// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {t} from './index.js';

const formats = new Map();

/** A number with its thousands apart. Digits are those of the documents and phones in every language. */
export const number = value => value.toLocaleString('en');

/** A day: `3 May 2025`, in a zone for an instant. */
export function date(iso, zone) {
  const {day, month, year} = parts(iso, zone);
  return t('date.full', {day, month: t(`month.${month}`), year});
}

/** An instant: day and minute in a zone. */
export function time(iso, zone) {
  const {hour, minute, second} = parts(iso, zone);
  return t('date.time', {date: date(iso, zone), time: `${hour}:${minute}:${second}`.replace(/:00$/, '')});
}

/** A period, as short as it can be: `3–19 May 2025`. */
export function period(first, last, zone) {
  if (!first || !last) return date(first ?? last, zone);
  const [a, b] = [parts(first, zone), parts(last, zone)];
  if (a.year !== b.year) return `${date(first, zone)} – ${date(last, zone)}`;
  const month = t(`month.${b.month}`);
  if (a.month !== b.month) return t('date.months', {from: a.day, fromMonth: t(`month.${a.month}`), to: b.day, month, year: b.year});
  if (a.day === b.day) return date(first, zone);
  return t('date.days', {from: a.day, to: b.day, month, year: b.year});
}

/** The instant at which a day, as `2025-05-03`, begins in a zone. */
export function startOfDay(day, zone) {
  const guess = Date.parse(`${day}T00:00:00Z`);
  const {year, month, day: shownDay, hour, minute} = parts(new Date(guess).toISOString(), zone);
  const shown = Date.UTC(+year, +month - 1, +shownDay, +hour, +minute);
  return new Date(2 * guess - shown).toISOString().replace('.000', '');
}

/** The day of an instant in a zone, as `2025-05-03`. */
export function dayOf(iso, zone) {
  const {year, month, day} = parts(iso, zone);
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** Seconds as `1:02:03` or `2:03`. */
export function duration(seconds) {
  const pad = part => String(part).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h ? `${h}:${pad(m)}:${pad(s)}` : `${m}:${pad(s)}`;
}

function parts(iso, zone) {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const found = formatter(dayOnly ? 'UTC' : zone).formatToParts(new Date(iso));
  return Object.fromEntries(found.map(({type, value}) => [type, type === 'day' || type === 'month' ? String(+value) : value]));
}

function formatter(timeZone = 'UTC') {
  if (!formats.has(timeZone)) {
    formats.set(timeZone, new Intl.DateTimeFormat('en-GB', {
      timeZone, year: 'numeric', month: 'numeric', day: 'numeric',
      hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
    }));
  }
  return formats.get(timeZone);
}
