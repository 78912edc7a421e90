import type { I18n } from '@lingui/core';
import type { journalContract } from '../../../shared/ipc/contracts/journal.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { makeJournalFile } from '../../exports/journal-file';
import type { CurrentCompany } from '../company-use-cases';

export function createJournalHandlers(
  current: CurrentCompany,
  currentI18n: () => I18n,
): Handlers<typeof journalContract> {
  return {
    'journal.read': async ({ offset, limit }) => ok(current().journal.read({ offset, limit })),
    'journal.accept': async ({ seen }) => ok(await current().journal.accept(seen)),
    'journal.save': async () => {
      const { company, documents, files, journal } = current();
      const text = makeJournalFile(currentI18n(), company.company.profile().name, journal.readAll());
      const name = `kwit-dziennik-wysylki-${documents.clock.today()}.txt`;
      // The mark tells Windows that it is UTF-8.
      const { fileId } = files.keep(name, Buffer.from(`\ufeff${text}`));
      const saved = await files.save(fileId);
      return saved.ok ? ok({ ...saved.value, fileId }) : saved;
    },
  };
}
