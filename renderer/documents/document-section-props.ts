import type { CompanyProfile } from '../../shared/domain/company/company';

/** What every part of a document's form works with. */
export type DocumentSectionProps<F> = {
  readonly form: F;
  readonly profile: CompanyProfile;
  readonly onChange: (form: F) => void;
  /** Stores now what was typed; called when a field is left. */
  readonly onLeaveField: () => void;
  /** The sentence for a field, once it may be shown. */
  readonly problemAt: (path: string) => string | undefined;
  readonly isReadOnly: boolean;
  /** From main: the page has no clock. */
  readonly today: string;
};

const ignore = () => undefined;

/** For a document that is read and changed no more. */
export const READ_ONLY = {
  isReadOnly: true,
  problemAt: ignore,
  onChange: ignore,
  onLeaveField: ignore,
} as const;
