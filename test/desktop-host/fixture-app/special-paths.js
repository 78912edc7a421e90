/** Answers with which the protocol handler's tests look at what passes through. */
export function answerSpecialPath(request, pathname, state) {
  if (pathname === '/request') {
    return Response.json({
      url: request.url,
      method: request.method,
      header: request.headers.get('x-probe'),
    });
  }
  if (pathname === '/body') return request.text().then((text) => new Response(`got ${text}`));
  if (pathname === '/headers') {
    return new Response('x', { status: 203, headers: { 'X-Kept': 'yes', 'Content-Type': 'text/x-probe' } });
  }
  if (pathname === '/bytes') return new Response(new Uint8Array([0, 255, 128, 10, 13]));
  if (pathname === '/empty') return new Response(null, { status: 204 });
  if (pathname === '/throws') throw new Error('the handler is broken');
  if (pathname === '/no-response') return 'not a response';
  if (pathname === '/late') return state.late?.promise ?? new Response('no promise');
  return undefined;
}
