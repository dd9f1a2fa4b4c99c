// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {period} from '../i18n/format.js';
import {label, t} from '../i18n/index.js';

/** Links between two entities in few words: `called × 14, 3–19 May 2025`, or `3 links`. */
export function describeLinks(links, catalogue, zone) {
  if (links.length > 1) return t('count.links', {count: links.length});
  const [{type, count, first, last}] = links;
  const what = label(catalogue.linkType(type).label);
  const times = count > 1 ? `${what} × ${count.toLocaleString('en')}` : what;
  return first || last ? t('link.when', {what: times, when: period(first, last, zone)}) : times;
}
