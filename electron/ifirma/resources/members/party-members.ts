import { z } from 'zod';
import type { Party } from '../../../../shared/domain/party/party';
import type { WithParties } from '../../../../shared/domain/sales/document-additions';
import type { EuBuyer, ForeignBuyer } from '../../../../shared/domain/sales/foreign-buyer';
import {
  additionalPartySchema,
  recipientSchema,
  toAdditionalPartyBody,
  toRecipientBody,
} from '../additional-party';
import { contractorSchema, toBuyerBody, type ContractorBody } from '../contractor';
import { text } from '../wire-limits';
import { member } from './member';

export const buyer = member(contractorSchema, (facts: { readonly buyer: Party }) => toBuyerBody(facts.buyer));

function toForeignBuyerBody({ taxNumber, ...party }: ForeignBuyer): ContractorBody {
  return {
    ...toBuyerBody({ ...party, nip: taxNumber?.number ?? null }),
    PrefiksUE: taxNumber?.euPrefix ?? null,
  };
}

const euPrefixSchema = z.string().regex(/^[A-Z]{2}$/u);

export const foreignBuyer = member(
  contractorSchema.extend({ PrefiksUE: euPrefixSchema.nullable() }),
  (facts: { readonly buyer: ForeignBuyer }) => toForeignBuyerBody(facts.buyer),
);

/** With a VAT number of another EU country (ifirma-api 7.11, 7.12). */
export const euBuyer = member(
  contractorSchema.extend({ PrefiksUE: euPrefixSchema, NIP: text(13) }),
  ({ buyer: { taxNumber, ...rest } }: { readonly buyer: EuBuyer }) => ({
    ...toForeignBuyerBody({ ...rest, taxNumber }),
    PrefiksUE: taxNumber.euPrefix,
    NIP: taxNumber.number,
  }),
);

/** A consumer whose country taxes the sale (ifirma-api 7.14). */
export const buyerAbroad = member(
  contractorSchema.extend({ PrefiksUE: euPrefixSchema.nullable(), AdresZagraniczny: z.literal(true) }),
  (facts: { readonly buyer: ForeignBuyer }) => ({
    ...toForeignBuyerBody(facts.buyer),
    AdresZagraniczny: true as const,
  }),
);

/** The buyer, with the recipient inside in the older form (ifirma-api 16.1, row 21). */
export const buyerWithRecipient = member(
  contractorSchema.extend({ OdbiorcaNaFakturze: recipientSchema.optional() }),
  (facts: { readonly buyer: Party | ForeignBuyer } & WithParties, dialect) => {
    const body = 'nip' in facts.buyer ? toBuyerBody(facts.buyer) : toForeignBuyerBody(facts.buyer);
    const [party, ...others] = facts.additionalParties ?? [];
    if (party === undefined || dialect['sales.recipientForm'].value === 'PodmiotyDodatkowe') return body;
    if (others.length > 0) throw new RangeError('the older form has room for one party');
    return { ...body, OdbiorcaNaFakturze: toRecipientBody(party) };
  },
);

export const additionalParties = member(
  z.array(additionalPartySchema).optional(),
  ({ additionalParties: parties = [] }: WithParties, dialect) =>
    parties.length === 0 || dialect['sales.recipientForm'].value === 'OdbiorcaNaFakturze'
      ? undefined
      : parties.map(toAdditionalPartyBody),
);
