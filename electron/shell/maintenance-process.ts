import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { z } from 'zod';
import type { DatabaseCheck } from '../ports/database-check';

const answerSchema = z.strictObject({ isSound: z.boolean() });

/** Runs the long check in a process of its own, so that typing never waits for it (design, section 7). */
export const checkDatabase: DatabaseCheck = (databasePath) =>
  new Promise((resolve) => {
    const child = utilityProcess.fork(
      join(import.meta.dirname, 'maintenance.js'),
      ['quick-check', databasePath],
      {
        serviceName: 'Kwit maintenance',
      },
    );
    let isSound = false;
    child.on('message', (message: unknown) => {
      isSound = answerSchema.safeParse(message).data?.isSound ?? false;
      child.kill();
    });
    // No answer is no proof: a process that died says "not sound", and sending stays closed.
    child.once('exit', () => {
      resolve(isSound);
    });
  });
