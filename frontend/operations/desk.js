// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

const toggled = (panels, name, value) => ({...panels, [name]: panels[name] === value ? null : value});

export const palette = {
  id: 'palette', keys: ['Ctrl+KeyK'], icon: 'command', group: 'desk', everywhere: true,
  run: ({store}) => store.update({dialog: store.state.dialog?.kind === 'palette' ? null : {kind: 'palette'}, menu: null}),
};

export const keys = {
  id: 'keys', keys: ['Shift+Slash'], icon: 'keyboard', group: 'desk',
  run: ({store}) => store.update({dialog: {kind: 'keys'}, menu: null}),
};

export const inspector = {
  id: 'inspector', keys: ['KeyI'], icon: 'layout-sidebar-inset-reverse', group: 'desk', isOn: ({store}) => store.state.panels.inspector,
  run: ({store}) => store.update({panels: toggled(store.state.panels, 'inspector', true)}),
};

export const table = {
  id: 'table', keys: ['KeyT'], icon: 'table', group: 'desk', isOn: ({store}) => store.state.panels.bottom === 'table',
  run: ({store}) => store.update({panels: toggled(store.state.panels, 'bottom', 'table')}),
};

export const find = side('find', 'list-ul', []);
export const filter = side('filter', 'funnel', []);
export const steps = side('steps', 'clock-history', []);

/** Closes what lies on top; else lifts the selection, and goes back to the chart. */
export const escape = {
  id: 'escape', keys: ['Escape'], icon: 'x-lg', group: 'desk', everywhere: true,
  run: ({store, focus}) => {
    const {dialog, menu} = store.state;
    store.update(dialog || menu ? {dialog: null, menu: null} : {selection: new Set(), notices: []});
    if (!dialog) focus('chart');
  },
};

function side(name, icon, keyList) {
  return {
    id: `side.${name}`, keys: keyList, icon, group: 'desk', isOn: ({store}) => store.state.panels.side === name,
    run: ({store}) => store.update({panels: toggled(store.state.panels, 'side', name)}),
  };
}
