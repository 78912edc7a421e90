import { computeHmac, computeSignature, type SignedParts } from './signature';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const repeated = (byte: number, times: number) => Buffer.alloc(times, byte);
const counting = (to: number) => Buffer.from(Array.from({ length: to }, (_, index) => index + 1));

/** HMAC-SHA1 test cases 1 to 7 of RFC 2202, section 3. */
const RFC_2202: readonly { readonly key: Buffer; readonly data: Buffer; readonly digest: string }[] = [
  { key: repeated(0x0b, 20), data: ascii('Hi There'), digest: 'b617318655057264e28bc0b6fb378c8ef146be00' },
  {
    key: ascii('Jefe'),
    data: ascii('what do ya want for nothing?'),
    digest: 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  },
  { key: repeated(0xaa, 20), data: repeated(0xdd, 50), digest: '125d7342b9ac11cd91a39af48aa17b4f63f175d3' },
  { key: counting(25), data: repeated(0xcd, 50), digest: '4c9007f4026250c6bc8414f9bf50c86c2d7235da' },
  {
    key: repeated(0x0c, 20),
    data: ascii('Test With Truncation'),
    digest: '4c1a03424b55e07fe7f27be1d58bb9324a9a5a04',
  },
  {
    key: repeated(0xaa, 80),
    data: ascii('Test Using Larger Than Block-Size Key - Hash Key First'),
    digest: 'aa4ae5e15272d00e95705637ce8a3b55ed402112',
  },
  {
    key: repeated(0xaa, 80),
    data: ascii('Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data'),
    digest: 'e8e99d0f45237d786d6bbaa7965c7808bbff1a91',
  },
];

/** iFirma's published sample, which opens no account (ifirma-api 2.6). */
const SAMPLE_KEY = Buffer.from('EAB0D8ACF3308F3B', 'hex');
const SAMPLE_LOGIN = 'jan.nowak@ifirma.pl';
const BASE = 'https://www.ifirma.pl/iapi/';

type IfirmaVector = Pick<SignedParts, 'keyName'> & {
  readonly path: string;
  readonly body: string | null;
  readonly signature: string;
};

const IFIRMA: readonly IfirmaVector[] = [
  {
    keyName: 'faktura',
    path: 'faktury.json?dataOd=2026-01-01&dataDo=2026-01-31&strona=1&iloscNaStronie=20',
    body: null,
    signature: '081dec7098dbed6aab839e76501a964aa5b9386a',
  },
  {
    keyName: 'faktura',
    path: 'kontrahenci/IFIRMA%20SA.json',
    body: null,
    signature: '423d801fd31b244b0927bea90681d8b9cb420a24',
  },
  {
    keyName: 'abonent',
    path: 'abonent/miesiacksiegowy.json',
    body: '{"MiesiacKsiegowy":"NAST","PrzeniesDaneZPoprzedniegoRoku":true}',
    signature: 'd36a9456d0521955b5f0c5c75007265095ef8aaa',
  },
  {
    keyName: 'faktura',
    path: 'fakturakraj.json',
    body: '{"Uwagi":"ąćęłńóśźż"}',
    signature: 'f705abb343d658bfbbf91008377cfeb7a795a6d8',
  },
  {
    keyName: 'wydatek',
    path: 'kosztdzialalnoscivat.json',
    body: '{"NumerFaktury":"FV/1/2026"}',
    signature: 'a9f67ae6ce1c46029f7dd2c5636b9474fac0365b',
  },
  {
    keyName: 'rachunek',
    path: 'rachunekkraj.json',
    body: '{"Zaplacono":0}',
    signature: '60755d1f8c7359dd4857b669a4d837a7f300531a',
  },
];

/**
 * Whether signatures come out right on this computer: the platform's HMAC-SHA1 by the standard's vectors, and
 * Kwit's use of it by iFirma's. Run before the first request, because iFirma answers a wrong signature and a stale
 * key with the same code 403, and the user would be sent to mend a key that is fine (ifirma-api 4.4).
 */
export function isSignerSound(sign: typeof computeSignature = computeSignature): boolean {
  const isStandardMet = RFC_2202.every(({ key, data, digest }) => computeHmac(key, data) === digest);
  return (
    isStandardMet &&
    IFIRMA.every(({ keyName, path, body, signature }) => {
      const parts = { url: `${BASE}${path}`, login: SAMPLE_LOGIN, keyName };
      return sign(SAMPLE_KEY, { ...parts, body: body === null ? null : Buffer.from(body) }) === signature;
    })
  );
}
