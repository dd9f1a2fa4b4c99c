// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {language} from '../i18n/index.js';

const ADDRESS = '/graphql';
const PAGE_TOKEN = /(?:^|; )XSRF-TOKEN=([^;]*)/;
const signedOut = new Set();

/** A question that was not answered: `code` is stable, `message` is for the reader where the service gave one. */
export class ApiError extends Error {
  constructor(code, message) {
    super(message ?? code);
    this.name = 'ApiError';
    this.code = code;
    this.told = message ?? null;
  }
}

/** Asks the service; the data of the answer, or an ApiError. */
export async function ask(query, variables = {}, signal = undefined) {
  return (await call(ADDRESS, {body: {query, variables}, signal})).data;
}

/** Sends something to the service; its answer, or an ApiError. The one fetch of the page. */
export async function call(address, {method = 'POST', body, signal} = {}) {
  const answer = await read(await send(address, {method, body: body && JSON.stringify(body), signal}));
  if (answer.errors?.length) throw refusal(answer.errors[0]);
  return answer;
}

/** Calls the listener when the service does not know the reader, or not any more. */
export function onSignedOut(listener) {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/** Has it told that the service does not know the reader any more. */
export function tellSignedOut() {
  signedOut.forEach(listener => listener());
}

async function send(address, request) {
  try {
    return await fetch(address, {...request, headers: headers()});
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new ApiError('UNREACHABLE');
  }
}

/** With the token that only a page of this service can read from its cookie, where there is one. */
function headers() {
  const token = PAGE_TOKEN.exec(document.cookie)?.[1];
  return {
    'Content-Type': 'application/json',
    'Accept': 'application/graphql-response+json, application/json',
    'Accept-Language': language(),
    ...(token ? {'X-XSRF-TOKEN': decodeURIComponent(token)} : {}),
  };
}

async function read(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return response.json();
  throw new ApiError(response.status >= 500 ? 'FAILED' : 'REFUSED');
}

function refusal({message, extensions}) {
  const code = extensions?.code ?? extensions?.classification ?? 'FAILED';
  if (code === 'NOT_SIGNED_IN') tellSignedOut();
  return new ApiError(code, message);
}
