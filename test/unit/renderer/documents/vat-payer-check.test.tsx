import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { VatPayerCheck } from '../../../../renderer/documents/vat-payer-check';
import type { RegisterLookUpView } from '../../../../shared/ipc/contracts/lookups.contract';
import { err, ok } from '../../../../shared/result';
import { createFakeBridge, type FakeAnswers } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

const NIP = '1234563218';
const LOOK_UP: RegisterLookUpView = {
  answer: {
    nip: NIP,
    validOn: '2026-11-23',
    payer: {
      name: 'PRACOWNIA WZÓR SP. Z O.O.',
      vatStatus: 'active',
      street: 'ALEJA JANA PAWŁA II 43B/7',
      postalCode: '31-864',
      city: 'KRAKÓW',
      bankAccounts: ['27114020040000300201355387'],
      hasVirtualAccounts: true,
    },
    requestId: 'h1zOr-98jk001',
    answeredAtText: '23-11-2026 10:15:02',
    fetchedAt: '2026-11-23T09:15:02.000Z',
  },
  outdatedBecause: null,
};

function showCheck(nip: string, answers: FakeAnswers = {}) {
  const onTake = vi.fn();
  const bridge = createFakeBridge({
    'lookups.payer': () => ok(null),
    'lookups.checkPayer': () => ok(LOOK_UP),
    ...answers,
  });
  return {
    onTake,
    ...renderInApp(<VatPayerCheck nip={nip} hasProblem={false} onTake={onTake} />, { bridge }),
  };
}

const askButton = () => screen.getByRole('button', { name: 'Pobierz z\u00A0wykazu VAT' });

describe('a well-formed NIP', () => {
  it('is called unchecked, and nobody is asked before the button', async () => {
    const { bridge } = showCheck('123-456-32-18');
    expect(await screen.findByText(/niesprawdzony/u)).toBeTruthy();
    expect(bridge.callsOf('lookups.checkPayer')).toEqual([]);
  });

  it('fills name and address only after they were seen', async () => {
    const { user, onTake } = showCheck(NIP);
    await user.click(askButton());
    const dialog = await screen.findByRole('dialog');
    for (const text of [
      'PRACOWNIA WZÓR SP. Z O.O.',
      'ALEJA JANA PAWŁA II 43B/7, 31-864 KRAKÓW',
      'Czynny podatnik VAT',
      '27\u00A01140\u00A02004\u00A00000\u00A03002\u00A00135\u00A05387',
      'h1zOr-98jk001',
      '23-11-2026 10:15:02',
    ]) {
      expect(dialog.textContent).toContain(text);
    }
    expect(onTake).not.toHaveBeenCalled();

    await user.click(within(dialog).getByRole('button', { name: /Wpisz nazwę/u }));
    expect(onTake.mock.calls).toEqual([
      [
        {
          name: 'PRACOWNIA WZÓR SP. Z O.O.',
          street: 'ALEJA JANA PAWŁA II 43B/7',
          postalCode: '31-864',
          city: 'KRAKÓW',
        },
      ],
    ]);
  });

  it('that the register does not know offers nothing to fill in', async () => {
    const { user } = showCheck(NIP, {
      'lookups.checkPayer': () => ok({ ...LOOK_UP, answer: { ...LOOK_UP.answer, payer: null } }),
    });
    await user.click(askButton());
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toMatch(/nie zna tego NIP/u);
    expect(within(dialog).queryByRole('button', { name: /Wpisz nazwę/u })).toBeNull();
  });

  it('stays unchecked without network', async () => {
    const { user } = showCheck(NIP, {
      'lookups.checkPayer': () => err({ code: 'lookup_offline', service: 'vat_register' }),
    });
    await user.click(askButton());
    expect(await screen.findByText(/niesprawdzony.*Nie ma połączenia/u)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the age of what is known, and warns of an answer for another day', async () => {
    const older = { ...LOOK_UP.answer, validOn: '2026-11-20', fetchedAt: '2026-11-20T09:00:00.000Z' };
    const { user } = showCheck(NIP, {
      'lookups.payer': () => ok(older),
      'lookups.checkPayer': () =>
        ok({ answer: older, outdatedBecause: { code: 'lookup_offline', service: 'vat_register' } }),
    });
    expect(await screen.findByText(/Czynny podatnik VAT, sprawdzono 3 dni temu/u)).toBeTruthy();
    await user.click(askButton());
    expect((await screen.findByRole('dialog')).textContent).toMatch(
      /starsza odpowiedź, na\sdzień 20\.11\.2026/u,
    );
  });
});

describe('a NIP', () => {
  it('with a wrong check digit is refused without asking', () => {
    showCheck('1234563219');
    expect(screen.getByRole('status').textContent).not.toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that is still being typed is left alone', () => {
    showCheck('12345');
    expect(screen.queryByRole('status')).toBeNull();
  });
});
