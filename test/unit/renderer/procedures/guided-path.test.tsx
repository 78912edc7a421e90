import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AccessPage } from '../../../../renderer/features/access/access-page';
import { ResumeBanner } from '../../../../renderer/procedures/resume-banner';
import { NO_NOTES, type ProcedureProgress } from '../../../../shared/domain/access/procedure';
import { ok } from '../../../../shared/result';
import { aKeyOverview } from '../../../builders/a-key-overview';
import { aProgress } from '../../../builders/a-progress';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';
import { spokenName } from '../../../fakes/spoken-name';

function aBridge(followed: readonly ProcedureProgress[]) {
  return createFakeBridge({
    'procedures.list': () => ok([...followed]),
    'procedures.save': () => ok(null),
    'procedures.leave': () => ok(null),
    'keys.list': () => ok(aKeyOverview()),
  });
}

const stepNow = () =>
  screen.getByRole('list', { name: spokenName('Kroki') }).querySelector('[aria-current="step"]')?.textContent;

describe('a guided path', () => {
  it('begins at the API tab; only going on is remembered', async () => {
    const bridge = aBridge([]);
    const { user } = renderInApp(<AccessPage procedure="basic_access" />, { bridge });
    await screen.findByRole('heading', { name: spokenName('Otwórz w iFirmie zakładkę API') });
    expect(bridge.callsOf('procedures.save')).toEqual([]);
    await user.click(screen.getByRole('button', { name: spokenName('Mam ją przed sobą') }));
    expect(bridge.callsOf('procedures.save').map(({ input }) => input)).toEqual([
      { procedure: 'basic_access', step: 'choose_access', notes: NO_NOTES },
    ]);
    expect(stepNow()).toContain('Wybór dostępu');
  });

  it('is taken up where it was left, and puts the focus on the step', async () => {
    renderInApp(<AccessPage procedure="basic_access" />, { bridge: aBridge([aProgress()]) });
    const title = await screen.findByRole('heading', { name: spokenName('Aktywuj dostęp podstawowy') });
    expect(document.activeElement).toBe(title);
    expect(stepNow()).toContain('Aktywacja');
  });

  it('goes back a step', async () => {
    const bridge = aBridge([aProgress()]);
    const { user } = renderInApp(<AccessPage procedure="basic_access" />, { bridge });
    await user.click(await screen.findByRole('button', { name: spokenName('Poprzedni krok') }));
    await screen.findByRole('heading', { name: spokenName('Wybierz: podstawowy czy rozszerzony') });
  });

  it('that was finished begins anew', async () => {
    renderInApp(<AccessPage procedure="basic_access" />, {
      bridge: aBridge([aProgress({ finishedAt: '2026-11-21T08:00:00.000Z' })]),
    });
    await screen.findByRole('heading', { name: spokenName('Otwórz w iFirmie zakładkę API') });
  });

  it('about another key than the one left begins anew', async () => {
    const left = aProgress({
      procedure: 'regenerate_key',
      step: 'generate_again',
      notes: { ...NO_NOTES, keyNames: ['faktura'] },
    });
    const { unmount } = renderInApp(<AccessPage procedure="regenerate_key" keyName="faktura" />, {
      bridge: aBridge([left]),
    });
    await screen.findByRole('heading', { name: spokenName('Kliknij „przegeneruj”') });
    unmount();
    renderInApp(<AccessPage procedure="regenerate_key" keyName="wydatek" />, { bridge: aBridge([left]) });
    await screen.findByRole('heading', { name: spokenName('Otwórz w iFirmie zakładkę API') });
  });

  it('of a key that was never generated says "wygeneruj" and warns of nobody', async () => {
    const path = aProgress({
      procedure: 'regenerate_key',
      step: 'warn_others',
      notes: { ...NO_NOTES, keyNames: ['wydatek'] },
    });
    const bridge = createFakeBridge({
      'procedures.list': () => ok([path]),
      'procedures.save': () => ok(null),
      'keys.list': () =>
        ok(
          aKeyOverview({
            wydatek: {
              state: 'refused',
              lastError: { code: 'key_not_generated', keyName: 'wydatek', serverText: '' },
            },
          }),
        ),
    });
    const { user } = renderInApp(<AccessPage procedure="regenerate_key" keyName="wydatek" />, { bridge });
    await screen.findByRole('heading', { name: spokenName('Klucza jeszcze nie ma') });
    expect(screen.queryByText(/przestaną działać/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: spokenName('Dalej') }));
    await screen.findByRole('heading', { name: spokenName('Kliknij „wygeneruj”') });
  });

  it('can be gone back to or given up from where it is offered', async () => {
    const bridge = aBridge([aProgress(), aProgress({ procedure: 'raise_limit', step: 'await_limit' })]);
    const { user, history } = renderInApp(<ResumeBanner procedures={['basic_access']} />, { bridge });
    const banner = await screen.findByRole('status');
    expect(banner.textContent).toMatch(/krok 3 z\s5: Aktywacja/u);
    await user.click(within(banner).getByRole('button', { name: spokenName('Wróć do tego') }));
    expect(history.at(-1)).toBe('/klucze/dostep-podstawowy');
    await user.click(within(banner).getByRole('button', { name: spokenName('Porzuć') }));
    expect(bridge.callsOf('procedures.leave').map(({ input }) => input)).toEqual([
      { procedure: 'basic_access' },
    ]);
  });
});
