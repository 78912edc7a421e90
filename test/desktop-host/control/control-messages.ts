/** @file The channel between a test and the program's process: Node's own process messages, no socket. */

export type ControlRequest = {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
};
export type ControlReply =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
/** Sent once, when Chromium runs and the program may open windows; without a page, when it is ready. */
export type ControlHello = {
  readonly kind: 'hello';
  /** Local socket at which Playwright shares this browser; empty without a page. */
  readonly endpoint: string;
};
export type ControlMessage = ControlReply | ControlHello;
