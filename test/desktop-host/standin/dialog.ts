import type * as E from 'electron';
import type { DialogAnswerer, DialogMethod } from '../../program/scripted-answers.ts';

/** Native dialogs (https://www.electronjs.org/docs/latest/api/dialog), all asynchronous. */
export function createDialog(answer: DialogAnswerer) {
  /** The window comes first and may be left out. */
  const ask =
    <T>(method: DialogMethod) =>
    async (...args: readonly unknown[]): Promise<T> =>
      // The answerer knows the shape of each method's answer.
      (await answer(method, args.at(-1))) as T;

  return {
    showSaveDialog: ask<E.SaveDialogReturnValue>('showSaveDialog'),
    showOpenDialog: ask<E.OpenDialogReturnValue>('showOpenDialog'),
    showMessageBox: ask<E.MessageBoxReturnValue>('showMessageBox'),
    showErrorBox: (title: string, content: string) => {
      void answer('showErrorBox', { title, content });
    },
  } satisfies Pick<typeof E.dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>;
}
