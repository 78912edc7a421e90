/** @file What would reach the person's desktop is answered by the test and remembered. */
import type { EventEmitter } from 'node:events';
import type { Dialog, Notification, Shell, WebContents } from 'electron';
import type { ProgramRecords } from '../program/program-records.ts';
import type { DialogMethod, ScriptedAnswers } from '../program/scripted-answers.ts';

const DIALOGS = ['showSaveDialog', 'showOpenDialog', 'showMessageBox'] as const satisfies DialogMethod[];

export function answerDialogs(dialog: Dialog, answers: ScriptedAnswers): void {
  for (const method of DIALOGS) {
    // The window comes first and may be left out.
    Reflect.set(dialog, method, (...args: unknown[]) => answers.answerDialog(method, args.at(-1)));
  }
  dialog.showErrorBox = (title, content) => {
    void answers.answerDialog('showErrorBox', { title, content });
  };
}

export function recordShell(shell: Shell, records: ProgramRecords): void {
  shell.openExternal = async (url) => {
    records.add('openedExternally', url);
  };
  shell.openPath = async (path) => {
    records.add('openedExternally', path);
    return '';
  };
  shell.showItemInFolder = (path) => {
    records.add('shownInFolder', path);
  };
  const moveToBin = shell.trashItem.bind(shell);
  shell.trashItem = async (path) => {
    await moveToBin(path);
    records.add('movedToBin', path);
  };
}

/** @returns the notifications that would have been shown, oldest first */
export function recordNotifications(
  { prototype }: { readonly prototype: Notification },
  records: ProgramRecords,
): readonly EventEmitter[] {
  const shown: EventEmitter[] = [];
  prototype.show = function show(this: Notification) {
    shown.push(this);
    records.add('notifications', { title: this.title, body: this.body });
  };
  return shown;
}

export function answerPrints(contents: WebContents, answers: ScriptedAnswers): void {
  contents.print = (options, done) => {
    const isPrinted = answers.answerPrint(options ?? {});
    done?.(isPrinted, isPrinted ? '' : 'Print job canceled');
  };
}
