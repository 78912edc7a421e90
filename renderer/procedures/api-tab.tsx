import { API_KEY_NAMES, type ApiKeyName } from '../../shared/app-error';
import type { ApiTab as ApiTabFacts, RehearsalAction } from '../../shared/ipc/contracts/practice.contract';
import styles from './api-tab.module.css';
import { CopyButton } from './copy-button';
import { PanelButton } from './panel-button';
import { PanelNumber } from './panel-number';
import { PANEL } from './panel-words';

export type PanelMark = 'basic' | 'extended' | 'limits' | ApiKeyName;

type ApiTabProps = {
  readonly tab: ApiTabFacts;
  /** What is pressed in this step. */
  readonly marked?: readonly PanelMark[];
  /** In the rehearsal the tab is alive. */
  readonly onAct?: (action: RehearsalAction) => void;
};

/** What stands in the API tab: the two kinds of access, then the keys and "Limity API". */
export function ApiTab({ tab, marked = [], onAct }: ApiTabProps) {
  if (!tab.packageHasApi) return <p className={styles['notice']}>{PANEL.noPackage}</p>;
  const isWaiting = tab.access === 'extended_requested' || tab.access === 'pending';
  return (
    <>
      {isWaiting && <p className={styles['notice']}>{PANEL.waiting}</p>}
      {tab.access === 'rejected' && <p className={styles['notice']}>{PANEL.refused}</p>}
      {!tab.isActive && !isWaiting && <Activation marked={marked} onAct={onAct} />}
      {tab.isActive && (
        <>
          <Keys tab={tab} marked={marked} onAct={onAct} />
          <Limits tab={tab} marked={marked} onAct={isWaiting ? undefined : onAct} />
        </>
      )}
    </>
  );
}

type PartProps = {
  readonly marked: readonly PanelMark[];
  readonly onAct: ApiTabProps['onAct'] | undefined;
};

function Activation({ marked, onAct }: PartProps) {
  return (
    <>
      <div className={styles['option']}>
        <strong>{PANEL.basic}</strong>
        <span className={styles['note']}>{PANEL.basicNote}</span>
        <PanelButton
          isMarked={marked.includes('basic')}
          onPress={
            onAct &&
            (() => {
              onAct({ does: 'activate_basic' });
            })
          }
        >
          {PANEL.activateBasic}
        </PanelButton>
      </div>
      <div className={styles['option']}>
        <strong>{PANEL.extended}</strong>
        <span className={styles['note']}>{PANEL.extendedNote}</span>
        <PanelNumber isMarked={marked.includes('extended')} onAct={onAct} />
      </div>
    </>
  );
}

function Keys({ tab, marked, onAct }: PartProps & { readonly tab: ApiTabFacts }) {
  return (
    <div>
      <strong>{PANEL.keys}</strong>
      <ul className={styles['keys']}>
        {API_KEY_NAMES.map((keyName) => {
          const key = tab.keys[keyName];
          return (
            <li key={keyName} className={styles['key']}>
              <div className={styles['named']}>
                <span>{keyName}</span>
                <code className={styles['value']}>{key ?? PANEL.noKey}</code>
              </div>
              {key !== null && onAct !== undefined && (
                <CopyButton text={key} about={keyName}>
                  {PANEL.copy}
                </CopyButton>
              )}
              <PanelButton
                isMarked={marked.includes(keyName)}
                about={keyName}
                onPress={
                  onAct &&
                  (() => {
                    onAct({ does: 'generate_key', keyName });
                  })
                }
              >
                {key === null ? PANEL.generate : PANEL.generateAgain}
              </PanelButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Limits({ tab, marked, onAct }: PartProps & { readonly tab: ApiTabFacts }) {
  const isMarked = marked.includes('limits');
  return (
    <details className={styles['limits']} open={isMarked}>
      <summary>{PANEL.limits}</summary>
      <dl className={styles['numbers']}>
        <dt>{PANEL.granted}</dt>
        <dd>{tab.granted}</dd>
        {tab.requested !== null && (
          <>
            <dt>{PANEL.requested}</dt>
            <dd>{tab.requested}</dd>
          </>
        )}
      </dl>
      <PanelNumber isMarked={isMarked} onAct={onAct} />
    </details>
  );
}
