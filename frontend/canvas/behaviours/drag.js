// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import d3 from '../../d3.js';
import {move} from '../../actions/index.js';
import {within} from '../pick.js';

/** Dragging an entity moves it, and the selected with it; dragging a rectangle selects. One step of the history a drag. */
export function installDrag(view) {
  const drag = d3.drag()
    .container(view.canvas)
    .clickDistance(4)
    .filter(event => event.button === 0 && !event.ctrlKey && !view.space)
    .subject(event => entityUnder(view, event) ?? rectangleFrom(view, event))
    .on('start', ({subject}) => subject.start?.())
    .on('drag', event => event.subject.drag(event))
    .on('end', event => event.subject.end(event));
  view.camera.canvas.call(drag);
}

function entityUnder(view, {x, y}) {
  const [cx, cy] = view.transform.invert([x, y]);
  const n = view.scene && view.picker.entity(view.scene, cx, cy);
  return n === undefined || !view.scene ? undefined : new EntityDrag(view, n, x, y);
}

function rectangleFrom(view, {x, y, sourceEvent}) {
  const wanted = sourceEvent.shiftKey || view.desk.store.state.tool === 'select';
  return wanted ? new RectangleDrag(view, x, y, sourceEvent.shiftKey) : undefined;
}

class EntityDrag {
  constructor(view, n, x, y) {
    Object.assign(this, {view, n, x, y, startX: x, startY: y});
  }

  start() {
    const {scene, selection} = this.view;
    const id = scene.nodes[this.n].id;
    const ids = selection.has(id) ? [...selection].filter(each => scene.index.has(each)) : [id];
    this.members = ids.map(each => scene.index.get(each)).map(n => ({n, x: scene.xs[n], y: scene.ys[n]}));
    this.view.canvas.classList.add('dragging');
  }

  drag({x, y}) {
    const {scene, transform: {k}} = this.view;
    for (const member of this.members) {
      scene.xs[member.n] = member.x + (x - this.startX) / k;
      scene.ys[member.n] = member.y + (y - this.startY) / k;
    }
    this.view.picker.reset();
    this.view.repaint();
  }

  end() {
    const {scene, desk: {store}} = this.view;
    this.view.canvas.classList.remove('dragging');
    const moved = this.members.filter(({n, x, y}) => scene.xs[n] !== x || scene.ys[n] !== y);
    if (!moved.length) return;
    const places = new Map(moved.map(({n}) => [scene.nodes[n].id, {x: scene.xs[n], y: scene.ys[n]}]));
    const name = moved.length === 1 ? scene.nodes[moved[0].n].label : {key: 'count.entities', params: {count: moved.length}};
    store.commit(move(store.chart, places), {key: 'step.move', params: {name}});
  }
}

class RectangleDrag {
  constructor(view, x, y, adding) {
    Object.assign(this, {view, x, y, startX: x, startY: y, adding});
  }

  drag({x, y}) {
    const {startX, startY} = this;
    this.view.rectangle = {x0: Math.min(startX, x), y0: Math.min(startY, y), x1: Math.max(startX, x), y1: Math.max(startY, y)};
    this.view.repaint();
  }

  end() {
    const {view} = this;
    const {rectangle, transform, selection, scene} = view;
    view.rectangle = null;
    view.repaint();
    if (!rectangle) return;
    const [x0, y0] = transform.invert([rectangle.x0, rectangle.y0]);
    const [x1, y1] = transform.invert([rectangle.x1, rectangle.y1]);
    view.desk.store.select([...(this.adding ? selection : []), ...within(scene, {x0, y0, x1, y1})]);
  }
}
