// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

let last = 0;

/**
 * Does something that takes time: it is told to the reader while it runs, can be cancelled, and where it fails
 * a notice says why and offers it again, unless to do it twice would be another thing. Resolves to undefined when cancelled or failed.
 */
export async function work(desk, text, task, {repeatable = true} = {}) {
  const job = begin(desk, text);
  try {
    return await task(job.controller.signal);
  } catch (error) {
    if (error.name !== 'AbortError') tell(desk, {tone: 'danger', text: reason(error), actions: repeatable ? [again(desk, text, task)] : []});
    return undefined;
  } finally {
    desk.store.update({jobs: desk.store.state.jobs.filter(each => each !== job)});
  }
}

/** Tells the reader something that stays until read: `{tone, text, actions: [{text, run}]}`. */
export function tell(desk, notice) {
  const {notices} = desk.store.state;
  const told = {actions: [], tone: 'info', ...notice, id: ++last};
  desk.store.update({notices: [...notices.filter(each => each.tone === 'danger'), told].slice(-3)});
}

export function dismiss(desk, notice) {
  desk.store.update({notices: desk.store.state.notices.filter(each => each.id !== notice.id)});
}

/** What an error says to the reader: the words of the service, else ours for its code. */
export function reason(error) {
  if (error.told) return error.told;
  if (error.code === 'UNREACHABLE') return {key: 'error.unreachable'};
  if (error.code) return {key: 'error.failed', params: {code: error.code}};
  console.error(error);
  return {key: 'error.program'};
}

function begin(desk, text) {
  const controller = new AbortController();
  const job = {id: ++last, text, since: Date.now(), controller, cancel: () => controller.abort()};
  desk.store.update({jobs: [...desk.store.state.jobs, job]});
  return job;
}

function again(desk, text, task) {
  return {text: {key: 'action.retry'}, run: () => work(desk, text, task)};
}
