import { useLingui } from '@lingui/react/macro';
import type { CompanyProfile } from '../../shared/domain/company/company';
import { RYCZALT_RATES } from '../../shared/domain/tax/ryczalt-rate';
import type { FieldProblem } from '../../shared/field-problem';
import { problemAt } from '../../shared/i18n/field-problem-text';
import { ryczaltRateLabel } from '../lib/ryczalt-rate-label';
import { SegmentedField } from '../ui/fields/segmented-field';
import { SelectField } from '../ui/fields/select-field';
import { TextField } from '../ui/fields/text-field';
import styles from './profile-form.module.css';

type ProfileFormProps = {
  readonly profile: CompanyProfile;
  readonly onChange: (profile: CompanyProfile) => void;
  readonly problems: readonly FieldProblem[];
  /** The first time: what the first invoice needs. Later the account stands among the defaults of invoices. */
  readonly isShort?: boolean;
};

/** The seller, described once: it decides which fields an invoice shows. */
export function ProfileForm({ profile, onChange, problems, isShort = false }: ProfileFormProps) {
  const { t, i18n } = useLingui();

  const set = (part: Partial<CompanyProfile>) => {
    onChange({ ...profile, ...part });
  };
  const text = (name: TextName, label: string) => ({
    label,
    path: name,
    value: profile[name],
    error: problemAt(i18n, problems, name),
    onChange: (value: string) => {
      set({ [name]: value });
    },
  });

  return (
    <div className={styles['form']}>
      <div className={styles['wide']}>
        <TextField {...text('name', t`Nazwa firmy`)} isRequired />
      </div>
      <TextField {...text('nip', t`NIP`)} hint={t`Kreski można zostawić.`} />
      {isShort ? (
        <TextField
          {...text('bankAccount', t`Rachunek bankowy`)}
          hint={t`26 cyfr. Trafi na faktury płatne przelewem.`}
        />
      ) : (
        <TextField {...text('email', t`E-mail`)} type="email" />
      )}
      <TextField {...text('street', t`Ulica i numer`)} />
      <div className={styles['place']}>
        <TextField {...text('postalCode', t`Kod`)} placeholder="00-000" />
        <TextField {...text('city', t`Miejscowość`)} />
      </div>

      <SegmentedField
        label={t`VAT`}
        path="vatStatus"
        value={profile.vatStatus}
        options={[
          { value: 'payer', label: t`Podatnik VAT` },
          { value: 'exempt', label: t`Zwolniony z VAT` },
        ]}
        onChange={(vatStatus) => {
          set({
            vatStatus,
            exemptionBasis: vatStatus === 'exempt' ? profile.exemptionBasis || USUAL_BASIS : '',
          });
        }}
      />
      <SegmentedField
        label={t`Podatek dochodowy`}
        path="taxForm"
        value={profile.taxForm}
        options={[
          { value: 'kpir', label: t`KPiR` },
          { value: 'ryczalt', label: t`Ryczałt` },
        ]}
        onChange={(taxForm) => {
          set({ taxForm, ryczaltRate: taxForm === 'ryczalt' ? profile.ryczaltRate : null });
        }}
      />
      {profile.vatStatus === 'exempt' && (
        <TextField
          {...text('exemptionBasis', t`Podstawa zwolnienia`)}
          hint={t`Drukuje się przy każdej pozycji „zw”.`}
        />
      )}
      {profile.taxForm === 'ryczalt' && (
        <div className={styles['underTax']}>
          <SelectField
            label={t`Zwykła stawka ryczałtu`}
            path="ryczaltRate"
            value={profile.ryczaltRate}
            placeholder={t`wybierz`}
            error={problemAt(i18n, problems, 'ryczaltRate')}
            options={RYCZALT_RATES.map((rate) => ({ value: rate, label: ryczaltRateLabel(rate) }))}
            onChange={(ryczaltRate) => {
              set({ ryczaltRate });
            }}
          />
        </div>
      )}
      {!isShort && <TextField {...text('phone', t`Telefon`)} type="tel" />}
    </div>
  );
}

type TextName = Exclude<keyof CompanyProfile, 'vatStatus' | 'taxForm' | 'ryczaltRate' | 'invoiceDefaults'>;

/** What nearly every exempt freelancer prints; the user can change it. */
const USUAL_BASIS = 'Art. 113 ust. 1';
