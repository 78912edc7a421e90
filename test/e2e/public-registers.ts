import { onTestFinished } from 'vitest';
import { createTestAuthority } from '../ifirma-server/test-authority';
import { startLookupServer } from '../lookup-servers/lookup-server';
import { createNbpRegister } from '../lookup-servers/nbp-register';
import { createVatPayerRegister } from '../lookup-servers/vat-payer-register';

const TODAY = '2026-11-23';

/** Stand-ins of NBP and of the register of VAT payers over HTTPS, for one test, and how a start of Kwit reaches them. */
export async function startRegisters() {
  const authority = await createTestAuthority();
  const tables = createNbpRegister({ publishedUntil: TODAY });
  const payers = createVatPayerRegister({ today: TODAY });
  const nbp = await startLookupServer(authority, tables.answer);
  const vatRegister = await startLookupServer(authority, payers.answer);
  onTestFinished(async () => {
    await nbp.close();
    await vatRegister.close();
    await authority.dispose();
  });
  return {
    nbp,
    vatRegister,
    reach: {
      registerPorts: { 'api.nbp.pl': nbp.port, 'wl-api.mf.gov.pl': vatRegister.port },
      caFile: authority.caFile,
    },
  } as const;
}
