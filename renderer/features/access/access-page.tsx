import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { ComponentType } from 'react';
import type { ApiKeyName } from '../../../shared/app-error';
import type { ProcedureName, ProcedureStep } from '../../../shared/domain/access/procedure';
import { paths } from '../../lib/paths';
import { OpenApiTabStep } from '../../procedures/open-api-tab-step';
import { ProcedureFrame } from '../../procedures/procedure-frame';
import { useProcedure, type ProcedurePath } from '../../procedures/use-procedure';
import { AccessDone } from './access-done';
import { ActivateBasicStep } from './activate-basic-step';
import { AwaitApprovalStep } from './await-approval-step';
import { ChooseAccessStep } from './choose-access-step';
import { DeclareNumberStep } from './declare-number-step';
import { GenerateAgainStep } from './generate-again-step';
import { GenerateKeysStep } from './generate-keys-step';
import { PasteAgainStep } from './paste-again-step';
import { PasteKeysStep } from './paste-keys-step';
import { WarnOthersStep } from './warn-others-step';

type AccessPageProps = {
  readonly procedure: Exclude<ProcedureName, 'raise_limit'>;
  /** The key that is generated again, where that is known. */
  readonly keyName?: ApiKeyName | null;
};

/** From no API to working keys, with basic or extended access, and a new key in place of an old one. */
export function AccessPage({ procedure, keyName = null }: AccessPageProps) {
  const { i18n } = useLingui();
  const path = useProcedure(procedure, keyName === null ? {} : { keyNames: [keyName] });
  if (path === null) return null;
  const Step = STEPS[path.step];
  return (
    <ProcedureFrame path={path} leavesTo={paths.keys}>
      {path.isDone ? <AccessDone title={i18n._(DONE[procedure])} /> : Step && <Step path={path} />}
    </ProcedureFrame>
  );
}

const STEPS: Readonly<Partial<Record<ProcedureStep, ComponentType<{ readonly path: ProcedurePath }>>>> = {
  open_api_tab: OpenApiTabStep,
  choose_access: ChooseAccessStep,
  activate_basic: ActivateBasicStep,
  declare_number: DeclareNumberStep,
  await_approval: AwaitApprovalStep,
  generate_keys: GenerateKeysStep,
  paste_keys: PasteKeysStep,
  warn_others: WarnOthersStep,
  generate_again: GenerateAgainStep,
  paste_again: PasteAgainStep,
};

const DONE = {
  basic_access: msg`Dostęp podstawowy działa`,
  extended_access: msg`Dostęp rozszerzony działa`,
  regenerate_key: msg`Nowy klucz jest na miejscu`,
} as const;
