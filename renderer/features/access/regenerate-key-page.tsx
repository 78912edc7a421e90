import { useLingui } from '@lingui/react/macro';
import { apiKeyNameSchema } from '../../../shared/app-error';
import { paths } from '../../lib/paths';
import { OpenApiTabStep } from '../../procedures/open-api-tab-step';
import { ProcedureFrame } from '../../procedures/procedure-frame';
import { useProcedure, type ProcedurePath } from '../../procedures/use-procedure';
import { AccessDone } from './access-done';
import { GenerateAgainStep } from './generate-again-step';
import { PasteAgainStep } from './paste-again-step';
import { WarnOthersStep } from './warn-others-step';

type RegenerateKeyPageProps = {
  /** Out of the address: the key it is about, where that is known. */
  readonly subject: string | null;
};

/** Procedure 4: a key is generated again, or for the first time, and takes the place of the old one. */
export function RegenerateKeyPage({ subject }: RegenerateKeyPageProps) {
  const { t } = useLingui();
  const keyName = apiKeyNameSchema.safeParse(subject);
  const path = useProcedure('regenerate_key', keyName.success ? { keyNames: [keyName.data] } : {});
  if (path === null) return null;
  return (
    <ProcedureFrame path={path} leavesTo={paths.keys}>
      {path.isDone ? <AccessDone title={t`Nowy klucz jest na miejscu`} /> : <Step path={path} />}
    </ProcedureFrame>
  );
}

function Step({ path }: { readonly path: ProcedurePath }) {
  switch (path.step) {
    case 'open_api_tab':
      return <OpenApiTabStep path={path} />;
    case 'warn_others':
      return <WarnOthersStep path={path} />;
    case 'generate_again':
      return <GenerateAgainStep path={path} />;
    case 'paste_again':
      return <PasteAgainStep path={path} />;
    default:
      return null;
  }
}
