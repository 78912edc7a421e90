/**
 * @file The real key vault as a process of its own: libsecret connects to the bus of its environment once in a
 * process. Takes one JSON command a line on standard input and answers each with one line.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createKeyVault } from '../../electron/keychain/key-vault';
import { commandSchema } from './keychain-command';

const patienceMs = Number(process.argv[2]);
const vault = createKeyVault({ log: { write: () => undefined }, platform: process.platform, patienceMs });

for await (const line of createInterface({ input: process.stdin })) {
  const command = commandSchema.parse(JSON.parse(line));
  void answer(command).then((result) => {
    process.stdout.write(`${JSON.stringify({ id: command.id, result })}\n`);
  });
}

async function answer(command: ReturnType<typeof commandSchema.parse>): Promise<unknown> {
  switch (command.call) {
    case 'get':
      return vault.get(command.ref);
    case 'set':
      return vault.set(command.ref, command.value);
    case 'remove':
      return vault.remove(command.ref);
    case 'readOwnFile':
      return (await readFile(new URL(import.meta.url))).length;
  }
}
