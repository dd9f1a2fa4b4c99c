// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {language} from '../i18n/index.js';

const ADDRESS = '/graphql';

/** A question that was not answered: `code` is stable, `message` is for the reader where the service gave one. */
export class ApiError extends Error {
  constructor(code, message) {
    super(message ?? code);
    this.name = 'ApiError';
    this.code = code;
    this.told = message ?? null;
  }
}

/** Asks the service; the data of the answer, or an ApiError. The one fetch of the desk. */
export async function ask(query, variables = {}, signal = undefined) {
  const answer = await read(await send(query, variables, signal));
  if (answer.errors?.length) throw refusal(answer.errors[0]);
  return answer.data;
}

async function send(query, variables, signal) {
  try {
    return await fetch(ADDRESS, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept': 'application/graphql-response+json, application/json',
        'Accept-Language': language(),
      },
      body: JSON.stringify({query, variables}),
      signal,
    });
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new ApiError('UNREACHABLE');
  }
}

async function read(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return response.json();
  throw new ApiError(response.status >= 500 ? 'FAILED' : 'REFUSED');
}

function refusal({message, extensions}) {
  return new ApiError(extensions?.code ?? extensions?.classification ?? 'FAILED', message);
}
