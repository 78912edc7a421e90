import { useId, useRef, type KeyboardEvent } from 'react';
import { Popover } from 'react-aria-components';
import type { TextValueProps } from './field-props';
import listStyles from './list-box.module.css';
import styles from './combo-box-field.module.css';
import { TextControl } from './text-control';
import { TextField } from './text-field';
import { useOptionHighlight, type ComboOption } from './use-option-highlight';

type ComboBoxFieldProps = TextValueProps & {
  /** Already filtered for the typed text, best first. Null: nothing is ever suggested here. */
  readonly options: readonly ComboOption[] | null;
  /** The user took an option. The text is the caller's to set: an option may fill many fields. */
  readonly onPick: (option: ComboOption) => void;
};

/** A text field with suggestions; any other text is as good (K-03). */
export function ComboBoxField({ options, onPick, ...field }: ComboBoxFieldProps) {
  // Nothing is suggested for what can only be read.
  if (options === null || field.isReadOnly === true) return <TextField {...field} />;
  return <SuggestingField {...field} {...{ options, onPick }} />;
}

/**
 * The arrows highlight an option; nothing is highlighted by typing, so that a new name which begins like a known one
 * stays as typed. Tab and Enter take the highlighted option and Tab moves on, Shift+Tab moves back without taking it,
 * Esc closes the list and keeps the typed text. React Aria's own ComboBox cannot tell the two Tabs apart, so the
 * pattern of ARIA 1.2 is written out here.
 */
function SuggestingField({
  options,
  onPick,
  onChange,
  onBlur,
  ...props
}: ComboBoxFieldProps & { readonly options: readonly ComboOption[] }) {
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const list = useOptionHighlight(options);

  const take = (option: ComboOption) => {
    list.close();
    onPick(option);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // With a modifier the key belongs to the form: Ctrl+Enter saves, also from an open list (K-07).
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (!list.isOpen) list.open();
        list.move(event.key === 'ArrowDown' ? 1 : -1);
        return;
      case 'Enter':
        if (!list.isOpen || list.highlighted === null) return;
        event.preventDefault();
        event.stopPropagation();
        take(list.highlighted);
        return;
      case 'Tab':
        if (list.isOpen && list.highlighted !== null && !event.shiftKey) take(list.highlighted);
        else list.close();
        return;
      case 'Escape':
        if (!list.isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        list.close();
        return;
    }
  };

  const optionId = (option: ComboOption) => `${listId}-${option.id}`;

  return (
    <>
      <TextControl
        {...props}
        boxRef={box}
        onChange={(text) => {
          list.open();
          onChange(text);
        }}
        onBlur={() => {
          list.close();
          onBlur?.();
        }}
        inputProps={{
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': list.isOpen,
          ...(list.isOpen && { 'aria-controls': listId }),
          ...(list.isOpen &&
            list.highlighted !== null && { 'aria-activedescendant': optionId(list.highlighted) }),
          onKeyDown,
        }}
      />
      <Popover
        triggerRef={box}
        isOpen={list.isOpen}
        isNonModal
        placement="bottom start"
        offset={4}
        className={listStyles['popover'] ?? ''}
      >
        <div id={listId} role="listbox" aria-label={props.label} className={listStyles['list']}>
          {options.map((option) => (
            // The keyboard acts on the text field: an option is reached by `aria-activedescendant`.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.id}
              id={optionId(option)}
              role="option"
              tabIndex={-1}
              aria-selected={option.id === list.highlighted?.id}
              className={`${listStyles['option'] ?? ''} ${styles['option'] ?? ''}`}
              ref={option.id === list.highlighted?.id ? scrollIntoView : null}
              // Keeps the focus, and so the caret, in the text field.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                take(option);
              }}
            >
              <span>{option.label}</span>
              {option.detail !== undefined && <span className={listStyles['detail']}>{option.detail}</span>}
            </div>
          ))}
        </div>
      </Popover>
    </>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
