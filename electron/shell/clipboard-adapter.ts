import { clipboard } from 'electron';
import type { Clipboard } from '../ports/clipboard';

export const systemClipboard: Clipboard = {
  readText: async () => clipboard.readText(),
  clear: async () => {
    clipboard.clear();
  },
};
