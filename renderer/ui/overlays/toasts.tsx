import { useLingui } from '@lingui/react/macro';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useLocation } from 'wouter';
import { Button } from '../button';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import styles from './toasts.module.css';

export type ToastMessage = {
  readonly text: string;
  readonly tone?: 'plain' | 'bad';
  /** Usually the way back: "Cofnij". */
  readonly action?: { readonly label: string; readonly onAction: () => void };
};

/** `show` gives how to take the message away before its time. */
export type Toasts = { readonly show: (message: ToastMessage) => () => void };

/** Time to read a sentence; with a way back, time to take it. Hover and focus stop the clock. */
const READING_MS = 6_000;
const UNDO_MS = 10_000;

const ToastsContext = createContext<Toasts | null>(null);

/** Holds the short messages of the app, bottom right, reachable with F6 like any landmark. */
export function ToastsProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }));
  const toasts = useMemo<Toasts>(
    () => ({
      show: (message) => {
        const key = queue.add(message, { timeout: message.action ? UNDO_MS : READING_MS });
        return () => {
          queue.close(key);
        };
      },
    }),
    [queue],
  );
  const [location] = useLocation();
  useEffect(
    () => () => {
      for (const { key, content } of queue.visibleToasts) if (isOfItsScreen(content)) queue.close(key);
    },
    [queue, location],
  );
  return (
    <ToastsContext value={toasts}>
      {children}
      <ToastRegion queue={queue} className={styles['region'] ?? ''} aria-label={t`Powiadomienia`}>
        {({ toast }) => (
          <Toast toast={toast} className={styles['toast'] ?? ''} data-tone={toast.content.tone ?? 'plain'}>
            {toast.content.tone === 'bad' && <Icon name="problem" />}
            <ToastContent className={styles['content'] ?? ''}>
              <Text slot="title">{toast.content.text}</Text>
            </ToastContent>
            {toast.content.action && (
              <Button
                tone="quiet"
                onPress={() => {
                  toast.content.action?.onAction();
                  queue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            )}
            <IconButton
              label={t`Zamknij powiadomienie`}
              icon="close"
              size="small"
              onPress={() => {
                queue.close(toast.key);
              }}
            />
          </Toast>
        )}
      </ToastRegion>
    </ToastsContext>
  );
}

/** "Zapisano" has been read once its screen is left; a way back and what went wrong stay their time. */
function isOfItsScreen({ tone = 'plain', action }: ToastMessage): boolean {
  return tone === 'plain' && action === undefined;
}

/** `show` says one sentence in passing; nothing that must be read belongs here. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext);
  if (!toasts) throw new Error('useToasts needs a ToastsProvider');
  return toasts;
}
