/** @file Every request of Chromium ends here: the program's own protocol handler answers, or it is blocked. */
import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core';
import { mapToProgram } from '../scheme-map.ts';

export type RequestPorts = {
  readonly findHandler: (scheme: string) => ((request: Request) => Response | Promise<Response>) | undefined;
  /** False when the program forbade the navigation or the page belongs to no window. */
  readonly allowsNavigation: (request: PageRequest) => boolean;
  /** False when the program's `webRequest` listener cancelled it. */
  readonly allowsRequest: (address: string, method: string) => Promise<boolean>;
  readonly recordBlocked: (address: string) => void;
};

export async function routeRequests(context: BrowserContext, ports: RequestPorts): Promise<void> {
  await context.route('**/*', (route, request) => answerRequest(route, request, ports));
}

async function answerRequest(route: Route, request: PageRequest, ports: RequestPorts): Promise<void> {
  const address = mapToProgram(request.url());
  const isNavigation = request.isNavigationRequest();
  // Aborted as if it had never begun: the page stays where it is.
  if (isNavigation && !ports.allowsNavigation(request)) return route.abort('aborted');
  if (!(await ports.allowsRequest(address, request.method()))) return route.abort('blockedbyclient');
  const handler = ports.findHandler(new URL(address).protocol.slice(0, -1));
  if (!handler) {
    ports.recordBlocked(address);
    return route.abort('blockedbyclient');
  }
  try {
    const response = await handler(await createProgramRequest(address, request));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  } catch {
    // What the program throws, or an answer that is no Response: Electron fails the request.
    await route.abort('failed').catch(() => undefined);
  }
}

async function createProgramRequest(address: string, request: PageRequest): Promise<Request> {
  const body = request.postDataBuffer();
  return new Request(address, {
    method: request.method(),
    headers: await request.allHeaders(),
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
}
