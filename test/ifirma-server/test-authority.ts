import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
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

/** An authority and a certificate for the names of iFirma and of the public registers, loopback and `host`, which live as long as one run. */
export async function createTestAuthority(host = 'localhost'): Promise<TestAuthority> {
  const authority = await createAuthority('Kwit test authority');
  const server = await issueServerCertificate(authority, {
    names: [
      { type: 'dns', value: 'www.ifirma.pl' },
      { type: 'dns', value: 'api.nbp.pl' },
      { type: 'dns', value: 'wl-api.mf.gov.pl' },
      { type: 'dns', value: 'localhost' },
      { type: 'ip', value: '127.0.0.1' },
      { type: isIP(host) === 0 ? 'dns' : 'ip', value: host },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'kwit-test-authority-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, authority.certificate.toString('pem'));
  return { ...server, caFile, dispose: () => rm(folder, { recursive: true, force: true }) };
}
