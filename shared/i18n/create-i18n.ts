import { setupI18n, type I18n } from '@lingui/core';
import { messages as english } from './catalogues/en.po';
import { messages as polish } from './catalogues/pl.po';
import { bindShortWords } from './typography';

export const LANGUAGES = ['pl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of one language, for the page and for menus, dialogs and notifications of main. */
export function createI18n(language: Language): I18n {
  const messages = language === 'pl' ? bindShortWords(polish) : english;
  return setupI18n({ locale: language, messages: { [language]: messages } });
}
