import { createDomesticInvoice } from '../resources/create-domestic-invoice';
import type { Answers } from './answer';

export const SALES_ANSWERS = {
  'invoice.create': createDomesticInvoice,
} satisfies Answers;
