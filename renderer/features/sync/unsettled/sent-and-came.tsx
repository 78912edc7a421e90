import { Trans, useLingui } from '@lingui/react/macro';
import type { AppError } from '../../../../shared/app-error';
import { describeAppError } from '../../../../shared/i18n/app-error-text';
import { useToday } from '../../../bridge/open-company';
import { formatInstant } from '../../../lib/format-instant';

type SentAndCameProps = { readonly sentAt: string; readonly error: AppError | null };

/** The last two facts of a list: when it was sent, and what came back instead of an answer. */
export function SentAndCame({ sentAt, error }: SentAndCameProps) {
  const { i18n } = useLingui();
  const today = useToday();
  const came = error === null ? null : describeAppError(i18n, error);
  return (
    <>
      <dt>
        <Trans>Wysłano</Trans>
      </dt>
      <dd>{formatInstant(i18n, sentAt, today)}</dd>
      {came !== null && (
        <>
          <dt>
            <Trans>Co przyszło</Trans>
          </dt>
          <dd>
            {came.cause} {came.serverText}
          </dd>
        </>
      )}
    </>
  );
}
