import { QueryClient } from '@tanstack/react-query';

/**
 * Answers come from a database on this computer: never "offline", never worth a second try, and fresh until main
 * says that something changed (`use-changes.ts`) or a screen opens.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
