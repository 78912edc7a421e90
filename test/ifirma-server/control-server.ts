import { createServer, type IncomingMessage } from 'node:http';
import { CONTROLS } from './control-routes';
import type { IfirmaServer } from './ifirma-server';
import { readBody } from './read-body';

export type ControlServer = { readonly url: string; readonly close: () => Promise<void> };

type Answer = { readonly status: number; readonly json: unknown };

/**
 * Looks into a server that runs by itself and changes what it does: plain HTTP on a loopback port of its own, so
 * that nothing of it is reachable under `/iapi`.
 */
export async function startControlServer(server: IfirmaServer): Promise<ControlServer> {
  const control = createServer((request, response) => {
    void answer(server, request).then(({ status, json }) => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
      response.end(`${JSON.stringify(json)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    control.once('error', reject);
    control.listen(0, '127.0.0.1', resolve);
  });
  const address = control.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = new Promise((resolve) => control.close(resolve));
      control.closeAllConnections();
      await closed;
    },
  };
}

async function answer(server: IfirmaServer, request: IncomingMessage): Promise<Answer> {
  const body = new TextDecoder().decode(await readBody(request));
  const control = CONTROLS.find(({ method, path }) => method === request.method && path === request.url);
  if (!control) {
    const offered = CONTROLS.map(({ method, path }) => `${method} ${path}`);
    return { status: 404, json: { error: 'no such control', controls: offered } };
  }
  const done = control.act(server, readJson(body));
  return done.ok ? { status: 200, json: done.value } : { status: 400, json: { error: done.error } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
