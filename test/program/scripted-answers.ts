import type { ProgramRecords } from './program-records.ts';

export type DialogMethod = 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox';

/** Who answers a dialog: the test's script, or the person in front of the screen. */
export type DialogAnswerer = (method: DialogMethod, options: unknown) => Promise<unknown>;

/** Dialogs that nobody scripted are cancelled, as a person who changes their mind would. */
const CANCELLED: Readonly<Record<DialogMethod, unknown>> = {
  showSaveDialog: { canceled: true, filePath: '' },
  showOpenDialog: { canceled: true, filePaths: [] },
  showMessageBox: { response: 0, checkboxChecked: false },
  showErrorBox: null,
};

/** Answers of the test, taken in the order in which they were given. */
export function createScriptedAnswers(records: ProgramRecords) {
  const dialogs = new Map<DialogMethod, unknown[]>();
  const prints: boolean[] = [];
  const answerDialog: DialogAnswerer = (method, options) => {
    const answer = dialogs.get(method)?.shift() ?? CANCELLED[method];
    records.add('dialogs', { method, options: JSON.parse(JSON.stringify(options ?? null)) });
    return Promise.resolve(answer);
  };
  return {
    answerDialog,
    answerPrint: (options: unknown): boolean => {
      records.add('prints', { options });
      return prints.shift() ?? true;
    },
    queueDialog: (method: DialogMethod, answer: unknown) => {
      dialogs.set(method, [...(dialogs.get(method) ?? []), answer]);
    },
    queuePrint: (isPrinted: boolean) => {
      prints.push(isPrinted);
    },
  };
}

export type ScriptedAnswers = ReturnType<typeof createScriptedAnswers>;
