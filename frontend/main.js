// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {onSignedOut} from './api/client.js';
import {start} from './api/questions.js';
import {watchSession} from './api/session.js';
import {installChart} from './canvas/index.js';
import {arrange} from './canvas/layouts/index.js';
import {onLanguage, setLanguage, t} from './i18n/index.js';
import {Catalogue} from './model/catalogue.js';
import {Store} from './model/store.js';
import {press} from './operations/keyboard.js';
import {hasOfficeAlone} from './operations/office.js';
import {chooseTheme, remember, remembered} from './operations/preferences.js';
import {watchWaiting} from './operations/protection.js';
import {work} from './operations/work.js';
import {registerOthers, registerPanels} from './panels/index.js';

const FOCUS = {search: '[data-test="search"]', inspector: 'rw-inspector', chart: 'canvas.chart-canvas'};
const PRESSED = 'button, summary, input, select, a';
const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

let ready = false;
const canvas = document.querySelector(FOCUS.chart);
const store = new Store(remembered());
const desk = {
  store,
  focus: where => document.querySelector(FOCUS[where])?.focus(),
  announce: text => { document.getElementById('announcer').textContent = text; },
  /** Resolves when the panels show the present state, and have their size. */
  drawn: () => new Promise(done => setTimeout(done)),
  exports: {png: () => picture('png'), svg: () => picture('svg')},
  arrange: (chart, kind, moving) => arrange(chart, kind, moving, [...store.selection]),
};

const page = setLanguage(document.documentElement.lang).then(lay);
await work(desk, {key: 'job.start'}, async signal => {
  const [started] = await Promise.all([start(signal), page]);
  await open(started);
});

function lay() {
  remember(store);
  onSignedOut(async () => (await import('./sign-in/again.js')).signInAgain(store.state.me));
  installChart(canvas, desk);
  registerPanels(desk);
  listen();
}

async function open({about, catalogue, me}) {
  const office = hasOfficeAlone(me);
  document.body.classList.toggle('office', office);
  store.update({about, me, office, catalogue: new Catalogue(catalogue)});
  await registerOthers();
  ready = true;
  if (me.signIn) watchSession(me.id);
  if (me.signIn && !office) watchWaiting(desk);
}

async function picture(kind) {
  const {exportsOf} = await import('./canvas/export/index.js');
  return exportsOf(desk)[kind]();
}

function listen() {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.code === 'Space' && event.target.matches?.(PRESSED)) return;
    const busy = event.target.matches?.(TYPING) || store.state.dialog || store.state.menu || store.state.office;
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
  get idle() { return ready && store.state.jobs.length === 0; },
};
