import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PartyForm } from '../../shared/domain/party/party';
import { tidyPartyForm } from '../../shared/domain/party/tidy-party-form';
import { useChannelQuery } from '../bridge/use-channel-query';
import { ComboBoxField } from '../ui/fields/combo-box-field';
import { SegmentedField } from '../ui/fields/segmented-field';
import { TextField } from '../ui/fields/text-field';
import styles from './party-fields.module.css';
import { VatPayerCheck } from './vat-payer-check';

type PartyFieldsProps = {
  readonly party: PartyForm;
  readonly onChange: (party: PartyForm) => void;
  readonly onLeaveField: () => void;
  readonly problemAt: (path: string) => string | undefined;
  readonly isReadOnly: boolean;
  /** Path of the party in its form: `buyer` or `seller`. */
  readonly path: string;
  readonly nameLabel: string;
  /** A private person can buy, but never sells on a VAT invoice. */
  readonly allowsPerson: boolean;
  /** Whether remembered contractors are offered while the name or NIP is typed: never in the form of one of them. */
  readonly suggestsContractors?: boolean;
  readonly autoFocus?: boolean;
  readonly appearance?: 'boxed' | 'quiet';
};

/** Name, NIP and address of the other side of a document, or of a contractor. */
export function PartyFields({
  party,
  onChange,
  onLeaveField,
  problemAt,
  isReadOnly,
  path,
  nameLabel,
  allowsPerson,
  suggestsContractors = true,
  autoFocus = false,
  appearance = 'quiet',
}: PartyFieldsProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const found = useChannelQuery(
    'contractors.list',
    { search, inBin: false, limit: 8 },
    { isEnabled: suggestsContractors && search.trim() !== '', keepsPrevious: true },
  );
  const contractors = search.trim() === '' ? [] : (found.data?.rows ?? []);

  const set = (change: Partial<PartyForm>) => {
    onChange({ ...party, contractorId: null, ...change });
  };
  const isFirm = !allowsPerson || party.kind === 'firm';
  const leaveField = () => {
    const tidy = tidyPartyForm(party);
    // Another spelling is still the same party.
    if (tidy.nip !== party.nip || tidy.postalCode !== party.postalCode) onChange(tidy);
    onLeaveField();
  };
  const shared = { appearance, isReadOnly, onBlur: leaveField } as const;
  const field = (name: keyof PartyForm) => ({
    ...shared,
    path: `${path}.${name}`,
    error: problemAt(`${path}.${name}`),
  });
  const suggestions = {
    options: suggestsContractors
      ? contractors.map((contractor) => ({
          id: contractor.contractorId,
          label: contractor.party.name,
          detail: [contractor.party.nip, contractor.party.city].filter(Boolean).join(' · '),
        }))
      : null,
    onPick: ({ id }: { readonly id: string }) => {
      const picked = contractors.find((contractor) => contractor.contractorId === id);
      if (picked) onChange({ ...picked.party, contractorId: picked.contractorId });
      setSearch('');
    },
  };

  return (
    <div className={styles['party']}>
      {allowsPerson && !isReadOnly && (
        <div className={styles['kind']}>
          <SegmentedField
            label={t`Rodzaj nabywcy`}
            labelHidden
            value={party.kind}
            isDisabled={isReadOnly}
            options={[
              { value: 'firm', label: t`Firma` },
              { value: 'person', label: t`Osoba prywatna` },
            ]}
            onChange={(kind) => {
              set({ kind });
            }}
          />
        </div>
      )}
      <div className={styles['name']}>
        <ComboBoxField
          {...field('name')}
          {...suggestions}
          label={nameLabel}
          autoFocus={autoFocus}
          placeholder={suggestsContractors ? t`Nazwa albo NIP z listy kontrahentów` : undefined}
          value={party.name}
          onChange={(name) => {
            setSearch(searchFor(name));
            set({ name });
          }}
        />
      </div>
      {isFirm && (
        <ComboBoxField
          {...field('nip')}
          {...suggestions}
          label={t`NIP`}
          value={party.nip}
          onChange={(nip) => {
            setSearch(searchFor(nip));
            set({ nip });
          }}
        />
      )}
      <div className={styles['street']}>
        <TextField
          {...field('street')}
          label={t`Ulica i numer`}
          value={party.street}
          onChange={(street) => {
            set({ street });
          }}
        />
      </div>
      <div className={styles['town']}>
        <TextField
          {...field('postalCode')}
          label={t`Kod pocztowy`}
          value={party.postalCode}
          onChange={(postalCode) => {
            set({ postalCode });
          }}
        />
        <TextField
          {...field('city')}
          label={t`Miejscowość`}
          value={party.city}
          onChange={(city) => {
            set({ city });
          }}
        />
      </div>
      {/* Seen beside the NIP, reached behind the fields: whoever types on after Tab must not press it by a space. */}
      {isFirm && party.countryCode === 'PL' && !isReadOnly && (
        <VatPayerCheck nip={party.nip} hasProblem={problemAt(`${path}.nip`) !== undefined} onTake={set} />
      )}
    </div>
  );
}

/** No contractor's name is longer than a search may be. */
const searchFor = (typed: string) => typed.slice(0, 200);
