import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { SegmentedField } from '../../ui/fields/segmented-field';
import { Annex15View } from './annex15-view';
import { GtuCodesView } from './gtu-codes-view';
import { RatesView } from './rates-view';
import { RyczaltRatesView } from './ryczalt-rates-view';

const VIEWS = {
  rates: RatesView,
  gtu: GtuCodesView,
  ryczalt: RyczaltRatesView,
  annex15: Annex15View,
} as const;

/** What is looked up while writing, all of it also without network: rates, GTU codes, ryczałt rates, annex 15 (N-06). */
export function ReferencePage({ first }: { readonly first: keyof typeof VIEWS }) {
  const { t } = useLingui();
  const [shown, setShown] = useState(first);
  const View = VIEWS[shown];
  return (
    <>
      <PageHeader title={t`Kursy i słowniki`} width="column">
        <SegmentedField
          label={t`Pokaż`}
          labelHidden
          value={shown}
          onChange={setShown}
          options={[
            { value: 'rates', label: t`Kursy NBP` },
            { value: 'gtu', label: t`Kody GTU` },
            { value: 'ryczalt', label: t`Stawki ryczałtu` },
            { value: 'annex15', label: t`Załącznik 15` },
          ]}
        />
      </PageHeader>
      <PageBody>
        <View />
      </PageBody>
    </>
  );
}
