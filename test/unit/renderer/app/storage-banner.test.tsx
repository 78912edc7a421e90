import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StorageBanner } from '../../../../renderer/app/storage-banner';
import type { StorageState } from '../../../../shared/ipc/contracts/storage.contract';
import { ok } from '../../../../shared/result';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

/** The banner over a company whose file is in `state` until it is opened anew. */
function showBanner(state: StorageState) {
  let current = state;
  const bridge = createFakeBridge({
    'storage.state': () => ok(current),
    'storage.reopen': () => {
      current = { ...current, readOnlyBecause: null };
      return ok(null);
    },
  });
  return renderInApp(<StorageBanner />, { bridge });
}

describe('when the file cannot be written', () => {
  it.each([
    ['disk_full', /zabrakło miejsca/u],
    ['io_error', /nie przyjął zapisu/u],
    ['damaged', /Odtwórz firmę z\skopii zapasowej/u],
  ] as const)('%s is said at once, with what to do', async (readOnlyBecause, words) => {
    showBanner({ readOnlyBecause, quarantinedRows: 0 });
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('one press opens the file anew, and the banner goes', async () => {
    const { user, bridge } = showBanner({ readOnlyBecause: 'disk_full', quarantinedRows: 0 });
    await user.click(await screen.findByRole('button', { name: 'Spróbuj zapisywać znowu' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
    expect(bridge.callsOf('storage.reopen')).toHaveLength(1);
  });
});

it('rows that were put aside are counted, not hidden', async () => {
  showBanner({ readOnlyBecause: null, quarantinedRows: 2 });
  expect((await screen.findByRole('status')).textContent).toContain('2 zapisy odłożono na bok');
});

it('nothing is shown when all is well', async () => {
  const { bridge, container } = showBanner({ readOnlyBecause: null, quarantinedRows: 0 });
  await expect.poll(() => bridge.callsOf('storage.state')).toHaveLength(1);
  expect(container.textContent).toBe('');
});
