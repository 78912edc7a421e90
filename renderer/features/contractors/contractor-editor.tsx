import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { newPartyForm } from '../../../shared/domain/party/new-party-form';
import type { PartyForm } from '../../../shared/domain/party/party';
import { parsePartyForm } from '../../../shared/domain/party/parse-party-form';
import { tidyPartyForm } from '../../../shared/domain/party/tidy-party-form';
import type { Contractor } from '../../../shared/ipc/contracts/contractors.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { PartyFields } from '../../documents/party-fields';
import { useUnsavedWork } from '../../documents/unsaved-work';
import { useFormProblems } from '../../documents/use-form-problems';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ErrorBanner } from '../../ui/error-banner';
import { TextField } from '../../ui/fields/text-field';
import { ContractorAtIfirma } from './contractor-at-ifirma';
import styles from './contractor-editor.module.css';

type ContractorEditorProps = {
  /** Null for a new one. */
  readonly contractor: Contractor | null;
  /** What a new one begins with; null for an empty form. */
  readonly template: PartyForm | null;
  readonly onClose: () => void;
  /** Another contractor that was found to have the same NIP when this one was stored. */
  readonly sameNipAs: string | null;
  readonly onSaved: (contractor: Contractor, sameNipAs: string | null) => void;
  readonly onShowOther: (contractorId: string) => void;
  readonly onStartSimilar: () => void;
  readonly onRemove: () => void;
  /** It took over something from iFirma. */
  readonly onTakenOver: () => void;
};

/** Name, NIP and address as they will be offered on documents. Documents already written keep their own. */
export function ContractorEditor({
  contractor,
  template,
  sameNipAs,
  onClose,
  onSaved,
  onShowOther,
  onStartSimilar,
  onRemove,
  onTakenOver,
}: ContractorEditorProps) {
  const { t } = useLingui();
  const [savedParty, setSavedParty] = useState(() => contractor?.party ?? template ?? newPartyForm());
  const [party, setParty] = useState(savedParty);
  const { run: saveContractor, error, isRunning } = useChannelCommand('contractors.save');
  const parsed = parsePartyForm(party);
  const problems = parsed.ok
    ? []
    : parsed.error.map((problem) => ({ ...problem, path: `party.${problem.path}` }));
  const shown = useFormProblems(problems);

  const save = async () => {
    if (!shown.pass(problems)) return;
    const answer = await saveContractor({ contractorId: contractor?.contractorId ?? null, party });
    if (!answer.ok) return;
    const saved = answer.value.contractor;
    setSavedParty(saved.party);
    setParty(saved.party);
    onSaved(saved, answer.value.sameNipAs);
  };
  useShortcut('form.save', () => void save());
  // It is stored only when it is whole, so leaving cannot do it.
  const isChanged = !isSame(party, savedParty);
  useUnsavedWork(useCallback(() => Promise.resolve(!isChanged), [isChanged]));

  return (
    <div className={styles['editor']}>
      <h2 className={styles['title']}>{contractor === null ? t`Nowy kontrahent` : contractor.party.name}</h2>
      {error && <ErrorBanner error={error} />}
      {shown.refusal && <ErrorBanner error={shown.refusal} />}
      {sameNipAs !== null && (
        <Banner
          tone="warn"
          title={t`Zapisano, ale ten NIP ma już inny kontrahent`}
          action={
            <Button
              tone="quiet"
              onPress={() => {
                onShowOther(sameNipAs);
              }}
            >
              <Trans>Pokaż tamtego</Trans>
            </Button>
          }
        >
          <Trans>Jeśli to ta sama firma, zostaw jednego: drugiego przenieś do kosza.</Trans>
        </Banner>
      )}
      <PartyFields
        path="party"
        nameLabel={t`Nazwa`}
        allowsPerson
        suggestsContractors={false}
        autoFocus
        appearance="boxed"
        party={party}
        problemAt={shown.problemAt}
        isReadOnly={false}
        onLeaveField={() => undefined}
        onChange={setParty}
      />
      <TextField
        label={t`E-mail`}
        path="party.email"
        type="email"
        value={party.email}
        error={shown.problemAt('party.email')}
        onChange={(email) => {
          setParty({ ...party, email });
        }}
      />
      <TextField
        label={t`Telefon`}
        path="party.phone"
        type="tel"
        value={party.phone}
        error={shown.problemAt('party.phone')}
        onChange={(phone) => {
          setParty({ ...party, phone });
        }}
      />
      <div className={styles['buttons']}>
        <Button tone="primary" keys="Mod+Enter" isPending={isRunning} onPress={() => void save()}>
          <Trans>Zapisz kontrahenta</Trans>
        </Button>
        <Button onPress={onClose}>
          <Trans>Zamknij</Trans>
        </Button>
        {contractor !== null && (
          <>
            <Button tone="quiet" icon="copy" keys="Mod+D" onPress={onStartSimilar}>
              <Trans>Dodaj podobnego</Trans>
            </Button>
            <Button tone="quiet" icon="delete" onPress={onRemove}>
              <Trans>Przenieś do kosza</Trans>
            </Button>
          </>
        )}
      </div>
      {contractor !== null && (
        <ContractorAtIfirma
          contractor={contractor}
          isDirty={!isSame(party, contractor.party)}
          onDecided={onTakenOver}
        />
      )}
    </div>
  );
}

/** Another spelling of a number is no change: leaving its field tidies it. */
function isSame(one: PartyForm, other: PartyForm): boolean {
  return JSON.stringify(tidyPartyForm(one)) === JSON.stringify(tidyPartyForm(other));
}
