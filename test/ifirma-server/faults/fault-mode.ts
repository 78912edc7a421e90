import type {
  PracticeAnswer,
  PracticeRequest,
  PracticeResponse,
} from '../../../electron/practice/practice-exchange';
import type { PracticeState } from '../../../electron/practice/practice-state';
import type { Toxic } from '../proxy/toxic';
import type { FaultParameter, FaultParameters } from './fault-parameters';

/** The call that a fault strikes, for those that look at it. */
export type StruckCall = {
  readonly request: PracticeRequest;
  /** The practice iFirma itself, with the variant in force. */
  readonly answer: (state: PracticeState, request: PracticeRequest) => PracticeAnswer;
};

/** How an answer leaves the server; `send` is whole and orderly. */
export type Delivery = 'send' | 'reset' | 'silence' | 'headersThenReset' | 'closedMidBody';

/** What a fault does, by the stages that a request goes through. */
export type FaultActs = {
  /** At the socket, for bytes from here on. */
  readonly toxic?: Toxic;
  /** The connection is reset before the body is read. */
  readonly resetsAtHead?: true;
  /** The server takes so long before it begins. */
  readonly waitMs?: number;
  /** What somebody else did to the account just before. It stays done. */
  readonly before?: (state: PracticeState, call: StruckCall) => PracticeState;
  /** Whether the request is carried out: yes unless said; late is when the clock has been moved. */
  readonly books?: boolean | { readonly lateMs: number; readonly advances: number };
  /** The account as a call that books nothing sees it; the account itself is not touched. */
  readonly view?: (state: PracticeState, call: StruckCall) => PracticeState;
  /** What becomes of the answer's content. */
  readonly edit?: (usual: PracticeResponse, call: StruckCall) => PracticeResponse;
  readonly delivery?: Delivery;
};

export type FaultMode = {
  /** One line of `--help`. */
  readonly says: string;
  /** The parameters that it takes, with what they are unless given. */
  readonly takes: Partial<FaultParameters>;
  /** Calls in a row that it strikes unless told otherwise. */
  readonly times: 1 | 'always';
  readonly act: (given: Partial<FaultParameters>) => FaultActs;
};

/** A fault with nothing to set. */
export function fault(says: string, acts: FaultActs): FaultMode {
  return { says, takes: {}, times: 1, act: () => acts };
}

/** A fault with parameters; `act` gets each of them, as given or as in `takes`. */
export function faultWith<P extends FaultParameter>(
  says: string,
  takes: Pick<FaultParameters, P>,
  act: (parameters: Pick<FaultParameters, P>) => FaultActs,
): FaultMode {
  return { says, takes, times: 1, act: (given) => act({ ...takes, ...given }) };
}

/** A fault that lasts until it is taken back, unless told otherwise. */
export function lasting(mode: FaultMode): FaultMode {
  return { ...mode, times: 'always' };
}
