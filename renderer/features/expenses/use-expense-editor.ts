import { useMemo, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { DocumentForm } from '../../../shared/domain/document-form';
import type { ExpenseForm } from '../../../shared/domain/expense-form';
import { parseExpenseForm } from '../../../shared/domain/parse-expense-form';
import type { FieldProblem } from '../../../shared/field-problem';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useDocumentForm } from '../../documents/use-document-form';
import { useFormProblems } from '../../documents/use-form-problems';

type ExpenseContent = Extract<DocumentForm, { kind: 'expense' }>;

/** One expense being edited: its form, problems, and the steps out of it. */
export function useExpenseEditor(detail: DocumentDetail, content: ExpenseContent) {
  const { profile } = useCompany();
  const { documentId, revision } = detail.summary;
  const draft = useDocumentForm<ExpenseContent>(documentId, revision, content);
  const { form } = draft.content;
  const [error, setError] = useState<AppError | null>(null);
  // Whether iFirma imported it from KSeF is asked before queueing only (design, section 4).
  const [isQueueing, setIsQueueing] = useState(false);
  const { run: complete } = useChannelCommand('documents.complete');
  const { run: enqueue } = useChannelCommand('documents.enqueue');

  const problems = useMemo(() => {
    const parsed = parseExpenseForm(form, profile);
    return parsed.ok ? [] : parsed.error;
  }, [form, profile]);
  const importProblem: readonly FieldProblem[] =
    form.importedFromKsef === '' ? [{ path: 'importedFromKsef', code: 'required' }] : [];
  const shown = useFormProblems(isQueueing ? [...problems, ...importProblem] : problems);

  const finish = async (step: 'complete' | 'enqueue', allowDuplicate = false): Promise<boolean> => {
    setError(null);
    setIsQueueing(step === 'enqueue');
    const saved = await draft.flush();
    if (!saved.ok) {
      setError(saved.error);
      return false;
    }
    const blocking = step === 'enqueue' ? [...problems, ...importProblem] : problems;
    if (!shown.pass(blocking)) return false;
    const answer =
      step === 'complete' ? await complete({ documentId }) : await enqueue({ documentId, allowDuplicate });
    if (answer.ok) draft.rebase(answer.value.summary.revision);
    else setError(answer.error);
    return answer.ok;
  };

  return {
    form,
    profile,
    error,
    status: draft.status,
    problemAt: shown.problemAt,
    change: (next: ExpenseForm) => {
      draft.change({ kind: 'expense', form: next });
    },
    flush: draft.flush,
    finish,
    forgetError: () => {
      setError(null);
    },
  };
}
