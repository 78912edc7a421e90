/** Marks of a whole document in JPK_V7: TP, IED, EE, B_SPV, B_SPV_DOSTAWA and B_MPV_PROWIZJA (ifirma-api 7.2). */
export const JPK_PROCEDURES = [
  'related_parties',
  'electronic_interface',
  'electronic_services',
  'single_purpose_voucher',
  'single_purpose_voucher_supply',
  'multi_purpose_voucher_commission',
] as const;
export type JpkProcedure = (typeof JPK_PROCEDURES)[number];
