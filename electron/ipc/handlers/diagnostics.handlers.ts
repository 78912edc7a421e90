import { diagnosticsContract } from '../../../shared/ipc/contracts/diagnostics.contract';
import type { Handlers } from '../../../shared/ipc/define';
import { ok } from '../../../shared/result';
import { makeDiagnostics } from '../../exports/diagnostics';
import type { CurrentCompany } from '../company-use-cases';

export function createDiagnosticsHandlers(current: CurrentCompany): Handlers<typeof diagnosticsContract> {
  return {
    'diagnostics.prepare': async () => {
      const { files, diagnostics } = current();
      const text = makeDiagnostics(diagnostics);
      const { fileId, fileName } = files.keep(
        `kwit-diagnostyka-${diagnostics.clock.today()}.json`,
        Buffer.from(text),
      );
      return ok({ fileId, fileName, text });
    },
    'diagnostics.save': ({ fileId }) => current().files.save(fileId),
  };
}
