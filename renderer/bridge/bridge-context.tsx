import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Bridge } from './bridge';

const BridgeContext = createContext<Bridge | null>(null);

type BridgeProviderProps = {
  readonly bridge: Bridge;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
};

export function BridgeProvider({ bridge, queryClient, children }: BridgeProviderProps) {
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </BridgeContext>
  );
}

export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (!bridge) throw new Error('useBridge needs a BridgeProvider');
  return bridge;
}
