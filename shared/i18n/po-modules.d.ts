/** A catalogue, compiled by the bundler's Lingui plugin. */
declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}
