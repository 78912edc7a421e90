import { DOCUMENT_PATHS } from '../../../../electron/ifirma/document-paths';
import { openAccount, type NewAccount } from '../../../../electron/practice/new-account';
import { carryOutPanelAction, type PanelAction } from '../../../../electron/practice/panel/panel-action';
import type { PracticeRequest, PracticeVerdict } from '../../../../electron/practice/practice-exchange';
import { createPracticeIfirma } from '../../../../electron/practice/practice-ifirma';
import type { PracticeState } from '../../../../electron/practice/practice-state';
import { DEFAULT_VARIANT, type PracticeVariant } from '../../../../electron/practice/practice-variant';
import type { IssuedKind } from '../../../../electron/practice/sales/sales-kinds';
import type { ApiKeyName } from '../../../../shared/app-error';
import { aWireSale, keyNameOf } from '../../../builders/a-wire-sale';
import { aPracticeRequest, type SignedRequestParts } from '../../../builders/a-practice-request';

export type DeskAnswer = {
  readonly httpStatus: number;
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly text: string;
  /** Members of `response`; empty for a page. */
  readonly response: Readonly<Record<string, unknown>>;
  readonly verdict: PracticeVerdict;
};

type Ask = Omit<SignedRequestParts, 'keyHex' | 'login' | 'keyName'> & {
  readonly keyName?: ApiKeyName;
  readonly keyHex?: string;
  readonly login?: string;
};

/** A practice account and somebody who signs requests to it properly unless told otherwise. */
export function openPracticeDesk({
  variant = {},
  ...opened
}: { readonly variant?: Partial<PracticeVariant> } & Pick<NewAccount, 'account' | 'access'> = {}) {
  const answer = createPracticeIfirma({ ...DEFAULT_VARIANT, ...variant });
  let state = openAccount({ seed: 'desk', today: '2026-11-23', ...opened });

  const send = (request: PracticeRequest): DeskAnswer => {
    const { state: after, response, verdict } = answer(state, request);
    state = after;
    const text = new TextDecoder().decode(response.body);
    return { ...response, text, response: readEnvelope(text), verdict };
  };
  const sign = (ask: Ask, overrides: Partial<PracticeRequest> = {}): PracticeRequest => {
    const keyName = ask.keyName ?? 'faktura';
    return aPracticeRequest(
      { keyHex: state.keys[keyName].current ?? '', login: state.account.login, ...ask, keyName },
      overrides,
    );
  };
  return {
    state: () => state,
    change: (change: (before: PracticeState) => PracticeState) => {
      state = change(state);
    },
    /** Something done in iFirma's panel. @returns what the panel said. */
    act: (action: PanelAction) => {
      const done = carryOutPanelAction(state, action);
      if (done.ok) state = done.value;
      return done.ok ? 'done' : done.error;
    },
    sign,
    send,
    ask: (ask: Ask, overrides: Partial<PracticeRequest> = {}) => send(sign(ask, overrides)),
    issue: (body: unknown) => send(sign({ path: 'fakturakraj.json', body })),
    /** A correction names the invoice it corrects. */
    issueKind: (kind: IssuedKind, body: unknown = aWireSale(kind), corrected = '1_11_2026') => {
      const { path } = DOCUMENT_PATHS[kind];
      const keyName = keyNameOf(kind);
      return send(
        sign({ path: kind === 'correction' ? `${path}/${corrected}.json` : `${path}.json`, keyName, body }),
      );
    },
    expense: (body: unknown) => send(sign({ path: 'kosztdzialalnoscivat.json', keyName: 'wydatek', body })),
  };
}

export type PracticeDesk = ReturnType<typeof openPracticeDesk>;

function readEnvelope(text: string): Readonly<Record<string, unknown>> {
  if (!text.startsWith('{')) return {};
  const json: unknown = JSON.parse(text);
  const response = typeof json === 'object' && json !== null && 'response' in json ? json.response : null;
  return typeof response === 'object' && response !== null ? { ...response } : {};
}
