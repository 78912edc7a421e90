import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnsettledCard } from '../../../../../../renderer/features/sync/unsettled/unsettled-card';
import type { Unsettled } from '../../../../../../shared/ipc/contracts/sync.contract';
import { ok } from '../../../../../../shared/result';
import { aSyncOverview } from '../../../../../builders/a-sync-overview';
import { createFakeBridge } from '../../../../../fakes/fake-bridge';
import { renderInApp } from '../../../../../fakes/render-in-app';

const ITEM: Unsettled = {
  documentId: 'A'.repeat(22),
  kind: 'invoice',
  partyName: 'Żółw i Synowie',
  partyNip: '8981647572',
  title: 'Usługi programistyczne',
  number: null,
  issuedOn: '2026-11-20',
  netMinor: 10_000,
  grossMinor: 12_300,
  sentAt: '2026-11-23T08:00:00.000Z',
  attemptEndedAt: '2026-11-23T08:00:30.000Z',
  error: { code: 'timed_out' },
  decidableAt: '2026-11-23T08:10:30.000Z',
  isDecidable: true,
  isAttemptReadable: true,
  isFromJournal: false,
  confirmation: null,
  state: 'unknown',
  reads: [{ at: '2026-11-23T08:20:00.000Z', documentsSeen: 1, candidates: 0 }],
  canSendAgain: false,
  nextReadAt: '2026-11-23T08:25:00.000Z',
  candidates: [],
};

function show(change: Partial<Unsettled>) {
  const bridge = createFakeBridge({ 'sync.answer': () => ok(aSyncOverview()) });
  const { user } = renderInApp(<UnsettledCard item={{ ...ITEM, ...change }} />, { bridge });
  const answers = () => bridge.callsOf('sync.answer').map(({ input }) => input);
  return { user, answers };
}

it('takes no answer before the evidence is there', () => {
  show({});
  expect(screen.queryByRole('button', { name: /iFirmie|ponownie/u })).toBeNull();
});

it('asks about an invoice in both directions, and says where to look', async () => {
  const { user, answers } = show({ canSendAgain: true, nextReadAt: null });
  expect(screen.getByText(/Poszukaj jej w\spanelu iFirmy: Faktury, miesiąc 11\.2026/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Nie ma go tam, wyślij ponownie$/u })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Jest w\siFirmie$/u }));
  expect(answers()).toEqual([{ documentId: ITEM.documentId, answer: { is: 'there', ifirmaId: null } }]);
});

it('lets a person say that it is there while its absence is not shown', () => {
  show({ state: 'needs_person' });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Jest w\siFirmie$/u }).disabled).toBe(false);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /wyślij ponownie/u }).disabled).toBe(true);
});

it('binds the candidate that the person points at', async () => {
  const candidate = {
    ...{ ifirmaId: '4711', number: '12/11/2026', issuedOn: '2026-11-20' },
    ...{ partyName: 'Żółw i Synowie', grossMinor: 12_300 },
  };
  const { user, answers } = show({ state: 'needs_person', candidates: [candidate] });
  await user.click(screen.getByRole('button', { name: 'To ta' }));
  expect(answers()).toEqual([{ documentId: ITEM.documentId, answer: { is: 'there', ifirmaId: '4711' } }]);
});

it('shows a document whose sending cannot be read with what is known, and asks nothing', () => {
  show({ kind: 'expense', number: 'FV/1', isDecidable: false, isAttemptReadable: false, reads: [] });
  const card = screen.getByRole('region', { name: /^Do wyjaśnienia: Żółw/u });
  expect(card.textContent).toContain('FV/1');
  expect(card.textContent).toContain('nie da się odczytać');
  expect(screen.queryByRole('button', { name: /Jest w\siFirmie|wyślij ponownie/u })).toBeNull();
});

it('offers no second sending of what the journal says that iFirma took', () => {
  const confirmation = { at: '2026-11-23T08:00:00.000Z', ifirmaId: '1001' };
  show({ state: 'needs_person', isFromJournal: true, confirmation, nextReadAt: null });
  expect(screen.getByText(/iFirma to przyjęła.*id 1001/u)).toBeTruthy();
  expect(screen.getByText(/mogło mieć inną datę/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Jest w\siFirmie$/u })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /wyślij ponownie/u })).toBeNull();
});
