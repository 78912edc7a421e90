import { useState } from 'react';
import type { PlanItem, SyncPlan } from '../../../../shared/ipc/contracts/sync.contract';
import type { ChannelInput } from '../../../bridge/bridge';
import { useChannelCommand } from '../../../bridge/use-channel-command';

type Plan = Pick<SyncPlan, 'planId' | 'items'>;

/** What the user decides about a plan until it goes: the days, the hand-over to KSeF, and the last question. */
export function usePlanSending({ planId, items }: Plan, onSent: () => void) {
  const { run, error, isRunning, forget } = useChannelCommand('sync.confirm');
  const [chosenDates, setChosenDates] = useState<Readonly<Record<string, string>>>({});
  const [isAsking, setIsAsking] = useState(false);
  const [isHandingOver, setIsHandingOver] = useState(false);
  const invoices = items.filter(({ kind }) => kind === 'invoice');

  const dateOf = ({ documentId, issueDateChoices, issuedOn }: PlanItem) =>
    chosenDates[documentId] ?? issueDateChoices[0] ?? issuedOn;
  const send = async (month?: ChannelInput<'sync.confirm'>['month']) => {
    const answer = await run({
      planId,
      documents: items.map((item) => ({ documentId: item.documentId, issuedOn: dateOf(item) })),
      handOverToKsef: isHandingOver ? invoices.map(({ documentId }) => documentId) : [],
      ...(month && { month }),
    });
    if (!answer.ok) return;
    setIsAsking(false);
    onSent();
  };
  return {
    dateOf,
    chooseDate: (documentId: string, day: string) => {
      setChosenDates({ ...chosenDates, [documentId]: day });
    },
    isAsking,
    ask: () => {
      forget();
      setIsHandingOver(false);
      setIsAsking(true);
    },
    cancel: () => {
      setIsAsking(false);
    },
    invoices: invoices.length,
    isHandingOver,
    setIsHandingOver,
    send,
    error,
    isRunning,
  };
}
export type PlanSending = ReturnType<typeof usePlanSending>;
