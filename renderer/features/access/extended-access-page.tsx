import { useLingui } from '@lingui/react/macro';
import { paths } from '../../lib/paths';
import { OpenApiTabStep } from '../../procedures/open-api-tab-step';
import { ProcedureFrame } from '../../procedures/procedure-frame';
import { useProcedure, type ProcedurePath } from '../../procedures/use-procedure';
import { AccessDone } from './access-done';
import { AwaitApprovalStep } from './await-approval-step';
import { DeclareNumberStep } from './declare-number-step';
import { GenerateKeysStep } from './generate-keys-step';
import { PasteKeysStep } from './paste-keys-step';

/** Procedure 2: extended access in place of the basic one, or later. */
export function ExtendedAccessPage() {
  const { t } = useLingui();
  const path = useProcedure('extended_access');
  if (path === null) return null;
  return (
    <ProcedureFrame path={path} leavesTo={paths.keys}>
      {path.isDone ? <AccessDone title={t`Dostęp rozszerzony działa`} /> : <Step path={path} />}
    </ProcedureFrame>
  );
}

function Step({ path }: { readonly path: ProcedurePath }) {
  switch (path.step) {
    case 'open_api_tab':
      return <OpenApiTabStep path={path} />;
    case 'declare_number':
      return <DeclareNumberStep path={path} />;
    case 'await_approval':
      return <AwaitApprovalStep path={path} />;
    case 'generate_keys':
      return <GenerateKeysStep path={path} />;
    case 'paste_keys':
      return <PasteKeysStep path={path} />;
    default:
      return null;
  }
}
