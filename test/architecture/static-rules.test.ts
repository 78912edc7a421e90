import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { listCodeFiles, ROOT } from './source-files';

const eslint = new ESLint({ cwd: ROOT });

/** Rules that object to a piece of code if it stood in a file of the checkout. */
async function findObjections(path: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${ROOT}/${path}` });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal === true);
  if (broken) throw new Error(broken.message);
  return messages.map((message) => message.ruleId ?? '');
}

const MAIN = 'electron/shell/main-window.ts';
// Any component will do: its text is replaced.
const PAGE = listCodeFiles(['renderer'], /\.tsx$/)[0] ?? '';
const DOMAIN = 'shared/domain/money/money.ts';

/** From reliability-security 18 and the style of the house: what nobody may write, and where. */
const PLANTED: readonly (readonly [rule: string, path: string, code: string])[] = [
  ['no-restricted-globals', MAIN, "export const a = () => fetch('https://www.ifirma.pl');"],
  ['no-restricted-globals', PAGE, "export const a = () => new WebSocket('wss://localhost');"],
  ['no-restricted-globals', PAGE, 'export const a = () => new XMLHttpRequest();'],
  ['no-restricted-globals', DOMAIN, 'export const a = () => new Date();'],
  ['no-restricted-globals', DOMAIN, "export const a = parseFloat('1.005');"],
  ['no-restricted-properties', DOMAIN, 'export const a = () => Math.random();'],
  ['no-eval', PAGE, "export const a = () => { eval('1'); };"],
  ['@typescript-eslint/no-implied-eval', PAGE, "export const a = () => new Function('return 1');"],
  ['@typescript-eslint/no-implied-eval', PAGE, "export const a = () => setTimeout('a()', 1);"],
  ['no-restricted-syntax', PAGE, "export const a = (b: HTMLElement) => { b.innerHTML = 'x'; };"],
  ['no-restricted-syntax', PAGE, "export const a = <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
  [
    'no-restricted-syntax',
    MAIN,
    "import keytar from 'keytar'; export const a = () => keytar.findCredentials('x');",
  ],
  [
    'no-restricted-syntax',
    MAIN,
    "import { net } from 'electron'; export const a = () => net.request('https://x');",
  ],
  ['no-restricted-syntax', MAIN, "import { crashReporter } from 'electron'; export const a = crashReporter;"],
  ['no-restricted-syntax', MAIN, "import { autoUpdater } from 'electron'; export const a = autoUpdater;"],
  ['no-restricted-syntax', MAIN, 'export const a = { rejectUnauthorized: false };'],
  [
    'no-restricted-syntax',
    MAIN,
    "import { app } from 'electron'; app.commandLine.appendSwitch('ignore-certificate-errors');",
  ],
  ['no-restricted-syntax', MAIN, 'export const a = { webPreferences: { nodeIntegration: true } };'],
  ['no-restricted-syntax', MAIN, 'export const a = { webPreferences: { webSecurity: false } };'],
  ['no-restricted-syntax', MAIN, 'export const a = { webPreferences: { sandbox: false } };'],
  ['no-restricted-syntax', MAIN, 'export const a = { webPreferences: { contextIsolation: false } };'],
  ['no-restricted-syntax', MAIN, "export const a = 'file:///etc/passwd';"],
  ['no-restricted-syntax', PAGE, 'export const a = () => location.origin;'],
  ['no-restricted-syntax', PAGE, 'export const a = () => window.location.origin;'],
  [
    'no-restricted-syntax',
    MAIN,
    'export const a = (db: { prepare: (sql: string) => void }, b: string) => { db.prepare(`SELECT ${b}`); };',
  ],
  [
    'no-restricted-syntax',
    MAIN,
    "export const a = (db: { exec: (sql: string) => void }, b: string) => { db.exec('DROP TABLE ' + b); };",
  ],
  ['no-restricted-syntax', DOMAIN, 'export default 1;'],
  ['no-restricted-syntax', DOMAIN, 'export enum A { B }'],
  ['no-console', MAIN, "console.log('x');"],
  ['max-lines', DOMAIN, 'export const a = 1;\n'.repeat(401)],
  ['@typescript-eslint/no-explicit-any', DOMAIN, 'export const a = (b: any) => String(b);'],
  ['@typescript-eslint/no-non-null-assertion', DOMAIN, 'export const a = (b: string | null) => b!;'],
  ['@typescript-eslint/no-floating-promises', MAIN, 'export const a = () => { Promise.resolve(1); };'],
  ['kwit/explain-assertion', DOMAIN, 'export const a = (b: unknown) => b as string;'],
  ['kwit/no-money-arithmetic', MAIN, 'export const a = (netMinor: number) => netMinor * 0.23;'],
  ['kwit/no-money-arithmetic', DOMAIN, 'export const a = (netMinor: number) => netMinor * 0.23;'],
  ['text/untranslated', PAGE, 'export const a = <p>Zapisano</p>;'],
  ['jsx-a11y/alt-text', PAGE, 'export const a = <img src="a.png" />;'],
  [
    'react-hooks/rules-of-hooks',
    PAGE,
    "import { useState } from 'react'; export const useA = (b: boolean) => (b ? useState(1) : null);",
  ],
];

describe('nobody may write', () => {
  it.each(PLANTED)('%s in %s: %s', async (rule, path, code) => {
    expect(await findObjections(path, code)).toContain(rule);
  });
});

it('sums are allowed where money is summed', async () => {
  const code = 'export const sum = (aMinor: number, bMinor: number) => aMinor + bMinor;';
  expect(await findObjections(DOMAIN, code)).toEqual([]);
  expect(await findObjections(MAIN, code)).toEqual(['kwit/no-money-arithmetic']);
});
