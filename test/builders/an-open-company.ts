import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompanyDeps } from '../../electron/companies/company-deps';
import type { ContractorDeps } from '../../electron/contractors/contractor-deps';
import type { DocumentDeps } from '../../electron/documents/document-deps';
import type { AlertRepository } from '../../electron/ports/repositories/alert-repository';
import type { DocumentFigures } from '../../electron/ports/repositories/document-figures';
import type { LimitRepository } from '../../electron/ports/repositories/limit-repository';
import { createCompanyDatabase, openCompanyDatabase } from '../../electron/store/company-database';
import type { CompanyKind } from '../../shared/domain/company/company';
import { fixedClock, type FixedClock } from '../fakes/fixed-clock';
import { recordingLog } from '../fakes/recording-log';
import { recordingNotices } from '../fakes/recording-notices';
import { sequenceIds } from '../fakes/sequence-ids';
import { aCompanyProfile } from './a-company-profile';

/** Everything the use cases of one company need, over a real database in a temporary folder. */
export type OpenTestCompany = DocumentDeps &
  ContractorDeps &
  CompanyDeps & {
    readonly limits: LimitRepository;
    readonly alerts: AlertRepository;
    readonly figures: DocumentFigures;
    readonly clock: FixedClock;
    readonly dispose: () => void;
  };

export function openTestCompany({ kind = 'real' }: { kind?: CompanyKind } = {}): OpenTestCompany {
  const folder = mkdtempSync(join(tmpdir(), 'kwit-company-'));
  const path = join(folder, 'kwit.sqlite');
  const clock = fixedClock();
  const created = createCompanyDatabase(path);
  const opened = created.ok ? openCompanyDatabase(path, { log: recordingLog(), clock }) : created;
  if (!opened.ok) throw new Error(opened.error.code);
  const { documents, figures, contractors, company, limits, alerts, unitOfWork, close } = opened.value;
  company.saveProfile(aCompanyProfile(), clock.now());
  return {
    companyId: 'c'.repeat(22),
    kind,
    documents,
    contractors,
    company,
    limits,
    alerts,
    figures,
    unitOfWork,
    clock,
    ids: sequenceIds(),
    notices: recordingNotices(),
    dispose: () => {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
