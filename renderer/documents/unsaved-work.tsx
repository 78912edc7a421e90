import { Trans, useLingui } from '@lingui/react/macro';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useBridge } from '../bridge/bridge-context';
import { useNotice } from '../bridge/use-changes';
import { ConfirmDialog } from '../ui/overlays/confirm-dialog';

/** Stores what an editor holds; false when leaving now would lose something. */
type Keep = () => Promise<boolean>;
type Leave = (go: () => unknown) => void;

type UnsavedWork = {
  readonly register: (keep: Keep) => () => void;
  readonly leave: Leave;
};

const UnsavedWorkContext = createContext<UnsavedWork | null>(null);

/** Once, at the top of the page: stores what is being typed before it is left, and asks when that fails. */
export function UnsavedWorkProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const bridge = useBridge();
  const [keeps] = useState(() => new Set<Keep>());
  const [question, setQuestion] = useState<{ readonly go: () => unknown } | null>(null);
  // Leaving an editor is also a change of address: one way out is asked about once.
  const isLeaving = useRef(false);

  const go = useCallback(async (where: () => unknown) => {
    isLeaving.current = true;
    try {
      await where();
    } finally {
      isLeaving.current = false;
    }
  }, []);
  const areKept = useCallback(async () => {
    const kept = await Promise.all([...keeps].map((keep) => keep().catch(() => false)));
    return kept.every(Boolean);
  }, [keeps]);

  const work = useMemo<UnsavedWork>(
    () => ({
      register: (keep) => {
        keeps.add(keep);
        return () => {
          keeps.delete(keep);
        };
      },
      leave: (where) => {
        if (keeps.size === 0 || isLeaving.current) {
          void where();
          return;
        }
        void areKept().then((isKept) => {
          if (isKept) void go(where);
          else setQuestion({ go: where });
        });
      },
    }),
    [keeps, areKept, go],
  );

  useNotice(
    'app.closeRequested',
    useCallback(() => {
      const close = () => bridge.call('app.confirmClose', {}, null);
      void areKept().then((isKept) => {
        if (isKept) return close();
        setQuestion({ go: close });
        // Main takes a silent page for a hung one and closes it.
        return bridge.call('app.holdClose', {}, null);
      });
    }, [bridge, areKept]),
  );

  return (
    <UnsavedWorkContext value={work}>
      {children}
      <ConfirmDialog
        title={t`Nie zapisano zmian`}
        isOpen={question !== null}
        isDangerous
        confirmLabel={t`Wyjdź i strać zmiany`}
        cancelLabel={t`Zostań`}
        onConfirm={() => {
          setQuestion(null);
          if (question) void go(question.go);
        }}
        onCancel={() => {
          setQuestion(null);
        }}
      >
        <Trans>To, co ostatnio wpisano, jest tylko na ekranie. Po wyjściu przepadnie.</Trans>
      </ConfirmDialog>
    </UnsavedWorkContext>
  );
}

/** Tells the page how to store what this editor holds; stores it also when the editor goes away. */
export function useUnsavedWork(keep: Keep): void {
  const work = useContext(UnsavedWorkContext);
  useEffect(() => {
    const unregister = work?.register(keep);
    return () => {
      unregister?.();
      void keep();
    };
  }, [work, keep]);
}

/** Goes on once everything typed is stored, or once the user agreed to lose it. */
export function useLeave(): Leave {
  const work = useContext(UnsavedWorkContext);
  if (!work) throw new Error('useLeave needs an UnsavedWorkProvider');
  return work.leave;
}
