// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {casesOperation} from './cases.js';
import * as desk from './desk.js';
import {expand} from './expand.js';
import * as exporting from './export.js';
import {search} from './find.js';
import {askOthers} from './hits.js';
import {redo, undo} from './history.js';
import {common, connect} from './join.js';
import {office} from './office.js';
import {path} from './path.js';
import {protect} from './protection.js';
import * as selection from './selection.js';
import {fit, layouts, panTool, selectTool, zoomIn, zoomOut} from './view.js';

/**
 * All that a person can do at the desk by button, key, menu or palette. An operation has an id (its texts are
 * `operation.<id>`), keys by their place on the keyboard, an icon, a group, `disabled(desk)`: the key of the reason or null,
 * and `run(desk)`.
 */
export const OPERATIONS = Object.freeze([
  undo, redo,
  search, expand, path, connect, common, askOthers, protect,
  selection.hide, selection.showAll, selection.remove, selection.pin,
  selection.selectAll, selection.selectNeighbours, selection.invert,
  fit, zoomIn, zoomOut, panTool, selectTool, ...layouts,
  exporting.png, exporting.svg,
  casesOperation, office, desk.palette, desk.keys, desk.find, desk.filter, desk.steps, desk.inspector, desk.table, desk.escape,
]);

const byId = new Map(OPERATIONS.map(operation => [operation.id, operation]));

/** The operation of that id; an error where there is none. */
export function operation(id) {
  const found = byId.get(id);
  if (!found) throw new Error(`no operation ${id}`);
  return found;
}

/** Why the operation cannot run now: the key of a text, or null. */
export const reasonAgainst = (desk, {disabled}) => disabled?.(desk) ?? null;

/** Runs an operation unless something speaks against it. */
export function perform(desk, id) {
  const found = operation(id);
  if (reasonAgainst(desk, found)) return undefined;
  return found.run(desk);
}
