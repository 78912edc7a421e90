import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useRef, useState } from 'react';
import type { PartyForm } from '../../../shared/domain/party/party';
import type { Contractor } from '../../../shared/ipc/contracts/contractors.contract';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { useLeave } from '../../documents/unsaved-work';
import { useWideWindow } from '../../lib/use-wide-window';
import { useShortcut } from '../../shortcuts/use-shortcut';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/tables/data-table';
import { EmptyState } from '../../ui/layout/empty-state';
import { ErrorBanner } from '../../ui/error-banner';
import { IconButton } from '../../ui/icon-button';
import { PageBody } from '../../ui/layout/page-body';
import { PageHeader } from '../../ui/layout/page-header';
import { SearchField } from '../../ui/fields/search-field';
import { SegmentedField } from '../../ui/fields/segmented-field';
import { SplitView } from '../../ui/layout/split-view';
import { useToasts } from '../../ui/overlays/toasts';
import { useErrorToast } from '../../ui/overlays/use-error-toast';
import type { RowWish } from '../../ui/tables/use-row-focus';
import { ContractorEditor } from './contractor-editor';
import { contractorColumns } from './contractor-columns';

const NEW = 'new';

/** Everybody Kwit remembers, found at once and without a limit of twenty (F-03). */
export function ContractorsPage() {
  const { t, i18n } = useLingui();
  const toasts = useToasts();
  const explain = useErrorToast();
  const leave = useLeave();
  const [typed, setTyped] = useState('');
  const [isBin, setIsBin] = useState(false);
  const search = useDeferredValue(typed);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  // Counted up when the open contractor changed otherwise than by typing.
  const [version, setVersion] = useState(0);
  const [removedId, setRemovedId] = useState<string | null>(null);
  const [wish, setWish] = useState<RowWish | null>(null);
  // What storing the open one told about another one.
  const [sameNip, setSameNip] = useState<{ readonly id: string; readonly otherId: string } | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const { data, error, isLoading } = useChannelQuery(
    'contractors.list',
    { search, inBin: isBin, limit: 500 },
    { keepsPrevious: true },
  );
  const { run: moveToBin } = useChannelCommand('contractors.moveToBin');
  const { run: restore } = useChannelCommand('contractors.restore');
  const { data: atIfirma } = useChannelQuery(
    'contractors.atIfirma',
    { contractorId: openId ?? NEW },
    { isEnabled: openId !== null && openId !== NEW },
  );
  const rows = data?.rows ?? [];
  // What no longer finds the open one leaves it open: something may be typed into it.
  const [lastOpen, setLastOpen] = useState<Contractor | null>(null);
  const listed = rows.find((row) => row.contractorId === openId) ?? null;
  if (listed !== null && listed !== lastOpen) setLastOpen(listed);
  const open = listed ?? (lastOpen?.contractorId === openId ? lastOpen : null);
  const wishFor = (id: string) => {
    setWish({ id });
  };

  // On a narrow window what is open takes the place of the list, and so of what finds in it.
  const isWide = useWideWindow();
  const isAlone = !isWide && openId !== null;

  const show = (id: string | null) => {
    if (id === openId) return;
    leave(() => {
      setOpenId(id);
      if (id === null && openId !== null) wishFor(openId);
    });
  };
  const [template, setTemplate] = useState<PartyForm | null>(null);
  const startNew = (party: PartyForm | null) => {
    leave(() => {
      setTemplate(party);
      setVersion(version + 1);
      setOpenId(NEW);
    });
  };
  const create = () => {
    if (openId !== NEW) startNew(null);
  };
  const startSimilar = ({ party }: Contractor) => {
    // Another branch, another firm of the same owner: the number is what they do not share.
    startNew({ ...party, contractorId: null, nip: '' });
  };
  const close = () => {
    show(null);
  };
  const remove = async ({ contractorId, party }: Contractor) => {
    const answer = await moveToBin({ contractorId });
    if (!answer.ok) {
      explain(answer.error);
      return;
    }
    if (contractorId === openId) setOpenId(null);
    setRemovedId(contractorId);
    const place = rows.findIndex((row) => row.contractorId === contractorId);
    const next = rows[place + 1] ?? rows[place - 1];
    if (next) wishFor(next.contractorId);
    toasts.show({
      text: t`W koszu: ${party.name}`,
      action: {
        label: t`Cofnij`,
        onAction: () => {
          wishFor(contractorId);
          void restore({ contractorId });
        },
      },
    });
  };
  const startRemove = (contractor: Contractor) => {
    if (contractor.contractorId === openId) leave(() => remove(contractor));
    else void remove(contractor);
  };
  const undoRemove = async () => {
    if (removedId === null) return;
    wishFor(removedId);
    const answer = await restore({ contractorId: removedId });
    if (answer.ok) setRemovedId(null);
    else explain(answer.error);
  };
  useShortcut('document.new', create);
  useShortcut('delete.undo', () => void undoRemove(), removedId !== null);
  useShortcut('list.find', () => searchInput.current?.focus());
  const withSelected = (act: (contractor: Contractor) => void) => () => {
    const selected = rows.find((row) => row.contractorId === selectedId);
    if (selected && !isBin) act(selected);
  };
  useShortcut('document.similar', withSelected(startSimilar));
  useShortcut('document.delete', withSelected(startRemove));
  useShortcut('page.leave', close, openId !== null);

  const list = (
    <DataTable
      label={t`Kontrahenci`}
      columns={contractorColumns(i18n)}
      rows={rows}
      rowId={(row) => row.contractorId}
      selectedId={selectedId}
      onSelect={setSelectedId}
      wish={wish}
      onOpen={(contractorId) => {
        if (isBin) void restore({ contractorId });
        else show(contractorId);
      }}
      empty={
        isLoading ? null : search !== '' || isBin ? (
          <EmptyState
            icon="search"
            title={isBin && search === '' ? t`Kosz jest pusty` : t`Nikt nie pasuje`}
          />
        ) : (
          <EmptyState
            icon="contractors"
            title={t`Nie ma jeszcze kontrahentów`}
            action={
              <Button tone="primary" icon="add" onPress={create}>
                <Trans>Nowy kontrahent</Trans>
              </Button>
            }
          >
            <Trans>Nabywca z zapisanej faktury trafia tu sam i następnym razem wystarczy kilka liter.</Trans>
          </EmptyState>
        )
      }
    />
  );
  return (
    <>
      <PageHeader
        title={t`Kontrahenci`}
        back={
          isAlone && <IconButton icon="back" label={t`Wróć do kontrahentów`} keys="Escape" onPress={close} />
        }
        actions={
          <Button tone="primary" icon="add" keys="Mod+N" onPress={create}>
            <Trans>Nowy kontrahent</Trans>
          </Button>
        }
      >
        {!isAlone && (
          <>
            <SearchField
              label={t`Szukaj kontrahenta`}
              placeholder={t`Nazwa, NIP albo miejscowość`}
              value={typed}
              onChange={setTyped}
              inputRef={searchInput}
            />
            <SegmentedField
              label={t`Pokaż`}
              labelHidden
              value={isBin ? 'bin' : 'all'}
              onChange={(value) => {
                leave(() => {
                  setIsBin(value === 'bin');
                  setOpenId(null);
                });
              }}
              options={[
                { value: 'all', label: t`Wszyscy` },
                { value: 'bin', label: t`Kosz` },
              ]}
            />
          </>
        )}
      </PageHeader>
      <PageBody width="full">
        {error ? (
          <ErrorBanner error={error} />
        ) : (
          <SplitView
            list={list}
            detailLabel={t`Kontrahent`}
            detail={
              openId === null || (openId !== NEW && !open) ? null : (
                <ContractorEditor
                  key={`${openId}/${String(version)}`}
                  contractor={open}
                  template={template}
                  sameNipAs={sameNip?.id === openId ? sameNip.otherId : null}
                  onClose={close}
                  onSaved={(contractor, otherId) => {
                    const { contractorId } = contractor;
                    setSelectedId(contractorId);
                    setSameNip(otherId === null ? null : { id: contractorId, otherId });
                    // It stays open, on what was stored: stored once more it is the same one.
                    if (otherId !== null) {
                      setLastOpen(contractor);
                      setOpenId(contractorId);
                      return;
                    }
                    // iFirma still has the old one: what to do about it stands below the form.
                    if (atIfirma?.contractorId === contractorId && atIfirma.identifier !== null)
                      toasts.show({ text: t`Zapisano w Kwicie` });
                    else {
                      setOpenId(null);
                      wishFor(contractorId);
                    }
                  }}
                  onShowOther={show}
                  onStartSimilar={() => {
                    if (open) startSimilar(open);
                  }}
                  onRemove={() => {
                    if (open) startRemove(open);
                  }}
                  onTakenOver={() => {
                    setVersion(version + 1);
                  }}
                />
              )
            }
          />
        )}
      </PageBody>
    </>
  );
}
