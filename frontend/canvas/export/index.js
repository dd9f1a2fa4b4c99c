// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

import {t} from '../../i18n/index.js';
import {visible} from '../../model/visible.js';
import {toSvg} from './svg.js';

const SHARP = 2;
const LARGEST = 16000;

/** The exports of the chart as files to keep: vector, or pixels of the same picture. */
export function exportsOf(desk) {
  return {
    svg: async () => save(new Blob([(await picture(desk)).text], {type: 'image/svg+xml'}), 'svg'),
    png: async () => save(await toPng(await picture(desk)), 'png'),
  };
}

function picture(desk) {
  const {chart, state} = desk.store;
  const {entities, links} = visible(chart);
  const title = {key: 'export.title', params: {
    entities: {key: 'count.entities', params: {count: entities.length}},
    links: {key: 'count.links', params: {count: links.length}},
  }};
  return toSvg(desk, {title, notice: state.about?.training ? {key: 'notice.training'} : null});
}

async function toPng({text, width, height}) {
  const address = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await rendered(image, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function rendered(image, width, height) {
  const scale = Math.min(SHARP, LARGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('no picture')), 'image/png');
  });
}

function save(blob, ending) {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${t('export.file')}.${ending}`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
