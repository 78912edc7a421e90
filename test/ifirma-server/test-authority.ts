import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority, issueServerCertificate } from './certificates';

export type TestAuthority = {
  /** The authority's certificate, for a client to trust. */
  readonly caFile: string;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** Deletes the folder of `caFile`. */
  readonly dispose: () => Promise<void>;
};

/** An authority and a certificate for iFirma's name and for loopback, which live as long as one run. */
export async function createTestAuthority(): Promise<TestAuthority> {
  const authority = await createAuthority('Kwit test authority');
  const server = await issueServerCertificate(authority, {
    names: [
      { type: 'dns', value: 'www.ifirma.pl' },
      { type: 'dns', value: 'localhost' },
      { type: 'ip', value: '127.0.0.1' },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'kwit-test-authority-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, authority.certificate.toString('pem'));
  return { ...server, caFile, dispose: () => rm(folder, { recursive: true, force: true }) };
}
