import { useLingui } from '@lingui/react';
import type { ApiKeyName } from '../../../shared/app-error';
import { describeAppError } from '../../../shared/i18n/app-error-text';
import type { KeyStatus } from '../../../shared/ipc/contracts/keys.contract';
import { useChannelQuery } from '../../bridge/use-channel-query';
import type { ProcedurePath } from '../../procedures/use-procedure';

export type Regeneration = {
  readonly keyName: ApiKeyName | null;
  readonly status: KeyStatus | null;
  /** It was never generated (402): then the button is "wygeneruj" and nobody else can use it. */
  readonly isFirst: boolean;
  /** What iFirma said about it, in words; null when it said nothing. */
  readonly evidence: string | null;
  /** Queued documents that need it. */
  readonly waitingDocuments: number;
};

/** The key that is generated again, with what points to it. */
export function useRegeneration({ notes }: ProcedurePath): Regeneration {
  const { i18n } = useLingui();
  const { data } = useChannelQuery('keys.list', {});
  const keyName = notes.keyNames[0] ?? null;
  const status = data?.keys.find((key) => key.keyName === keyName) ?? null;
  const refusal = status?.lastError ?? null;
  return {
    keyName,
    status,
    isFirst: refusal?.code === 'key_not_generated',
    evidence: refusal === null ? null : describeAppError(i18n, refusal).cause,
    waitingDocuments: status?.waitingDocuments ?? 0,
  };
}
