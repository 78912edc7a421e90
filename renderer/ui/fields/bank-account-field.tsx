import { useState } from 'react';
import { formatBankAccount, readBankAccount } from '../../../shared/domain/party/bank-account';
import type { TextValueProps } from './field-props';
import { TextField } from './text-field';

/** An account number: as typed while the field has the focus, afterwards in groups of four. */
export function BankAccountField({ value, onBlur, ...props }: TextValueProps) {
  const [isTyping, setIsTyping] = useState(false);
  const account = readBankAccount(value);
  return (
    <TextField
      {...props}
      value={!isTyping && account.ok ? formatBankAccount(account.value) : value}
      onFocus={() => {
        setIsTyping(true);
      }}
      onBlur={() => {
        setIsTyping(false);
        onBlur?.();
      }}
    />
  );
}
