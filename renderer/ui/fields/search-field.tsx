import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent, Ref } from 'react';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import styles from './search-field.module.css';
import { TextControl } from './text-control';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** Finds in a list while typing. Esc clears it first and only then leaves it to the page. */
export function SearchField({ label, value, onChange, placeholder, inputRef }: SearchFieldProps) {
  const { t } = useLingui();
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '') return;
    event.stopPropagation();
    event.preventDefault();
    onChange('');
  };
  return (
    <search className={styles['search']}>
      <TextControl
        label={label}
        labelHidden
        value={value}
        onChange={onChange}
        placeholder={placeholder}
        leading={<Icon name="search" />}
        trailing={
          value !== '' && (
            <IconButton
              label={t`Wyczyść`}
              icon="close"
              size="small"
              onPress={() => {
                onChange('');
              }}
            />
          )
        }
        inputProps={{ type: 'search', onKeyDown: clearOnEscape }}
        {...(inputRef !== undefined && { inputRef })}
      />
    </search>
  );
}
