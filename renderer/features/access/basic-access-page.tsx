import { useLingui } from '@lingui/react/macro';
import { paths } from '../../lib/paths';
import { OpenApiTabStep } from '../../procedures/open-api-tab-step';
import { ProcedureFrame } from '../../procedures/procedure-frame';
import { useProcedure, type ProcedurePath } from '../../procedures/use-procedure';
import { AccessDone } from './access-done';
import { ActivateBasicStep } from './activate-basic-step';
import { ChooseAccessStep } from './choose-access-step';
import { GenerateKeysStep } from './generate-keys-step';
import { PasteKeysStep } from './paste-keys-step';

/** Procedure 1: from no API to working keys, with basic access. */
export function BasicAccessPage() {
  const { t } = useLingui();
  const path = useProcedure('basic_access');
  if (path === null) return null;
  return (
    <ProcedureFrame path={path} leavesTo={paths.keys}>
      {path.isDone ? <AccessDone title={t`Dostęp podstawowy działa`} /> : <Step path={path} />}
    </ProcedureFrame>
  );
}

function Step({ path }: { readonly path: ProcedurePath }) {
  switch (path.step) {
    case 'open_api_tab':
      return <OpenApiTabStep path={path} />;
    case 'choose_access':
      return <ChooseAccessStep path={path} />;
    case 'activate_basic':
      return <ActivateBasicStep path={path} />;
    case 'generate_keys':
      return <GenerateKeysStep path={path} />;
    case 'paste_keys':
      return <PasteKeysStep path={path} />;
    default:
      return null;
  }
}
