import { z } from 'zod';
import { apiKeyNameSchema, type AppError } from '../../shared/app-error';
import {
  companyKindSchema,
  companyProfileSchema,
  sendingPhaseSchema,
} from '../../shared/domain/company/company';
import {
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  documentKindSchema,
  documentStateSchema,
} from '../../shared/domain/document/document';
import { monthConsentSchema } from '../../shared/domain/sending/month-consent';
import { appStatusSchema } from '../../shared/ipc/contracts/app.contract';
import { keyStateSchema, type KeyStatus } from '../../shared/ipc/contracts/keys.contract';
import type { Clock } from '../ports/clock';
import type { CompanyRepository } from '../ports/repositories/company-repository';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { EventHistory } from '../ports/event-log';
import type { Settings } from '../ports/settings';
import { diagnosticEventSchema, toDiagnosticEvent } from './diagnostic-events';

const EVENTS_SHOWN = 300;

const version = z.string().regex(/^[\w.+-]{1,30}$/u);

/** The allow-list: what is not here cannot get into the file. No key, login, name, number of a document or amount. */
const diagnosticsSchema = z.strictObject({
  madeAt: z.iso.datetime(),
  program: z.strictObject({
    kwit: version,
    electron: version,
    chromium: version,
    node: version,
    dataVersion: z.int(),
    system: z.string().regex(/^[\w .+~-]{1,80}$/u),
  }),
  settings: appStatusSchema.pick({ language: true, theme: true, notifications: true, reminders: true }),
  company: z.strictObject({
    kind: companyKindSchema,
    vatStatus: companyProfileSchema.shape.vatStatus,
    taxForm: companyProfileSchema.shape.taxForm,
    sendingPhase: sendingPhaseSchema,
    month: monthConsentSchema,
    isLoginSet: z.boolean(),
    companiesHere: z.int(),
  }),
  documents: z.array(
    z.strictObject({ kind: documentKindSchema, state: documentStateSchema, count: z.int() }),
  ),
  keys: z.array(
    z.strictObject({ keyName: apiKeyNameSchema, state: keyStateSchema, lastError: z.string().nullable() }),
  ),
  store: z.strictObject({ isWritable: z.boolean(), quarantinedRows: z.int(), requestsToday: z.int() }),
  events: z.array(diagnosticEventSchema),
});
type Diagnostics = z.infer<typeof diagnosticsSchema>;

export type DiagnosticsDeps = {
  readonly clock: Clock;
  readonly program: Diagnostics['program'];
  readonly settings: Settings;
  readonly companiesHere: () => number;
  readonly kind: Diagnostics['company']['kind'];
  readonly company: CompanyRepository;
  readonly documents: Pick<DocumentRepository, 'countInStates'>;
  readonly keyStatuses: () => readonly KeyStatus[];
  readonly storeHealth: () => Diagnostics['store'];
  readonly history: EventHistory;
};

/** The diagnostics file, as it is shown and then saved: indented JSON (reliability-security, section 16). */
export function makeDiagnostics(deps: DiagnosticsDeps): string {
  const { language, theme, notifications, reminders } = deps.settings.read();
  const { vatStatus, taxForm } = deps.company.profile();
  const content: Diagnostics = {
    madeAt: deps.clock.now(),
    program: deps.program,
    settings: { language, theme, notifications, reminders },
    company: {
      kind: deps.kind,
      vatStatus,
      taxForm,
      sendingPhase: deps.company.sendingPhase(),
      month: deps.company.monthConsent(),
      isLoginSet: deps.company.login() !== '',
      companiesHere: deps.companiesHere(),
    },
    documents: countDocuments(deps.documents),
    keys: deps.keyStatuses().map(({ keyName, state, lastError }) => ({
      keyName,
      state,
      lastError: codeOf(lastError),
    })),
    store: deps.storeHealth(),
    events: deps.history
      .recent(EVENTS_SHOWN)
      .map(toDiagnosticEvent)
      .filter((event) => event !== null),
  };
  return `${JSON.stringify(diagnosticsSchema.parse(content), null, 2)}\n`;
}

/** The code alone: the server's own words might name somebody. */
function codeOf(error: AppError | null): string | null {
  return error?.code ?? null;
}

function countDocuments(documents: DiagnosticsDeps['documents']): Diagnostics['documents'] {
  return DOCUMENT_KINDS.flatMap((kind) =>
    DOCUMENT_STATES.map((state) => ({ kind, state, count: documents.countInStates([state], kind) })),
  ).filter(({ count }) => count > 0);
}
