import { useLingui } from '@lingui/react/macro';
import type { DocumentKind } from '../../shared/domain/document/document';
import { SegmentedField } from '../ui/fields/segmented-field';
import type { ListShow } from './list-filter';

type ShownFieldProps = {
  readonly kind: DocumentKind;
  /** `ifirma`: documents that were issued outside Kwit. */
  readonly value: ListShow | 'ifirma';
  readonly onChange: (show: ListShow | 'ifirma') => void;
};

/** What a list of documents shows. Only sales can be read from iFirma. */
export function ShownField({ kind, value, onChange }: ShownFieldProps) {
  const { t } = useLingui();
  return (
    <SegmentedField<ListShow | 'ifirma'>
      label={t`Pokaż`}
      labelHidden
      value={value}
      onChange={onChange}
      options={[
        { value: 'all', label: t`Wszystkie` },
        { value: 'drafts', label: t`Szkice` },
        { value: 'queue', label: t`W kolejce` },
        { value: 'accepted', label: kind === 'invoice' ? t`Wystawione` : t`Przyjęte` },
        { value: 'attention', label: t`Do zrobienia` },
        ...(kind === 'invoice' ? [{ value: 'ifirma', label: t`Z iFirmy` } as const] : []),
        { value: 'bin', label: t`Kosz` },
      ]}
    />
  );
}
