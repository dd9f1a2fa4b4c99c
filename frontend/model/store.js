// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {Chart} from './chart.js';
import {History} from './history.js';

const START = {
  history: History.of(Chart.empty),
  selection: new Set(),
  hover: null,
  catalogue: null,
  about: null,
  me: null,
  office: false,
  jobs: [],
  notices: [],
  dialog: null,
  waiting: 0,
  menu: null,
  tool: 'pan',
  panels: {side: null, inspector: true, bottom: null},
  find: {text: '', types: null},
  zone: 'Asia/Baghdad',
  theme: 'system',
};

/**
 * The one state of the desk. Canvas and panels read it and listen to it; only operations write to it.
 * Everything in it is replaced, never changed in place.
 */
export class Store {
  #state;
  #listeners = new Set();

  constructor(state = {}) {
    this.#state = {...START, ...state};
  }

  get state() {
    return this.#state;
  }

  get chart() {
    return this.#state.history.chart;
  }

  get selection() {
    return this.#state.selection;
  }

  /** Replaces parts of the state and tells the listeners which. */
  update(patch) {
    const before = this.#state;
    const changed = Object.keys(patch).filter(key => patch[key] !== before[key]);
    if (!changed.length) return;
    this.#state = {...before, ...patch};
    for (const listener of [...this.#listeners]) listener(this.#state, before, changed);
  }

  /** A new chart as a step of the history; `select` replaces the selection. */
  commit(chart, step, select = this.selection) {
    this.#show(this.#state.history.push(chart, step), select);
  }

  undo() {
    this.#show(this.#state.history.undo());
  }

  redo() {
    this.#show(this.#state.history.redo());
  }

  goTo(at) {
    this.#show(this.#state.history.goTo(at));
  }

  select(ids) {
    this.update({selection: new Set(ids)});
  }

  /** Calls `listener(state, before, changed)` after each change; returns how to stop it. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show(history, selection = this.selection) {
    const {chart} = history;
    const kept = [...selection].filter(id => chart.findEntity(id) || chart.findLink(id));
    const told = this.#state.notices;
    const notices = history === this.#state.history ? told : told.filter(notice => notice.tone === 'danger');
    this.update({history, selection: new Set(kept), notices: notices.length === told.length ? told : notices});
  }
}
