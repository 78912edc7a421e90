import { expect, it } from 'vitest';
import { watchChanges } from '../../../../electron/alerts/watch-changes';
import { recordingLog } from '../../../fakes/recording-log';
import { recordingNotices } from '../../../fakes/recording-notices';

const turn = () => new Promise((resolve) => setImmediate(resolve));

function start(refresh: () => void) {
  const [outer, log] = [recordingNotices(), recordingLog()];
  const watch = watchChanges(outer, log);
  watch.begin(refresh);
  return { ...watch, outer, log };
}

it('looks once at the beginning and once for all changes of a turn', async () => {
  let looks = 0;
  const { notices, outer } = start(() => (looks += 1));
  await turn();
  expect(looks).toBe(1);
  for (const area of ['documents', 'limits', 'sync'] as const) notices.changed(area);
  expect(looks).toBe(1);
  await turn();
  expect(looks).toBe(2);
  expect(outer.areas).toEqual(['documents', 'limits', 'sync']);
});

it('does not look because of an alert, nor after the company was closed', async () => {
  let looks = 0;
  const { notices, end } = start(() => (looks += 1));
  await turn();
  notices.changed('alerts');
  await turn();
  notices.changed('keys');
  end();
  await turn();
  expect(looks).toBe(1);
});

it('leaves the work alone when an alert cannot be stored', async () => {
  const { log } = start(() => {
    throw new TypeError('disk');
  });
  await turn();
  expect(log.lines).toEqual([{ event: 'store.failed', fields: { what: 'alerts', error: 'TypeError' } }]);
});
