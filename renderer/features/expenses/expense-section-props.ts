import type { CompanyProfile } from '../../../shared/domain/company';
import type { ExpenseForm } from '../../../shared/domain/expense-form';

/** What every part of the expense form works with. */
export type ExpenseSectionProps = {
  readonly form: ExpenseForm;
  readonly profile: CompanyProfile;
  readonly onChange: (form: ExpenseForm) => void;
  readonly onLeaveField: () => void;
  readonly problemAt: (path: string) => string | undefined;
  readonly isReadOnly: boolean;
  readonly today: string;
};
