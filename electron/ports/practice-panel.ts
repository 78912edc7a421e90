import type { ApiKeyName, AppErrorOf } from '../../shared/app-error';
import type { ApiTab, PanelRefusal, RehearsalAction } from '../../shared/ipc/contracts/practice.contract';
import type { Result } from '../../shared/result';

/** The panel of the demo account's iFirma: a company with real books has none in Kwit. */
export interface PracticePanel {
  read(): Promise<Result<ApiTab, AppErrorOf<'offline'>>>;
  /** The keys as the panel has them now, null where none was generated; quick at any time. */
  readKeys(): Promise<Readonly<Record<ApiKeyName, string | null>>>;
  /** Null when it was done, otherwise why the panel refuses. */
  act(
    action: RehearsalAction,
  ): Promise<Result<PanelRefusal | null, AppErrorOf<'offline' | 'file_not_written'>>>;
}
