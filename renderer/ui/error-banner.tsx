import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { AppError } from '../../shared/app-error';
import { describeAppError } from '../../shared/i18n/app-error-text';
import { placedProblemText } from '../../shared/i18n/placed-problem-text';
import { Banner } from './banner';
import { Disclosure } from './layout/disclosure';

type ErrorBannerProps = {
  readonly error: AppError;
  /** What happened to the document or action, where the screen knows better than the error. */
  readonly title?: string;
  /** What to do, where the screen knows better than the error. */
  readonly remedy?: string | undefined;
  readonly action?: ReactNode;
  /** `warn` where nothing is lost and a person has to look. */
  readonly tone?: 'bad' | 'warn';
};

/**
 * What happened, why and what to do, with iFirma's own words behind "szczegóły" (K-13). What is wrong with a form is
 * said by the first field, which may not be on the screen.
 */
export function ErrorBanner({ error, title, remedy, action, tone = 'bad' }: ErrorBannerProps) {
  const { i18n, t } = useLingui();
  const text = describeAppError(i18n, error);
  const [problem] = error.code === 'invalid_input' ? error.fields : [];
  return (
    <Banner tone={tone} title={title ?? text.title} action={action}>
      <p>
        {text.cause} {text.reason !== null && <q>{text.reason}</q>} {remedy ?? text.remedy}
      </p>
      {problem !== undefined && <p>{placedProblemText(i18n, problem)}</p>}
      {text.serverText !== null && <Disclosure label={t`Szczegóły`}>{text.serverText}</Disclosure>}
    </Banner>
  );
}
