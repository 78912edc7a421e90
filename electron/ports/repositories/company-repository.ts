import type { ApiKeyName, AppError } from '../../../shared/app-error';
import type { AccountingMonth } from '../../../shared/domain/days/accounting-month';
import type { CompanyProfile, SendingPhase } from '../../../shared/domain/company/company';
import type { MonthConsent } from '../../../shared/domain/sending/month-consent';
import type { LimitReading } from '../../../shared/domain/limits/limit-reading';

/** What the database remembers about a key, without the key: that it was set, where, and what was proved. */
export type KeyRecord = {
  readonly keyName: ApiKeyName;
  readonly setAt: string;
  readonly backend: string;
  readonly checkedAt: string | null;
  readonly checkedBy: string | null;
  readonly refusal: AppError | null;
  readonly refusedSince: string | null;
};

/** iFirma's set month (ifirma-api, section 6). `month` is 1 to 12. */
export type MonthReading = AccountingMonth & { readonly readAt: string };

/** Everything about the company itself: one row each. */
export interface CompanyRepository {
  profile(): CompanyProfile;
  saveProfile(profile: CompanyProfile, at: string): void;
  login(): string;
  saveLogin(login: string, at: string): void;
  sendingPhase(): SendingPhase;
  saveSendingPhase(phase: SendingPhase): void;
  keyRecords(): readonly KeyRecord[];
  saveKeyRecord(record: KeyRecord): void;
  removeKeyRecord(keyName: ApiKeyName): void;
  saveLimitReading(reading: LimitReading): void;
  latestMonthReading(): MonthReading | null;
  saveMonthReading(reading: MonthReading): void;
  monthConsent(): MonthConsent;
  saveMonthConsent(consent: MonthConsent): void;
  /** The request budget's stored state: opaque JSON of `limits/request-budget.ts`. */
  budgetState(): string | null;
  saveBudgetState(state: string): void;
}
