import { expect, it } from 'vitest';
import type { Router } from '../../../../electron/ipc/router';
import { watchNewDay } from '../../../../electron/ipc/watch-new-day';

it('says once that a day has begun, before the first call of that day is answered', async () => {
  let today = '2026-11-23';
  const seen: string[] = [];
  const router: Router = {
    handle: (channel) => {
      seen.push(channel);
      return Promise.resolve({ ok: true, value: null });
    },
    refuseSender: () => ({ ok: true, value: null }),
  };
  const watched = watchNewDay(router, { today: () => today }, () => {
    seen.push(`new day ${today}`);
  });
  await watched.handle('app.status', [{}]);
  today = '2026-11-24';
  await watched.handle('documents.list', [{}]);
  await watched.handle('keys.list', [{}]);
  expect(seen).toEqual(['app.status', 'new day 2026-11-24', 'documents.list', 'keys.list']);
});
