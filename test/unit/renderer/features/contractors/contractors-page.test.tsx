import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContractorsPage } from '../../../../../renderer/features/contractors/contractors-page';
import type { Contractor } from '../../../../../shared/ipc/contracts/contractors.contract';
import { ok } from '../../../../../shared/result';
import { aPartyForm } from '../../../../builders/a-party-form';
import { createFakeBridge } from '../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../fakes/render-in-app';

const aContractor = (letter: string, name: string): Contractor => ({
  contractorId: letter.repeat(22),
  party: aPartyForm({ name }),
  ...{ invoiceCount: 1, expenseCount: 0, lastUsedAt: null, deletedAt: null },
});
const ROWS = [aContractor('a', 'Żółw i Synowie'), aContractor('b', 'Łoś Studio')];

const narrow = window.matchMedia;
beforeEach(() => {
  // List and open row stand side by side.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
});
afterEach(() => {
  vi.stubGlobal('matchMedia', narrow);
});

async function openContractors(handlers: Parameters<typeof createFakeBridge>[0] = {}) {
  const bridge = createFakeBridge({
    ...handlers,
    'contractors.list': ({ search }) => {
      const rows = ROWS.filter(({ party }) => party.name.includes(search));
      return ok({ rows, count: rows.length });
    },
  });
  const view = renderInApp(<ContractorsPage />, { bridge });
  const open = async (name: string) => {
    await view.user.dblClick(await screen.findByRole('row', { name: new RegExp(name, 'u') }));
  };
  await open('Żółw');
  return { ...view, open };
}

/** A list that keeps what it is given, as main does. */
async function openEmptyForm() {
  const rows = [...ROWS];
  const bridge = createFakeBridge({
    'contractors.list': () => ok({ rows, count: rows.length }),
    'contractors.save': ({ contractorId, party }) => {
      const known = rows.findIndex((row) => row.contractorId === contractorId);
      const saved = {
        ...aContractor('c', party.name),
        party,
        ...(contractorId !== null && { contractorId }),
      };
      if (known === -1) rows.push(saved);
      else rows[known] = saved;
      return ok({ contractor: saved, sameNipAs: ROWS[0]?.contractorId ?? null });
    },
    'contractors.moveToBin': () => ok(null),
  });
  const view = renderInApp(<ContractorsPage />, { bridge });
  await screen.findByRole('row', { name: /Żółw/u });
  await view.user.click(screen.getByRole('button', { name: /^Nowy kontrahent/u }));
  return { ...view, bridge };
}

const editor = () => within(screen.getByRole('region', { name: 'Kontrahent' }));
const nameField = () => editor().getByLabelText<HTMLInputElement>('Nazwa');
const answer = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole('button', { name }));

it.each([
  ['Esc', null],
  ['another row', 'Łoś Studio'],
])('%s asks before it throws away what was typed into a contractor', async (way, next) => {
  const { user, open } = await openContractors();
  const leave = () => (next === null ? user.keyboard('{Escape}') : open(next));
  await user.type(nameField(), ' (dawniej)');
  await leave();
  await screen.findByRole('alertdialog', { name: 'Nie zapisano zmian' });
  await answer(user, 'Zostań');
  expect(nameField().value, way).toBe('Żółw i Synowie (dawniej)');

  await leave();
  await screen.findByRole('alertdialog');
  await answer(user, /^Wyjdź i\sstrać zmiany/u);
  if (next === null) expect(screen.queryByRole('region', { name: 'Kontrahent' })).toBeNull();
  else expect(nameField().value).toBe(next);
});

it('asks nothing when nothing was changed, and a search does not take the open one away', async () => {
  const { user, open } = await openContractors();
  await user.type(nameField(), '!');
  await user.type(screen.getByLabelText('Szukaj kontrahenta'), 'Łoś');
  await expect.poll(() => screen.queryByRole('row', { name: /Żółw/u })).toBeNull();
  expect(nameField().value).toBe('Żółw i Synowie!');
  await user.type(nameField(), '{Backspace}');
  await open('Łoś Studio');
  expect(nameField().value).toBe('Łoś Studio');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Kontrahent' })).toBeNull();
});

it.each(['{Control>}d{/Control}', 'Dodaj podobnego'])(
  'begins a contractor like the selected one, without its NIP, and keeps none that nobody touched (%s)',
  async (way) => {
    const save = vi.fn();
    const { user } = await openContractors({
      'contractors.save': ({ contractorId, party }) => {
        save(contractorId, party);
        return ok({ contractor: { ...aContractor('c', party.name), party }, sameNipAs: null });
      },
    });
    const begin = async () => {
      if (way.startsWith('{')) await user.keyboard(way);
      else await answer(user, new RegExp(way, 'u'));
      await editor().findByRole('heading', { name: 'Nowy kontrahent' });
    };
    await user.click(screen.getByRole('row', { name: /Żółw/u }));
    await begin();
    expect(nameField().value).toBe('Żółw i Synowie');
    expect(editor().getByLabelText<HTMLInputElement>('NIP').value).toBe('');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Kontrahent' })).toBeNull();

    await user.dblClick(screen.getByRole('row', { name: /Żółw/u }));
    await begin();
    await user.type(editor().getByLabelText('NIP'), '5213003700');
    await answer(user, /Zapisz kontrahenta/u);
    const { party } = ROWS[0] ?? aContractor('a', '');
    expect(save).toHaveBeenCalledExactlyOnceWith(null, { ...party, nip: '5213003700' });
  },
);

it('offers no other contractor in the form of one, so that Tab and saving keep what was typed', async () => {
  const { user, bridge } = await openContractors();
  await user.clear(nameField());
  await user.type(nameField(), 'Łoś');
  await user.tab();
  expect(nameField().value).toBe('Łoś');
  expect(editor().queryByRole('combobox')).toBeNull();
  expect(bridge.callsOf('contractors.list').map(({ input }) => input)).not.toContainEqual(
    expect.objectContaining({ search: 'Łoś' }),
  );
});

it('stores a contractor whose NIP is known once, however often it is saved, and then can be binned', async () => {
  const { user, bridge } = await openEmptyForm();
  const fields = { Nazwa: 'Żółw oddział', NIP: 'PL 726-112-03-85', 'Kod pocztowy': '30001' };
  for (const [label, text] of Object.entries({ ...fields, Miejscowość: 'Kraków' }))
    await user.type(editor().getByLabelText(label), text);
  // Tidied on leaving the field.
  expect(editor().getByLabelText<HTMLInputElement>('NIP').value).toBe('7261120385');
  expect(editor().getByLabelText<HTMLInputElement>('Kod pocztowy').value).toBe('30-001');
  for (const round of [1, 2]) {
    await user.click(editor().getByRole('button', { name: /^Zapisz kontrahenta/u }));
    await expect.poll(() => bridge.callsOf('contractors.save').length).toBe(round);
    await editor().findByText(/ten NIP ma już inny kontrahent/u);
    await editor().findByRole('heading', { name: 'Żółw oddział' });
  }
  expect(bridge.callsOf('contractors.save').map(({ input }) => input)).toMatchObject([
    { contractorId: null },
    { contractorId: 'c'.repeat(22) },
  ]);
  await user.click(editor().getByRole('button', { name: 'Przenieś do kosza' }));
  expect(bridge.callsOf('contractors.moveToBin').map(({ input }) => input)).toEqual([
    { contractorId: 'c'.repeat(22) },
  ]);
});
