// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {period} from '../i18n/format.js';
import {label, t} from '../i18n/index.js';

/** Links between two entities in few words: `called × 14, 3–19 May 2025`, or `3 links`. */
export function describeLinks(links, catalogue, zone) {
  const what = nameLinks(links, catalogue);
  const [{first, last}] = links;
  return links.length === 1 && (first || last) ? t('link.when', {what, when: period(first, last, zone)}) : what;
}

/** The same without the time: `called × 14`. */
export function nameLinks(links, catalogue) {
  if (links.length > 1) return t('count.links', {count: links.length});
  const [{type, count}] = links;
  const what = label(catalogue.linkType(type).label);
  return count > 1 ? `${what} × ${count.toLocaleString('en')}` : what;
}
