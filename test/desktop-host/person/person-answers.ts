/** @file `npm start`: dialogs are shown to the person with zenity where the desktop has it. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { DialogAnswerer } from '../../program/scripted-answers.ts';

type FileOptions = { readonly defaultPath?: string; readonly title?: string };
type MessageOptions = {
  readonly message?: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly title?: string;
  readonly content?: string;
  readonly cancelId?: number;
};

export function createPersonAnswers() {
  const answerDialog: DialogAnswerer = async (method, options) => {
    // Electron's own option types, as far as a dialog of the desktop can show them.
    const given = (options ?? {}) as FileOptions & MessageOptions;
    if (method === 'showSaveDialog') return askSavePath(given);
    if (method === 'showOpenDialog') return askOpenPath(given);
    const text = [given.title, given.message, given.detail, given.content].filter(Boolean).join('\n\n');
    if (method === 'showErrorBox') {
      console.error(text);
      await runZenity(['--error', `--text=${text}`]);
      return null;
    }
    return askMessage(text, given);
  };
  return {
    answerDialog,
    open: (target: string) => {
      spawn('xdg-open', [target], { stdio: 'ignore', detached: true })
        .on('error', () => {
          console.error(`Open this yourself: ${target}`);
        })
        .unref();
    },
  };
}

async function askSavePath({ defaultPath = '', title = '' }: FileOptions) {
  const answer = await runZenity([
    '--file-selection',
    '--save',
    `--title=${title}`,
    `--filename=${defaultPath}`,
  ]);
  if (answer.isAvailable) return { canceled: answer.text === '', filePath: answer.text };
  // Without a desktop dialog the file goes where the program proposed, never over another one.
  const filePath = findFreeName(defaultPath);
  console.error(`Saved to ${filePath}`);
  return { canceled: filePath === '', filePath };
}

async function askOpenPath({ title = '' }: FileOptions) {
  const { text } = await runZenity(['--file-selection', `--title=${title}`]);
  return { canceled: text === '', filePaths: text === '' ? [] : [text] };
}

async function askMessage(text: string, { buttons = ['OK'], cancelId = 0 }: MessageOptions) {
  const labels = buttons.map((label) => `--extra-button=${label}`);
  const answer = await runZenity(['--question', '--switch', `--text=${text}`, ...labels]);
  if (!answer.isAvailable) console.error(text);
  const chosen = buttons.indexOf(answer.text);
  return { response: chosen === -1 ? cancelId : chosen, checkboxChecked: false };
}

function runZenity(args: readonly string[]): Promise<{ isAvailable: boolean; text: string }> {
  return new Promise((resolve) => {
    execFile('zenity', args, (error, stdout) => {
      const isMissing = error !== null && 'code' in error && error.code === 'ENOENT';
      resolve({ isAvailable: !isMissing, text: stdout.trim() });
    });
  });
}

function findFreeName(path: string): string {
  if (path === '' || !existsSync(path)) return path;
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  let number = 2;
  while (existsSync(`${stem} (${String(number)})${extension}`)) number += 1;
  return `${stem} (${String(number)})${extension}`;
}
