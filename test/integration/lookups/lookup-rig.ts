import { setDefaultCACertificates } from 'node:tls';
import { createHttpsTransport } from '../../../electron/http/https-transport';
import { createPublicReader } from '../../../electron/http/public-reader';
import { createExchangeRates } from '../../../electron/lookups/exchange-rates';
import { createLookupCall } from '../../../electron/lookups/lookup-call';
import { fetchYear } from '../../../electron/lookups/fetch-year';
import { createVatRegister } from '../../../electron/lookups/vat-register';
import { installNetworkGuard } from '../../desktop-host/guards/network-guard';
import { fixedClock } from '../../fakes/fixed-clock';
import { recordingLog } from '../../fakes/recording-log';
import { createAuthority, issueServerCertificate } from '../../ifirma-server/certificates';
import { startLookupServer } from '../../lookup-servers/lookup-server';
import { createNbpRegister } from '../../lookup-servers/nbp-register';
import { createVatPayerRegister } from '../../lookup-servers/vat-payer-register';
import { newDatabaseFile, openDatabase } from '../store/temp-company';

const TODAY = '2026-11-23';

export type LookupRig = Awaited<ReturnType<typeof openLookupRig>>;

/**
 * Both public registers on loopback, reached by the program's own transport: connections to their names are redirected
 * below Node's client, so host, port and certificate check are the real ones.
 */
export async function openLookupRig() {
  const authority = await createAuthority('Kwit test authority');
  const issueFor = (value: string) => issueServerCertificate(authority, { names: [{ type: 'dns', value }] });
  setDefaultCACertificates([authority.certificate.toString('pem')]);
  const tables = createNbpRegister({ publishedUntil: TODAY });
  const payers = createVatPayerRegister({ today: TODAY });
  const nbp = await startLookupServer(await issueFor('api.nbp.pl'), tables.answer);
  const register = await startLookupServer(await issueFor('wl-api.mf.gov.pl'), payers.answer);
  const guard = installNetworkGuard(null, { 'api.nbp.pl': nbp.port, 'wl-api.mf.gov.pl': register.port });

  return {
    tables,
    nbp,
    register,
    guard,
    issueFor,
    reset: () => {
      nbp.reset();
      register.reset();
      tables.publishUntil(TODAY);
      guard.setNetwork('up');
    },
    /** The look-ups of a company, on a new database or on one that is there already. */
    openLookups: ({ database = newDatabaseFile(), deadlineMs = 20_000 } = {}) => {
      const clock = fixedClock();
      const log = recordingLog();
      const { lookups, close } = openDatabase(database);
      const call = createLookupCall({
        reader: createPublicReader(createHttpsTransport()),
        clock,
        log,
        deadlineMs,
        random: () => 0,
        sleep: () => Promise.resolve(),
      });
      const exchangeRates = createExchangeRates({ call, lookups, clock });
      const vatRegister = createVatRegister({ call, lookups, clock });
      return {
        clock,
        log,
        exchangeRates,
        vatRegister,
        fetchYear: (currency: string) => fetchYear({ exchangeRates, vatRegister, clock }, { currency }),
        close,
      };
    },
    close: async () => {
      await nbp.close();
      await register.close();
    },
  };
}
