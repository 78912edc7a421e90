import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PANEL } from './panel-words';
import styles from './panel-window.module.css';

type PanelWindowProps = {
  /** Where in the panel this is: the menu entries that lead there. */
  readonly place: readonly string[];
  readonly children: ReactNode;
  /** Under the drawing; by default that it is one. */
  readonly caption?: string;
};

/** iFirma's panel, drawn by us with its words. The real one may look different; where to press is the same. */
export function PanelWindow({ place, children, caption }: PanelWindowProps) {
  const { t } = useLingui();
  return (
    <figure className={styles['figure']}>
      <div className={styles['window']} lang="pl">
        <div className={styles['bar']}>
          <strong>{PANEL.name}</strong>
          <span className={styles['account']}>{PANEL.account}</span>
        </div>
        <p className={styles['place']}>{place.join(' › ')}</p>
        <div className={styles['content']}>{children}</div>
      </div>
      <figcaption className={styles['caption']}>
        {caption ?? t`Rysunek: tak to wygląda w iFirmie. Szczegóły mogą się różnić.`}
      </figcaption>
    </figure>
  );
}
