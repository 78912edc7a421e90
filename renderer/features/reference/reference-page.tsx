import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PageBody } from '../../ui/page-body';
import { PageHeader } from '../../ui/page-header';
import { SegmentedField } from '../../ui/segmented-field';
import { GtuCodesView } from './gtu-codes-view';
import { RatesView } from './rates-view';
import { RyczaltRatesView } from './ryczalt-rates-view';

const VIEWS = { rates: RatesView, gtu: GtuCodesView, ryczalt: RyczaltRatesView } as const;

/** What is looked up while writing, all of it also without network: rates, GTU codes, ryczałt rates (N-06). */
export function ReferencePage() {
  const { t } = useLingui();
  const [shown, setShown] = useState<keyof typeof VIEWS>('rates');
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
          ]}
        />
      </PageHeader>
      <PageBody>
        <View />
      </PageBody>
    </>
  );
}
