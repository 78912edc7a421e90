import { z } from 'zod';
import { ANNOUNCED_KINDS, type ExportProforma } from '../../../shared/domain/sales/proforma';
import { DOCUMENT_PATHS } from '../document-paths';
import { bodyWriter } from './body-writer';
import { issuedOn } from './members/date-members';
import { announcedLine } from './members/foreign-line-members';
import { currency, language } from './members/foreign-members';
import { linesOf, member, objectOf } from './members/member';
import { foreignBuyer } from './members/party-members';
import { paymentMethod } from './members/payment-members';
import { recipientSignature } from './members/print-members';

/** The name of the announced invoice's type in iFirma's lists. */
function toTypeName(kind: ExportProforma['announces']): string {
  const [name] = DOCUMENT_PATHS[kind].types;
  if (name === undefined) throw new RangeError(`no type name is known for ${kind}`);
  return name;
}

/** POST `fakturaproformaeksport.json` (ifirma-api 7.16). Only what that section names is sent, and the buyer. */
const body = objectOf({
  TypFaktury: member(
    z.enum(ANNOUNCED_KINDS.map(toTypeName)),
    ({ announces }: Pick<ExportProforma, 'announces'>) => toTypeName(announces),
  ),
  DataWystawienia: issuedOn,
  SposobZaplaty: paymentMethod,
  RodzajPodpisuOdbiorcy: recipientSignature,
  Jezyk: language,
  Waluta: currency,
  Pozycje: linesOf(announcedLine),
  Kontrahent: foreignBuyer,
});

export const writeExportProforma = bodyWriter<ExportProforma>(body);
