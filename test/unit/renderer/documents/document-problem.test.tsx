import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { presentDetail } from '../../../../electron/documents/present-document';
import type { DocumentRecord } from '../../../../electron/ports/repositories/document-repository';
import { DocumentProblem } from '../../../../renderer/documents/document-problem';
import type { Unsettled } from '../../../../shared/ipc/contracts/sync.contract';
import { ok } from '../../../../shared/result';
import { aDocumentRecord } from '../../../builders/a-document-record';
import { aSyncOverview } from '../../../builders/a-sync-overview';
import { createFakeBridge } from '../../../fakes/fake-bridge';
import { renderInApp } from '../../../fakes/render-in-app';

const ID = 'A'.repeat(22);
const CARD: Unsettled = {
  ...{ documentId: ID, kind: 'invoice', partyName: 'Żółw', partyNip: '', title: '', number: null },
  ...{ issuedOn: '2026-11-20', netMinor: 10_000, grossMinor: 12_300, error: { code: 'timed_out' } },
  ...{ sentAt: '2026-11-23T08:00:00.000Z', attemptEndedAt: '2026-11-23T08:00:30.000Z' },
  ...{ decidableAt: '2026-11-23T08:10:30.000Z', isDecidable: true, isAttemptReadable: true },
  ...{ isFromJournal: false, confirmation: null },
  ...{ state: 'unknown', reads: [], canSendAgain: false, nextReadAt: null, candidates: [] },
};
const READ = { at: '2026-11-23T08:20:00.000Z', documentsSeen: 4, candidates: 0 };

function showProblem(record: Partial<DocumentRecord>, card: Partial<Unsettled> = {}) {
  const overview = { ...aSyncOverview(), unsettled: [{ ...CARD, ...card }] };
  return renderInApp(
    <DocumentProblem
      detail={presentDetail(
        { events: () => [] },
        aDocumentRecord(ID, undefined, { lastError: { code: 'timed_out' }, ...record }),
        '2026-11-23',
      )}
    />,
    { bridge: createFakeBridge({ 'sync.overview': () => ok(overview) }) },
  );
}

it('of an unknown fate warns, as everywhere, and leads to the card', async () => {
  const { user, history } = showProblem({ state: 'unknown' });
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Wyjaśnij' }));
  expect(history.at(-1)).toBe('/do-wyjasnienia');
});

it.each([
  [{}, /przy następnej synchronizacji Kwit poszuka go/u],
  [{ reads: [READ] }, /pierwszy odczyt listy w\siFirmie go nie pokazał/u],
  [{ reads: [READ, READ], canSendAgain: true }, /dwa odczyty listy w\siFirmie go nie pokazały/u],
  [{ reads: [{ ...READ, candidates: 2 }] }, /odpowiedz na karcie/u],
] as const)('says what settles it after the readings there were: %j', async (card, words) => {
  showProblem({ state: 'unknown' }, { ...card, reads: 'reads' in card ? [...card.reads] : [] });
  expect(await screen.findByText(words)).toBeTruthy();
});

it('a refusal stays red, with the reason that iFirma gave', () => {
  showProblem({
    state: 'rejected',
    lastError: { code: 'refused_by_ifirma', serverText: 'Brak konta bankowego' },
  });
  expect(screen.getByRole('alert').querySelector('q')?.textContent).toBe('Brak konta bankowego.');
});
