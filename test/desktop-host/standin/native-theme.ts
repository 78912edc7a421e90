import { EventEmitter } from 'node:events';
import type * as E from 'electron';
import type { HostOptions } from '../host-options.ts';
import { withMembers } from './with-members.ts';

type Theme = typeof E.nativeTheme.themeSource;
type Scheme = HostOptions['colorScheme'];

/** The colour scheme (https://www.electronjs.org/docs/latest/api/native-theme). */
export function createNativeTheme(systemScheme: Scheme, show: (scheme: Scheme) => void) {
  let source: Theme = 'system';
  const emitter = new EventEmitter();
  const scheme = () => (source === 'system' ? systemScheme : source);
  const members = {
    get themeSource(): Theme {
      return source;
    },
    set themeSource(theme: Theme) {
      source = theme;
      show(scheme());
      emitter.emit('updated');
    },
    get shouldUseDarkColors() {
      return scheme() === 'dark';
    },
  } satisfies Pick<typeof E.nativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  return withMembers(emitter, members);
}
