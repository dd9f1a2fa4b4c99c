// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const results = [];
let group = '';

/** Names what the next tests are about. */
export function about(name, define) {
  group = name;
  return define();
}

/** One behaviour, named by a sentence in the present tense. */
export async function it(name, run) {
  const title = `${group}: ${name}`;
  try {
    await run();
    results.push({name: title, passed: true});
  } catch (error) {
    results.push({name: title, passed: false, message: String(error?.stack ?? error)});
  }
}

/** Fails unless both are the same by value: maps and sets too. */
export function equal(actual, expected) {
  const [one, two] = [plain(actual), plain(expected)];
  if (one !== two) throw new Error(`expected ${two} but was ${one}`);
}

export function ok(value, message = 'expected it to hold') {
  if (!value) throw new Error(message);
}

/** Fails unless `run` throws that message. */
export function throws(run, message) {
  try {
    run();
  } catch (error) {
    return equal(error.message, message);
  }
  throw new Error('expected an error');
}

/** Shows the results, and hands them to who drives the page as `window.__results`. */
export function finish() {
  document.body.append(...results.map(({name, passed, message}) => {
    const line = document.createElement('pre');
    line.textContent = `${passed ? 'ok  ' : 'FAIL'} ${name}${message ? `\n${message}` : ''}`;
    return line;
  }));
  window.__results = results;
}

function plain(value) {
  return JSON.stringify(value, (_, each) => {
    if (each instanceof Map) return {map: [...each]};
    return each instanceof Set ? {set: [...each]} : each;
  });
}
