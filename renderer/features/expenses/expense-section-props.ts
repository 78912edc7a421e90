import type { ExpenseForm } from '../../../shared/domain/expense/expense-form';
import type { DocumentSectionProps } from '../../documents/document-section-props';

export type ExpenseSectionProps = DocumentSectionProps<ExpenseForm>;
