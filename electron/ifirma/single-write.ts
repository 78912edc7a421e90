import type { ApiKeyName } from '../../shared/app-error';
import { describeKod } from '../../shared/describe-kod';
import type { PreparedWrite, WireEnvelope, WriteReply } from '../ports/ifirma/accounting-api';
import type { KeyProvider } from '../ports/ifirma/key-provider';
import type { OperationFacts } from '../ports/ifirma/operation';
import type { IfirmaDialect } from './dialect';
import { readAnswer, toWireEnvelope } from './envelope';
import { isKeyAccepted, isKeyAnswer } from './key-evidence';
import { keyNameOf, OPERATIONS } from './operations';
import type { SignedCall } from './signed-call';

export type WriteParts = {
  readonly call: SignedCall;
  readonly keys: Pick<KeyProvider, 'recordProof'>;
  readonly dialect: IfirmaDialect;
  readonly deadlineMs: number;
};

export type SingleWrite = (prepared: PreparedWrite) => Promise<WriteReply>;

/** The one way by which anything is changed at iFirma: stored bytes, one request, never repeated here. */
export function createSingleWrite({ call, keys, dialect, deadlineMs }: WriteParts): SingleWrite {
  function keepProof(operation: PreparedWrite['operation'], envelope: WireEnvelope | null): void {
    if (envelope?.kod == null) return;
    const { kod, text, mayMeanLimit } = envelope;
    const keyName: ApiKeyName = keyNameOf(operation, dialect);
    if (isKeyAccepted(kod)) keys.recordProof(keyName, operation, null);
    else if (isKeyAnswer(kod)) {
      const refusal = describeKod({ keyName, kod, serverText: text, mayMeanLimit });
      keys.recordProof(keyName, operation, refusal);
    }
  }

  return async ({ operation, path, body }) => {
    const { method, answersWith } = OPERATIONS[operation];
    // A GET that creates has no body; the empty one that was stored signs to the same.
    const sentBody = method === 'GET' ? null : body;
    const sent = await call({ operation, path, body: sentBody, use: 'normal', deadlineMs });
    if (!sent.ok) return { kind: 'not_attempted', error: sent.error };
    const outcome = sent.value;
    if (outcome.kind !== 'response') return outcome;
    const members = readAnswer(outcome);
    const envelope =
      members === null ? null : toWireEnvelope(members, namesOfIdentifier(answersWith, dialect), dialect);
    keepProof(operation, envelope);
    return { kind: 'answered', httpStatus: outcome.httpStatus, envelope };
  };
}

/** Members of an answer that may hold the identifier, in order (ifirma-api 3.1, 8.6). */
function namesOfIdentifier(
  answersWith: OperationFacts['answersWith'],
  dialect: IfirmaDialect,
): readonly string[] {
  switch (answersWith) {
    case 'identifier':
      return ['Identyfikator'];
    case 'contractor_identifier':
      return ['Wynik'];
    case 'perhaps_identifier':
      return dialect['expense.replyId'].value;
    case 'none':
      return [];
  }
}
