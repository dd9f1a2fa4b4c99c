// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {start} from './api/questions.js';
import {exportsOf} from './canvas/export/index.js';
import {installChart} from './canvas/index.js';
import {arrange} from './canvas/layouts/index.js';
import {onLanguage, setLanguage, t} from './i18n/index.js';
import {Catalogue} from './model/catalogue.js';
import {Store} from './model/store.js';
import {press} from './operations/keyboard.js';
import {chooseTheme, remember, remembered} from './operations/preferences.js';
import {work} from './operations/work.js';
import {registerPanels} from './panels/index.js';

const FOCUS = {search: '[data-test="search"]', inspector: 'rw-inspector', chart: 'canvas.chart-canvas'};
const PRESSED = 'button, summary, input, select, a';
const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

const store = new Store(remembered());
const desk = {
  store,
  focus: where => document.querySelector(FOCUS[where])?.focus(),
  announce: text => { document.getElementById('announcer').textContent = text; },
  arrange: (chart, kind, moving) => arrange(chart, kind, moving, [...store.selection]),
};
desk.exports = exportsOf(desk);

await setLanguage(document.documentElement.lang);
remember(store);
const canvas = document.querySelector(FOCUS.chart);
installChart(canvas, desk);
registerPanels(desk);
listen();
await work(desk, {key: 'job.start'}, async signal => {
  const {about, catalogue} = await start(signal);
  store.update({about, catalogue: new Catalogue(catalogue)});
});

function listen() {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.code === 'Space' && event.target.matches?.(PRESSED)) return;
    const busy = event.target.matches?.(TYPING) || store.state.dialog || store.state.menu;
    if (press(desk, event, busy)) event.preventDefault();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => chooseTheme(desk, store.state.theme));
  const name = () => canvas.setAttribute('aria-label', t('chart.label'));
  onLanguage(name);
  name();
}

/** Read access to the chart for tests and for the console: nothing in the program uses it. */
window.rawabit = {
  get chart() { return store.chart; },
  get state() { return store.state; },
  get selection() { return [...store.selection]; },
  findByLabel: text => [...store.chart.entities.values()].find(({label}) => label === text),
  /** Where an entity stands on the page, in CSS pixels. */
  pagePoint: id => desk.view.pagePoint(id),
  get idle() { return store.state.jobs.length === 0; },
};
