import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useShortcut } from '../shortcuts/use-shortcut';
import { ErrorBanner } from '../ui/error-banner';
import { IconButton } from '../ui/icon-button';
import { PageHeader } from '../ui/layout/page-header';
import styles from './procedure-frame.module.css';
import { procedureTitle } from './procedure-words';
import { Stepper } from './stepper';
import type { ProcedurePath } from './use-procedure';

type ProcedureFrameProps = {
  readonly path: ProcedurePath;
  /** The screen that offers this path. */
  readonly leavesTo: string;
  /** The present step, as a `StepLayout`. */
  readonly children: ReactNode;
};

/** The page of a guided path: its name, its steps, and the step where the user stands. Leaving loses nothing. */
export function ProcedureFrame({ path, leavesTo, children }: ProcedureFrameProps) {
  const { t, i18n } = useLingui();
  const [, navigate] = useLocation();
  const leave = () => {
    navigate(leavesTo);
  };
  useShortcut('page.leave', leave);

  return (
    <>
      <PageHeader
        title={procedureTitle(i18n, path.procedure)}
        back={<IconButton label={t`Wyjdź (można wrócić)`} icon="back" onPress={leave} />}
      >
        <Stepper procedure={path.procedure} step={path.step} isDone={path.isDone} />
      </PageHeader>
      <div className={styles['body']}>
        {path.error && <ErrorBanner error={path.error} />}
        {children}
      </div>
    </>
  );
}
