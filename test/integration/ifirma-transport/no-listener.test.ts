import { createServer, type AddressInfo } from 'node:net';
import { beforeAll, expect, it } from 'vitest';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { IFIRMA_BASE } from '../../../electron/ifirma/operations';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';

/** A port that was free a moment ago and has no listener. */
async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has a port.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  installNetworkGuard(await findClosedPort());
});

it('FN4 a refused connection sent nothing', async () => {
  const outcome = await createHttpsTransport().send({
    method: 'POST',
    url: `${IFIRMA_BASE}fakturakraj.json`,
    headers: {},
    body: new Uint8Array([1]),
    deadlineMs: 5000,
    maxResponseBytes: 1024,
  });
  expect(outcome).toEqual({ kind: 'not_sent', reason: 'refused' });
});
