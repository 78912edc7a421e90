import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from '../../../../electron/http/allowed-hosts';
import { IFIRMA_BASE } from '../../../../electron/ifirma/operations';
import { ratesUrl } from '../../../../electron/lookups/nbp-rates';
import { registerUrl } from '../../../../electron/lookups/register-answer';

const RANGE = { fromOn: '2026-11-01', toOn: '2026-11-20' };
const QUESTION = { nip: '1234563218', validOn: '2026-11-23' };

describe('the hosts that Kwit asks', () => {
  it.each([
    ['GET', `${IFIRMA_BASE}abonent/limit.json`],
    ['POST', `${IFIRMA_BASE}fakturakraj.json`],
    ['PUT', `${IFIRMA_BASE}abonent/miesiacksiegowy.json`],
    ['GET', ratesUrl('EUR', RANGE)],
    ['GET', registerUrl(QUESTION)],
  ] as const)('are iFirma and the two registers: %s %s', (method, url) => {
    expect(isAllowedRequest({ method, url })).toBe(true);
  });

  it.each([
    ['POST', ratesUrl('EUR', RANGE)],
    ['PUT', ratesUrl('EUR', RANGE)],
    ['POST', registerUrl(QUESTION)],
    ['PUT', registerUrl(QUESTION)],
  ] as const)('are read only where they are registers: not %s %s', (method, url) => {
    expect(isAllowedRequest({ method, url })).toBe(false);
  });

  it.each([
    'http://api.nbp.pl/api/exchangerates/',
    'https://api.nbp.pl:8443/api/',
    'https://api.nbp.pl.example/api/',
    'https://api.nbp.pl@127.0.0.1/api/',
    'https://wl-test.mf.gov.pl/api/search/nip/1234563218',
    'https://nbp.pl/',
    'https://ifirma.pl/iapi/',
    'https://localhost/',
    'HTTPS://WWW.IFIRMA.PL/iapi/',
    'file:///etc/passwd',
    '',
  ])('are no others: %s', (url) => {
    expect(isAllowedRequest({ method: 'GET', url })).toBe(false);
  });
});

describe('what stands in an address', () => {
  it('cannot lead out of its place', () => {
    expect(ratesUrl('../..', RANGE)).toBe(
      'https://api.nbp.pl/api/exchangerates/rates/a/..%2F../2026-11-01/2026-11-20/?format=json',
    );
    expect(registerUrl({ nip: '1?x=', validOn: '2026&y=1' })).toBe(
      'https://wl-api.mf.gov.pl/api/search/nip/1%3Fx%3D?date=2026%26y%3D1',
    );
  });
});
