import type { Clock } from '../ports/clock';
import type { DocumentRepository } from '../ports/repositories/document-repository';
import type { Notices } from '../ports/notices';
import type { PulledSalesRepository } from '../ports/repositories/pulled-sales-repository';
import type { SalesReading } from '../ports/ifirma/sales-reading';
import type { SalesReadingRepository } from '../ports/repositories/sales-reading-repository';

export type AgreementDeps = {
  readonly sales: SalesReading;
  readonly salesReadings: SalesReadingRepository;
  readonly pulledSales: PulledSalesRepository;
  readonly documents: DocumentRepository;
  readonly notices: Notices;
  readonly clock: Clock;
  /** False from the moment on that the company is being closed. */
  readonly isOpen: () => boolean;
};
