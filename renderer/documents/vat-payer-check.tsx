import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { dayInPoland } from '../../shared/domain/days/calendar-day';
import { stripNip } from '../../shared/domain/party/nip';
import { readNip } from '../../shared/domain/party/read-nip';
import type { RegisteredAddress } from '../../shared/domain/tax/vat-register';
import { describeAppError } from '../../shared/i18n/app-error-text';
import { fieldProblemText } from '../../shared/i18n/field-problem-text';
import { vatStatusText } from '../../shared/i18n/vat-status-text';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';
import { formatAge } from '../../shared/i18n/format-age';
import { Button } from '../ui/button';
import { VatPayerDialog } from './vat-payer-dialog';
import styles from './vat-payer-check.module.css';

type VatPayerCheckProps = {
  /** As typed. */
  readonly nip: string;
  /** The field says already what is wrong with the number. */
  readonly hasProblem: boolean;
  readonly onTake: (address: RegisteredAddress) => void;
};

const NIP_DIGITS = 10;

/**
 * Beside a NIP: whether its owner was found in the register of VAT payers, and the button that asks (F-13). Nobody is
 * asked without it; without network the number is still checked by its digits.
 */
export function VatPayerCheck({ nip, hasProblem, onTake }: VatPayerCheckProps) {
  const { i18n } = useLingui();
  const read = readNip(nip);
  if (read.ok) return <RegisterState key={read.value} nip={read.value} onTake={onTake} />;
  // Nobody is corrected in the middle of a number.
  if (hasProblem || stripNip(nip).length < NIP_DIGITS) return null;
  return (
    <p className={styles['check']} role="status">
      {fieldProblemText(i18n, { path: 'nip', ...read.error })}
    </p>
  );
}

/** A number that is well formed. */
function RegisterState({ nip, onTake }: Pick<VatPayerCheckProps, 'nip' | 'onTake'>) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [isShown, setIsShown] = useState(false);
  const { data: known = null } = useChannelQuery('lookups.payer', { nip });
  const check = useChannelCommand('lookups.checkPayer');
  const age = known === null ? '' : formatAge(i18n, dayInPoland(known.fetchedAt), today);
  const failure = check.error && describeAppError(i18n, check.error);

  const ask = async () => {
    const answer = await check.run({ nip });
    if (answer.ok) setIsShown(true);
  };
  return (
    <div className={styles['check']}>
      <p role="status">
        {known === null
          ? t`NIP poprawny, niesprawdzony.`
          : t`${vatStatusText(i18n, known.payer)}, sprawdzono ${age}.`}
        {failure && ` ${failure.cause} ${failure.remedy}`}
      </p>
      <Button tone="quiet" icon="search" isPending={check.isRunning} onPress={() => void ask()}>
        <Trans>Pobierz z wykazu VAT</Trans>
      </Button>
      {check.lastAnswer !== null && (
        <VatPayerDialog
          lookUp={check.lastAnswer}
          isOpen={isShown}
          onClose={() => {
            setIsShown(false);
          }}
          onTake={(address) => {
            setIsShown(false);
            onTake(address);
          }}
        />
      )}
    </div>
  );
}
