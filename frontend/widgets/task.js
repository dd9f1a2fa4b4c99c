// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * A question of a panel: the newest one counts, an older one is cancelled. `value`, `error` and `pending` say how it stands;
 * the host is drawn again at each change.
 */
export class Task {
  value = null;
  error = null;
  pending = false;
  #controller = null;

  constructor(host) {
    this.host = host;
  }

  async run(ask) {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.#set({pending: true, error: null});
    try {
      const value = await ask(controller.signal);
      if (this.#controller === controller) this.#set({value, pending: false});
    } catch (error) {
      if (this.#controller === controller) this.#set({error, pending: false});
    }
  }

  /** Forgets the question and its answer. */
  clear() {
    this.#controller?.abort();
    this.#controller = null;
    this.#set({value: null, error: null, pending: false});
  }

  #set(parts) {
    Object.assign(this, parts);
    this.host.requestUpdate();
  }
}
