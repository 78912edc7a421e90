import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Form } from '../ui/fields/form';
import styles from './step-layout.module.css';
import type { ProcedurePath } from './use-procedure';

type StepLayoutProps = {
  readonly path: ProcedurePath;
  /** What to do in this step, as an instruction. */
  readonly title: string;
  readonly children: ReactNode;
  /** What the user sees in iFirma meanwhile. */
  readonly panel?: ReactNode;
  /** Null where the step ends by something else than this button. */
  readonly nextLabel?: string | null;
  readonly isNextDisabled?: boolean;
  readonly isNextPending?: boolean;
  /** In place of going on. */
  readonly onNext?: () => void;
};

/** One step: what to do on the left, what iFirma shows on the right, back and on below. */
export function StepLayout({
  path,
  title,
  children,
  panel,
  nextLabel,
  isNextDisabled = false,
  isNextPending = false,
  onNext,
}: StepLayoutProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  // Another step is another page: who reads by ear or by keyboard begins at its title.
  useEffect(() => {
    heading.current?.focus();
  }, [path.step]);

  const goOn = onNext ?? path.next;
  return (
    <div className={styles['step']}>
      <Form
        className={styles['words']}
        onSubmit={() => {
          if (nextLabel !== null && !isNextDisabled && !isNextPending) goOn();
        }}
      >
        <h2 className={styles['title']} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <div className={styles['buttons']}>
          {nextLabel !== null && (
            <Button tone="primary" type="submit" isDisabled={isNextDisabled} isPending={isNextPending}>
              {nextLabel ?? t`Dalej`}
            </Button>
          )}
          {path.back !== null && (
            <Button tone="quiet" icon="back" onPress={path.back}>
              {t`Poprzedni krok`}
            </Button>
          )}
        </div>
      </Form>
      {panel !== undefined && <div className={styles['panel']}>{panel}</div>}
    </div>
  );
}
