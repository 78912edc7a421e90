// The certificate library needs this polyfill loaded before it.
import 'reflect-metadata';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

export type TestAuthority = {
  /** The authority's certificate, for a client to trust. */
  readonly caFile: string;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** Deletes the folder of `caFile`. */
  readonly dispose: () => Promise<void>;
};

/** Names a client may use for the server: iFirma's own, and loopback. */
const SERVER_NAMES: x509.JsonGeneralNames = [
  { type: 'dns', value: 'www.ifirma.pl' },
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
];

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** An authority and a server certificate that live as long as one run: no private key is kept in the repository. */
export async function createTestAuthority(): Promise<TestAuthority> {
  x509.cryptoProvider.set(crypto);
  // The validity is checked against the clock of the client, which a test may have moved by years.
  const validity = { notBefore: new Date('2020-01-01'), notAfter: new Date('2049-12-31') };
  const authorityKeys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: 'CN=Kwit test authority',
    keys: authorityKeys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const serverKeys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const server = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: 'CN=www.ifirma.pl',
    issuer: authority.subject,
    publicKey: serverKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(SERVER_NAMES),
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'kwit-test-authority-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, authority.toString('pem'));
  const privateKey = await crypto.subtle.exportKey('pkcs8', serverKeys.privateKey);
  return {
    caFile,
    certificatePem: server.toString('pem'),
    privateKeyPem: x509.PemConverter.encode(privateKey, 'PRIVATE KEY'),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
