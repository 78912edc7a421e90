import { DocumentPage } from '../../documents/document-page';
import { ExpenseEditor } from './expense-editor';
import { SentExpense } from './sent-expense';

export function ExpenseEditorPage() {
  return <DocumentPage kind="expense" Editor={ExpenseEditor} Reader={SentExpense} />;
}
