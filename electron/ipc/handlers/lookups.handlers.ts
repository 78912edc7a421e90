import type { lookupsContract } from '../../../shared/ipc/contracts/lookups.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { stripNip } from '../../../shared/domain/party/nip';
import { ok } from '../../../shared/result';
import { fetchYear } from '../../lookups/fetch-year';
import type { CurrentCompany } from '../company-use-cases';

export function createLookupHandlers(current: CurrentCompany): Handlers<typeof lookupsContract> {
  return {
    'lookups.rate': async ({ currency, tableOn }) =>
      ok(current().lookups.exchangeRates.knownRate(currency, tableOn)),
    'lookups.history': async ({ currency, fromOn, toOn }) =>
      ok([...current().lookups.exchangeRates.knownRates(currency, { fromOn, toOn })]),
    'lookups.fetchRate': async ({ currency, tableOn }) =>
      current().lookups.exchangeRates.rate(currency, tableOn),
    'lookups.fetchYear': async (input) => fetchYear(current().lookups, input),
    'lookups.payer': async ({ nip }) => ok(current().lookups.vatRegister.lastAnswer(stripNip(nip))),
    'lookups.checkPayer': async ({ nip }) => {
      const { vatRegister, clock } = current().lookups;
      return vatRegister.lookUp(nip, clock.today());
    },
  };
}
