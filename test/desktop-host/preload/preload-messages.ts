import type { CspViolation } from '../../program/program-records.ts';

/** What the preload's world tells the host through the binding. Values inside are texts of the codec. */
export type MessageFromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'csp-violation'; readonly violation: CspViolation }
  | {
      readonly kind: 'window-open';
      readonly url: string;
      readonly frameName: string;
      readonly features: string;
    }
  | { readonly kind: 'window-bounds'; readonly bounds: WindowBounds }
  | { readonly kind: 'preload-error'; readonly message: string };

export type WindowBounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What the host tells the preload's world. */
export type MessageToPage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: string }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: string };

/** What the host bakes into both page scripts. All names are random for each window. */
export type PreloadParameters = {
  readonly binding: string;
  readonly receiver: string;
  readonly toPage: string;
  readonly toPreload: string;
  /** A window on a screen: the person moves, sizes and closes it. */
  readonly isOnScreen: boolean;
  readonly versions: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly arch: string;
};
