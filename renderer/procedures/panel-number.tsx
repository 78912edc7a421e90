import { useState } from 'react';
import type { RehearsalAction } from '../../shared/ipc/contracts/practice.contract';
import { cx } from '../lib/cx';
import { TextField } from '../ui/fields/text-field';
import { PanelButton } from './panel-button';
import styles from './panel-number.module.css';
import { PANEL } from './panel-words';

type PanelNumberProps = {
  readonly isMarked: boolean;
  readonly onAct: ((action: RehearsalAction) => void) | undefined;
};

/** The field in which the panel asks for a number of documents, with its "zatwierdź". */
export function PanelNumber({ isMarked, onAct }: PanelNumberProps) {
  const [typed, setTyped] = useState('');
  const number = Number(typed);
  const isNumber = /^\d{1,6}$/u.test(typed) && number > 0;
  return (
    <div className={styles['row']}>
      {onAct === undefined ? (
        <span className={styles['label']}>
          {PANEL.documents}
          <span className={cx(styles['field'], isMarked && styles['marked'])} />
        </span>
      ) : (
        <TextField label={PANEL.documents} value={typed} onChange={setTyped} align="end" />
      )}
      <PanelButton
        isMarked={isMarked}
        isDisabled={!isNumber}
        onPress={
          onAct &&
          (() => {
            onAct({ does: 'request_extended', documentsPerMonth: number });
          })
        }
      >
        {PANEL.confirm}
      </PanelButton>
    </div>
  );
}
