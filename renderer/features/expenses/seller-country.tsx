import { Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../../ui/banner';
import { SegmentedField } from '../../ui/fields/segmented-field';
import type { ExpenseSectionProps } from './expense-section-props';

/** Any country but Poland, as ISO 3166 spells "unknown": which one does not matter, iFirma takes none (ifirma-api 8.1). */
const ABROAD = 'ZZ';

/** Asks where the seller is, so that a foreign invoice is refused with its reason before anything is typed. */
export function SellerCountry({ form, onChange, isReadOnly }: ExpenseSectionProps) {
  const { t } = useLingui();
  if (isReadOnly) return null;
  const isForeign = form.seller.countryCode !== 'PL';
  return (
    <>
      <SegmentedField
        label={t`Sprzedawca z Polski czy z zagranicy`}
        labelHidden
        path="seller.countryCode"
        value={isForeign ? ABROAD : 'PL'}
        isDisabled={isReadOnly}
        options={[
          { value: 'PL', label: t`Z Polski` },
          { value: ABROAD, label: t`Z zagranicy` },
        ]}
        onChange={(countryCode) => {
          onChange({ ...form, seller: { ...form.seller, countryCode } });
        }}
      />
      {isForeign && (
        <Banner tone="warn" title={t`Tego wydatku nie da się wysłać do iFirmy`}>
          <Trans>
            Faktura od sprzedawcy z zagranicy to import usług albo nabycie towarów. API iFirmy ich nie
            przyjmuje: zaksięguj ją w panelu iFirmy. Tu możesz ją zachować jako szkic, żeby o niej pamiętać.
          </Trans>
        </Banner>
      )}
    </>
  );
}
