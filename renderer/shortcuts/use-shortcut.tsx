import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { isMac } from '../lib/platform';
import { createShortcutRegistry, type ShortcutRegistry } from './shortcut-registry';
import type { ShortcutId } from './shortcut-table';

const RegistryContext = createContext<ShortcutRegistry | null>(null);

/** Listens to the keyboard for the whole page. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(() => createShortcutRegistry(isMac));
  useEffect(() => {
    window.addEventListener('keydown', registry.handleKeyDownFirst, { capture: true });
    window.addEventListener('keydown', registry.handleKeyDown);
    return () => {
      window.removeEventListener('keydown', registry.handleKeyDownFirst, { capture: true });
      window.removeEventListener('keydown', registry.handleKeyDown);
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function useShortcuts(): ShortcutRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('useShortcuts needs a ShortcutProvider');
  return registry;
}

/** While the component lives, this key does this. Of several for one key, the one mounted last acts. */
export function useShortcut(id: ShortcutId, handler: () => void, isEnabled = true): void {
  const registry = useShortcuts();
  // The newest handler acts without registering again at every render, which would change the order.
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!isEnabled) return;
    return registry.register(id, () => {
      latest.current();
    });
  }, [registry, id, isEnabled]);
}
