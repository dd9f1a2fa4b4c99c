// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {OPERATIONS, perform, reasonAgainst} from './index.js';
import {tell} from './work.js';

const NAMES = {
  Slash: '/', Equal: '+', Minus: '−', Delete: 'Del', Backspace: '⌫', Escape: 'Esc', Space: 'Space', Shift: 'Shift', Ctrl: 'Ctrl',
  NumpadAdd: '+', NumpadSubtract: '−',
};

/** Signs that are called by what they mean, wherever a keyboard has them. */
const SIGNS = {'?': 'Shift+Slash', '؟': 'Shift+Slash', '/': 'Slash'};

const byKey = new Map(OPERATIONS.flatMap(operation => operation.keys.map(key => [key, operation])));

/** The operation of a key press by the place of the key, so that it is the same in every keyboard language. */
export function operationOf({key, code, ctrlKey, metaKey, shiftKey, altKey}) {
  if (altKey) return undefined;
  if (SIGNS[key] && !ctrlKey && !metaKey) return byKey.get(SIGNS[key]);
  return byKey.get(`${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${code}`);
}

/** Runs the operation of a key press; true where there was one. A refusal is told. */
export function press(desk, event, typing) {
  const operation = operationOf(event);
  if (!operation || (typing && !operation.everywhere)) return false;
  const reason = reasonAgainst(desk, operation);
  if (reason) tell(desk, {text: {key: reason}});
  else perform(desk, operation.id);
  return true;
}

const PRINTED = {'Shift+Slash': '?', 'Shift+Equal': '+'};

/** A key as it is printed: `Ctrl-Shift-Z`; `?` for the key that bears it. */
export function printed(key) {
  if (PRINTED[key]) return PRINTED[key];
  return key.split('+').map(part => NAMES[part] ?? part.replace(/^(Key|Digit)/, '')).join('-');
}
