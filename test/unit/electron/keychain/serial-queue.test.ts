import { describe, expect, it } from 'vitest';
import { createSerialQueue } from '../../../../electron/keychain/serial-queue';

const PATIENT_MS = 10_000;
const IMPATIENT_MS = 20;

/** A task that ends when it is told to. */
function aTask() {
  const { promise, resolve } = Promise.withResolvers<string>();
  let isStarted = false;
  return {
    end: resolve,
    isStarted: () => isStarted,
    run: () => {
      isStarted = true;
      return promise;
    },
  };
}

describe('calls to the keychain', () => {
  it('run one at a time, in the order in which they came', async () => {
    const inTurn = createSerialQueue(PATIENT_MS);
    const order: string[] = [];
    const call = (name: string) =>
      inTurn(async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(call));
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('that take too long are reported as waiting, and no other is started meanwhile', async () => {
    const inTurn = createSerialQueue(IMPATIENT_MS);
    const [prompt, behind] = [aTask(), aTask()];
    const queued = [inTurn(prompt.run), inTurn(behind.run)];
    expect(await Promise.all(queued)).toEqual([{ kind: 'waiting' }, { kind: 'waiting' }]);
    expect(await inTurn(behind.run)).toEqual({ kind: 'waiting' });
    expect(behind.isStarted()).toBe(false);
  });

  it('go on once the keychain has answered, without those that were given up', async () => {
    const inTurn = createSerialQueue(IMPATIENT_MS);
    const [prompt, givenUp] = [aTask(), aTask()];
    await Promise.all([inTurn(prompt.run), inTurn(givenUp.run)]);
    prompt.end('unlocked');
    // The queue notices in its own turn; asking again until then is what a user does.
    let answered = await inTurn(() => Promise.resolve('next'));
    while (answered.kind === 'waiting') answered = await inTurn(() => Promise.resolve('next'));
    expect(answered).toEqual({ kind: 'done', value: 'next' });
    expect(givenUp.isStarted()).toBe(false);
  });

  it('that fail do not hold up the next', async () => {
    const inTurn = createSerialQueue(PATIENT_MS);
    await expect(inTurn(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await inTurn(() => Promise.resolve(1))).toEqual({ kind: 'done', value: 1 });
  });
});
