// The certificate library needs this polyfill loaded before it.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

/** A key pair and its certificate, in memory: no private key is ever kept in the repository. */
export type Authority = { readonly certificate: x509.X509Certificate; readonly keys: CryptoKeyPair };

export type ServerCertificate = { readonly certificatePem: string; readonly privateKeyPem: string };

export type CertificateTerms = {
  readonly names: x509.JsonGeneralNames;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
};

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

// Validity is checked against the clock of the client, which a test may have moved by years.
const FROM = new Date('2020-01-01');
const UNTIL = new Date('2049-12-31');

export async function createAuthority(name: string): Promise<Authority> {
  x509.cryptoProvider.set(crypto);
  const keys = await createKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    notBefore: FROM,
    notAfter: UNTIL,
    name: `CN=${name}`,
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, keys };
}

export async function issueServerCertificate(
  authority: Authority,
  { names, notBefore = FROM, notAfter = UNTIL }: CertificateTerms,
): Promise<ServerCertificate> {
  const keys = await createKeys();
  const certificate = await x509.X509CertificateGenerator.create({
    notBefore,
    notAfter,
    subject: 'CN=www.ifirma.pl',
    issuer: authority.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: authority.keys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      ...describeServer(names),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate.publicKey),
    ],
  });
  return toPem(certificate, keys);
}

/** A server that vouches for itself. */
export async function createSelfSigned({ names }: CertificateTerms): Promise<ServerCertificate> {
  x509.cryptoProvider.set(crypto);
  const keys = await createKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    notBefore: FROM,
    notAfter: UNTIL,
    name: 'CN=www.ifirma.pl',
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: describeServer(names),
  });
  return toPem(certificate, keys);
}

function describeServer(names: x509.JsonGeneralNames): x509.Extension[] {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension(names),
  ];
}

function createKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function toPem(certificate: x509.X509Certificate, keys: CryptoKeyPair): Promise<ServerCertificate> {
  const privateKey = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificatePem: certificate.toString('pem'),
    privateKeyPem: x509.PemConverter.encode(privateKey, 'PRIVATE KEY'),
  };
}
