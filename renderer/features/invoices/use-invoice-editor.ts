import { useMemo, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { DocumentForm } from '../../../shared/domain/document-form';
import { computeFormTotals } from '../../../shared/domain/form-totals';
import type { InvoiceForm } from '../../../shared/domain/invoice-form';
import { parseInvoiceForm } from '../../../shared/domain/parse-invoice-form';
import type { DocumentDetail } from '../../../shared/ipc/contracts/documents.contract';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useDocumentForm } from '../../documents/use-document-form';
import { useFormProblems } from '../../documents/use-form-problems';

type InvoiceContent = Extract<DocumentForm, { kind: 'invoice' }>;

/** One invoice being edited: its form, live totals, problems, and the steps out of it. */
export function useInvoiceEditor(detail: DocumentDetail, content: InvoiceContent) {
  const { profile } = useCompany();
  const { documentId, revision } = detail.summary;
  const draft = useDocumentForm<InvoiceContent>(documentId, revision, content);
  const { form } = draft.content;
  const [error, setError] = useState<AppError | null>(null);
  const { run: complete } = useChannelCommand('documents.complete');
  const { run: enqueue } = useChannelCommand('documents.enqueue');

  const totals = useMemo(() => computeFormTotals(form, profile), [form, profile]);
  const problems = useMemo(() => {
    const parsed = parseInvoiceForm(form, profile);
    return parsed.ok ? [] : parsed.error;
  }, [form, profile]);
  const shown = useFormProblems(problems);

  /** Stores, checks, and takes the step; false when something is to be mended first. */
  const finish = async (step: 'complete' | 'enqueue'): Promise<boolean> => {
    setError(null);
    const saved = await draft.flush();
    if (!saved.ok) {
      setError(saved.error);
      return false;
    }
    if (!shown.pass(problems)) return false;
    const answer =
      step === 'complete'
        ? await complete({ documentId })
        : await enqueue({ documentId, allowDuplicate: false });
    if (answer.ok) draft.rebase(answer.value.summary.revision);
    else setError(answer.error);
    return answer.ok;
  };

  return {
    form,
    profile,
    totals,
    error,
    status: draft.status,
    problemAt: shown.problemAt,
    problemCount: shown.shownCount,
    change: (next: InvoiceForm) => {
      draft.change({ kind: 'invoice', form: next });
    },
    flush: draft.flush,
    finish,
  };
}
