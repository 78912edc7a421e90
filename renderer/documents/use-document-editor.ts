import { useMemo, useState } from 'react';
import type { AppError } from '../../shared/app-error';
import type { DocumentForm } from '../../shared/domain/document/document-form';
import { findFormProblems, findQueueProblems } from '../../shared/domain/document/find-form-problems';
import type { DocumentDetail } from '../../shared/ipc/contracts/documents.contract';
import { useCompany } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useDocumentForm } from './use-document-form';
import { useFormProblems } from './use-form-problems';

type Step = 'complete' | 'enqueue';

/** One document being edited: its form, what is wrong with it, and the steps out of it. */
export function useDocumentEditor<C extends DocumentForm>(detail: DocumentDetail, initial: C) {
  const { profile } = useCompany();
  const { documentId, revision, state, partyName, title } = detail.summary;
  const draft = useDocumentForm<C>(documentId, revision, initial);
  const { content } = draft;
  const form: C['form'] = content.form;
  const [error, setError] = useState<AppError | null>(null);
  // Queueing asks for more than finishing (design, section 4): its problems show once it was tried.
  const [step, setStep] = useState<Step>('complete');
  const { run: complete } = useChannelCommand('documents.complete');
  const { run: enqueue } = useChannelCommand('documents.enqueue');

  const problems = useMemo(
    () => ({ complete: findFormProblems(content, profile), enqueue: findQueueProblems(content, profile) }),
    [content, profile],
  );
  const shown = useFormProblems(problems[step]);

  /** Stores, checks, and takes the step; false when something is to be mended first. */
  const finish = async (next: Step, { allowDuplicate = false } = {}): Promise<boolean> => {
    setError(null);
    setStep(next);
    const saved = await draft.flush();
    if (!saved.ok) {
      setError(saved.error);
      return false;
    }
    if (!shown.pass(problems[next])) return false;
    const answer =
      next === 'complete' ? await complete({ documentId }) : await enqueue({ documentId, allowDuplicate });
    if (answer.ok) draft.rebase(answer.value.summary.revision);
    else setError(answer.error);
    return answer.ok;
  };

  return {
    form,
    profile,
    error: error ?? shown.refusal,
    status: draft.status,
    /** Nothing was typed into it yet. */
    isNew: state === 'draft' && partyName === '' && title === '',
    problemAt: shown.problemAt,
    change: (next: C['form']) => {
      draft.change({ ...content, form: next });
    },
    flush: draft.flush,
    finish,
    forgetError: () => {
      setError(null);
    },
  };
}
