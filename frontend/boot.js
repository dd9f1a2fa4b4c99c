// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs before the page is drawn, so that it never flashes in another language, direction or theme.
(() => {
  const root = document.documentElement;
  const kept = name => { try { return localStorage.getItem(`rawabit.${name}`); } catch { return null; } };
  const asked = kept('language') ?? navigator.languages.map(code => code.split('-')[0]).find(code => ['en', 'ar', 'ckb'].includes(code));
  const language = ['en', 'ar', 'ckb'].includes(asked) ? asked : 'en';
  const theme = kept('theme') ?? 'system';
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.lang = language;
  root.dir = language === 'en' ? 'ltr' : 'rtl';
  root.dataset.bsTheme = dark ? 'dark' : 'light';
  const sheet = document.getElementById('bootstrap');
  if (root.dir === 'rtl') sheet.href = sheet.href.replace('bootstrap.min.css', 'bootstrap.rtl.min.css');
})();
