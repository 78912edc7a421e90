import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useBridge } from '../bridge/bridge-context';
import { useNotice } from '../bridge/use-changes';

type Flush = () => Promise<unknown>;
type Register = (flush: Flush) => () => void;

const RegisterContext = createContext<Register | null>(null);

/** Once, at the top of the page: stores what is being typed before the window closes. */
export function UnsavedWorkProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [flushes] = useState(() => new Set<Flush>());

  useNotice(
    'app.closeRequested',
    useCallback(() => {
      void Promise.allSettled([...flushes].map((flush) => flush())).then(() =>
        bridge.call('app.confirmClose', {}, null),
      );
    }, [bridge, flushes]),
  );
  const register = useCallback<Register>(
    (flush) => {
      flushes.add(flush);
      return () => {
        flushes.delete(flush);
      };
    },
    [flushes],
  );
  return <RegisterContext value={register}>{children}</RegisterContext>;
}

/** Tells the window how to store what this editor holds; stores it also when the editor goes away. */
export function useUnsavedWork(flush: Flush): void {
  const register = useContext(RegisterContext);
  useEffect(() => {
    const unregister = register?.(flush);
    return () => {
      unregister?.();
      void flush();
    };
  }, [register, flush]);
}
