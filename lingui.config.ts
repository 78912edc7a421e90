import type { LinguiConfig } from '@lingui/conf';

const config: LinguiConfig = {
  sourceLocale: 'pl',
  locales: ['pl', 'en'],
  catalogs: [
    {
      path: 'shared/i18n/catalogues/{locale}',
      include: ['shared', 'renderer', 'electron'],
    },
  ],
};

// Lingui's loader reads the default export of its configuration file.
export default config;
