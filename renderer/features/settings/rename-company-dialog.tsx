import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { sayAppError } from '../../../shared/i18n/app-error-text';
import { problemAt } from '../../../shared/i18n/field-problem-text';
import { placedProblemText } from '../../../shared/i18n/placed-problem-text';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/overlays/dialog';
import { TextField } from '../../ui/fields/text-field';

type RenameCompanyDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

export function RenameCompanyDialog(props: RenameCompanyDialogProps) {
  // What was typed and left is not there the next time.
  return props.isOpen ? <RenameForm {...props} /> : null;
}

function RenameForm({ isOpen, onClose }: RenameCompanyDialogProps) {
  const { t, i18n } = useLingui();
  const { profile } = useCompany();
  const [name, setName] = useState(profile.name);
  const { run, isRunning, error } = useChannelCommand('company.updateProfile');
  const problems = error?.code === 'invalid_input' ? error.fields : [];
  const nameProblem = problemAt(i18n, problems, 'name');
  // Something else of the company that is not right yet, or another failure.
  const sayRefusal = () => {
    const [problem] = problems;
    return problem ? placedProblemText(i18n, problem) : error && sayAppError(i18n, error);
  };
  const rename = async () => {
    const answer = await run({ profile: { ...profile, name } });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t`Zmień nazwę firmy`}
      isOpen={isOpen}
      onClose={onClose}
      onSubmit={() => void rename()}
      error={error && nameProblem === undefined ? sayRefusal() : null}
      primary={
        <Button tone="primary" type="submit" isPending={isRunning}>
          {t`Zmień nazwę`}
        </Button>
      }
      secondary={<Button onPress={onClose}>{t`Anuluj`}</Button>}
    >
      <TextField
        label={t`Nazwa firmy`}
        path="name"
        hint={t`Ta sama nazwa drukuje się na fakturach.`}
        value={name}
        error={nameProblem}
        onChange={setName}
        autoFocus
      />
    </Dialog>
  );
}
