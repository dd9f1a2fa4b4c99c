// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * A stack of charts with the step that led to each: undo is going back in it.
 * `steps[at]` is the present; a step is a text `{key, params}` for the reader.
 */
export class History {
  constructor(steps, at = steps.length - 1) {
    this.steps = Object.freeze(steps);
    this.at = at;
    Object.freeze(this);
  }

  static of(chart, step = {key: 'step.start'}) {
    return new History([{chart, step}]);
  }

  get chart() {
    return this.steps[this.at].chart;
  }

  /** A new present; what had been undone is forgotten. An unchanged chart makes no step. */
  push(chart, step) {
    if (chart === this.chart) return this;
    return new History([...this.steps.slice(0, this.at + 1), {chart, step}]);
  }

  get canUndo() {
    return this.at > 0;
  }

  get canRedo() {
    return this.at < this.steps.length - 1;
  }

  undo() {
    return this.goTo(this.at - 1);
  }

  redo() {
    return this.goTo(this.at + 1);
  }

  /** The same stack with another present; outside the stack: unchanged. */
  goTo(at) {
    return at < 0 || at >= this.steps.length || at === this.at ? this : new History(this.steps, at);
  }

  /** The same stack with all its charts and their texts changed alike: for what no step may keep. */
  map(change, changeText = text => text) {
    return new History(this.steps.map(({chart, step}) => ({chart: change(chart), step: changeText(step)})), this.at);
  }

  /** What undo would take back, or null. */
  get undoStep() {
    return this.canUndo ? this.steps[this.at].step : null;
  }

  get redoStep() {
    return this.canRedo ? this.steps[this.at + 1].step : null;
  }
}
