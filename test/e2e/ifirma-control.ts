import { onTestFinished } from 'vitest';
import type { PanelAction } from '../../electron/practice/panel/panel-action';
import type { PracticeState } from '../../electron/practice/practice-state';
import { startControlServer } from '../ifirma-server/control-server';
import type { IfirmaServer } from '../ifirma-server/ifirma-server';

/** The account seen from outside Kwit: its user and iFirma's administrator, over the server's control surface. */
export async function controlIfirma(ifirma: IfirmaServer) {
  const control = await startControlServer(ifirma);
  onTestFinished(control.close);
  const send = async (method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> => {
    const answer = await fetch(`${control.url}${path}`, { method, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    inPanel: (action: PanelAction) => send('POST', '/panel', action),
    change: (change: (state: PracticeState) => PracticeState) =>
      send('PUT', '/state', change(ifirma.state())),
    keyOf: (keyName: keyof PracticeState['keys']) => ifirma.state().keys[keyName].current ?? '',
  };
}
