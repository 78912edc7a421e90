import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { ChannelAnswer } from '../../../../renderer/bridge/bridge';
import { useChanges } from '../../../../renderer/bridge/use-changes';
import { useChannelCommand } from '../../../../renderer/bridge/use-channel-command';
import { useChannelQuery } from '../../../../renderer/bridge/use-channel-query';
import { Button } from '../../../../renderer/ui/button';
import { err, ok } from '../../../../shared/result';
import { aKeyOverview } from '../../../builders/a-key-overview';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

const COMPANY = 'CompanyCompanyCompanyA';

function Keys() {
  useChanges();
  const { data, error } = useChannelQuery('keys.list', {});
  const remove = useChannelCommand('keys.remove');
  return (
    <>
      <p>{data ? data.keychain : (error?.code ?? 'czekam')}</p>
      <p>{remove.error?.code ?? 'bez błędu'}</p>
      <Button onPress={() => void remove.run({ keyName: 'faktura' })}>Usuń</Button>
    </>
  );
}

it('asks for the open company and shows the answer', async () => {
  const bridge = createFakeBridge({ 'keys.list': () => ok(aKeyOverview()) });
  renderInApp(<Keys />, { bridge });
  expect(await screen.findByText('available')).toBeTruthy();
  expect(bridge.callsOf('keys.list')).toEqual([{ channel: 'keys.list', input: {}, companyId: COMPANY }]);
});

it('asks again when main says that the keys changed, and not when documents did', async () => {
  let keychain: 'available' | 'unavailable' = 'available';
  const bridge = createFakeBridge({ 'keys.list': () => ok(aKeyOverview({}, keychain)) });
  renderInApp(<Keys />, { bridge });
  await screen.findByText('available');

  // Every autosave announces itself; asking about keys may ask the system's keychain.
  act(() => {
    bridge.notify('documents.changed', { companyId: COMPANY });
  });
  expect(bridge.callsOf('keys.list')).toHaveLength(1);

  keychain = 'unavailable';
  act(() => {
    bridge.notify('keys.changed', { companyId: COMPANY });
  });
  expect(await screen.findByText('unavailable')).toBeTruthy();
});

it('asks again after a command of the same area', async () => {
  const bridge = createFakeBridge({
    'keys.list': () => ok(aKeyOverview()),
    'keys.remove': () => ok(aKeyOverview()),
  });
  const { user } = renderInApp(<Keys />, { bridge });
  await screen.findByText('available');
  await user.click(screen.getByText('Usuń'));
  await expect.poll(() => bridge.callsOf('keys.list').length).toBe(2);
});

it('gives a refusal to the screen, of a query and of a command', async () => {
  const bridge = createFakeBridge({
    'keys.list': () => err({ code: 'no_company_open' }),
    'keys.remove': () => err({ code: 'keychain_unavailable' }),
  });
  const { user } = renderInApp(<Keys />, { bridge });
  expect(await screen.findByText('no_company_open')).toBeTruthy();
  await user.click(screen.getByText('Usuń'));
  expect(await screen.findByText('keychain_unavailable')).toBeTruthy();
});

it('turns a bug of main into a failure with words, not into an endless wait', async () => {
  const bridge = createFakeBridge({
    'keys.list': () => {
      throw new Error('bug');
    },
  });
  renderInApp(<Keys />, { bridge });
  expect(await screen.findByText('unexpected')).toBeTruthy();
});

/** A screen that can be left and come back to, beside the button that puts another database in place. */
function Desk() {
  const [isShown, setIsShown] = useState(true);
  const restore = useChannelCommand('backup.restore');
  return (
    <>
      {isShown && <Keys />}
      <Button
        onPress={() => {
          setIsShown(!isShown);
        }}
      >
        Ekran
      </Button>
      <Button
        onPress={() => void restore.run({ backupId: COMPANY, passphrase: null })}
        isPending={restore.isRunning}
      >
        Odtwórz
      </Button>
      <p>{restore.lastAnswer ? 'odtworzono' : 'stara baza'}</p>
    </>
  );
}

describe('after a restore', () => {
  const answers = () => {
    const { promise: late, resolve: answerLate } = Promise.withResolvers<ChannelAnswer<'keys.list'>>();
    const { promise: fromNew, resolve: answerNew } = Promise.withResolvers<ChannelAnswer<'keys.list'>>();
    return { late, answerLate, fromNew, answerNew };
  };

  it.each([
    ['a screen that was left', 'left'],
    ['the screen that is shown', 'shown'],
  ] as const)('%s shows nothing of the old database until the new one has answered', async (_what, where) => {
    const { fromNew, answerNew } = answers();
    let isRestored = false;
    const bridge = createFakeBridge({
      'keys.list': () => (isRestored ? fromNew : ok(aKeyOverview({}, 'unavailable'))),
      'backup.restore': () => {
        isRestored = true;
        return ok({ companyId: COMPANY });
      },
    });
    const { user } = renderInApp(<Desk />, { bridge });
    await screen.findByText('unavailable');
    if (where === 'left') await user.click(screen.getByText('Ekran'));
    await user.click(screen.getByText('Odtwórz'));
    if (where === 'left') {
      await screen.findByText('odtworzono');
      await user.click(screen.getByText('Ekran'));
    }
    expect(await screen.findByText('czekam')).toBeTruthy();
    expect(screen.queryByText('unavailable')).toBeNull();
    answerNew(ok(aKeyOverview({}, 'available')));
    expect(await screen.findByText('available')).toBeTruthy();
  });

  it('an answer of the old database that comes late is nobody’s', async () => {
    const { late, answerLate, fromNew } = answers();
    let isRestored = false;
    const bridge = createFakeBridge({
      'keys.list': () => (isRestored ? fromNew : late),
      'backup.restore': () => {
        isRestored = true;
        return ok({ companyId: COMPANY });
      },
    });
    const { user } = renderInApp(<Desk />, { bridge });
    await user.click(screen.getByText('Ekran'));
    await user.click(screen.getByText('Odtwórz'));
    await screen.findByText('odtworzono');
    await act(async () => {
      answerLate(ok(aKeyOverview({}, 'unavailable')));
      await late;
    });
    await user.click(screen.getByText('Ekran'));
    expect(await screen.findByText('czekam')).toBeTruthy();
    expect(screen.queryByText('unavailable')).toBeNull();
  });

  it('that was refused everything stays as it was', async () => {
    const bridge = createFakeBridge({
      'keys.list': () => ok(aKeyOverview({}, 'unavailable')),
      'backup.restore': () => err({ code: 'backup_passphrase_wrong' }),
    });
    const { user } = renderInApp(<Desk />, { bridge });
    await screen.findByText('unavailable');
    await user.click(screen.getByText('Odtwórz'));
    await expect.poll(() => bridge.callsOf('keys.list').length).toBe(2);
    expect(screen.getByText('unavailable')).toBeTruthy();
  });
});
