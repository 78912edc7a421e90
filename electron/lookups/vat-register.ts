import { readNip } from '../../shared/domain/party/read-nip';
import { err, ok } from '../../shared/result';
import type { Clock } from '../ports/clock';
import type { LookupRepository } from '../ports/repositories/lookup-repository';
import type { VatRegister } from '../ports/vat-register';
import type { LookupCall } from './lookup-call';
import { judgeRegisterAnswer, registerUrl } from './register-answer';

type VatRegisterParts = {
  readonly call: LookupCall;
  readonly lookups: LookupRepository;
  readonly clock: Clock;
};

/** The register of VAT payers behind its port: every answer is kept as a proof and serves as the cache. */
export function createVatRegister({ call, lookups, clock }: VatRegisterParts): VatRegister {
  return {
    lookUp: async (typedNip, validOn) => {
      const nip = readNip(typedNip);
      // A mistyped number would be counted by the register and refused.
      if (!nip.ok) return err({ code: 'invalid_input', fields: [{ path: 'nip', ...nip.error }] });
      const question = { nip: nip.value, validOn };
      const known = lookups.registerAnswer(nip.value, validOn);
      if (known !== null) return ok({ answer: known, outdatedBecause: null });
      const asked = await call({
        service: 'vat_register',
        url: registerUrl(question),
        judge: (answer) => judgeRegisterAnswer(answer, question),
      });
      if (asked.ok) {
        const answer = { ...asked.value, fetchedAt: clock.now() };
        lookups.addRegisterAnswer(answer);
        return ok({ answer, outdatedBecause: null });
      }
      const older = lookups.registerAnswer(nip.value);
      return older === null ? asked : ok({ answer: older, outdatedBecause: asked.error });
    },
    lastAnswer: (nip) => lookups.registerAnswer(nip),
  };
}
