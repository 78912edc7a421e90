/** @file `npm run demo`: the main job by itself, through the real screens; prints what the demo iFirma booked. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from '../program/launch-app.ts';
import { takeDemoJourney } from './demo-journey.ts';
import { describeBooked } from './describe-booked.ts';

const shots = join(import.meta.dirname, '..', '..', 'out', 'demo');
mkdirSync(shots, { recursive: true });
const userDataDir = mkdtempSync(join(tmpdir(), 'kwit-demo-'));
const startedAt = '2026-11-23T08:00:00.000Z';

try {
  const app = await launchApp({
    userDataDir,
    startAt: startedAt,
    keychain: 'absent',
    windowSize: { width: 1280, height: 800 },
  });
  await takeDemoJourney(app.page, async (name) => {
    await app.page.screenshot({ path: join(shots, `${name}.png`) });
  });
  await app.close();

  const booked = describeBooked(userDataDir, startedAt);
  process.stdout.write(`iFirma konta demo zaksięgowała:\n${booked.map((line) => `  ${line}\n`).join('')}`);
  process.stdout.write(`Zrzuty ekranu: ${shots}\n`);
  if (booked.length !== 2)
    throw new Error(`expected an invoice and an expense, found ${String(booked.length)}`);
} finally {
  rmSync(userDataDir, { recursive: true, force: true });
}
