// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

export const undo = {
  id: 'undo', keys: ['Ctrl+KeyZ'], icon: 'arrow-counterclockwise', group: 'edit',
  disabled: ({store}) => store.state.history.canUndo ? null : 'reason.noUndo',
  detail: ({store}) => store.state.history.undoStep,
  run: ({store}) => store.undo(),
};

export const redo = {
  id: 'redo', keys: ['Ctrl+Shift+KeyZ', 'Ctrl+KeyY'], icon: 'arrow-clockwise', group: 'edit',
  disabled: ({store}) => store.state.history.canRedo ? null : 'reason.noRedo',
  detail: ({store}) => store.state.history.redoStep,
  run: ({store}) => store.redo(),
};
