import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CheckField } from '../../../ui/fields/check-field';
import type { PlanSending } from './use-plan-sending';

type HandOverChoiceProps = {
  readonly sending: Pick<PlanSending, 'invoices' | 'isHandingOver' | 'setIsHandingOver'>;
  readonly requestsPerHandOver: number;
};

/** Whether the invoices of this plan go on to KSeF once iFirma has them: each time a choice of its own. */
export function HandOverChoice({ sending, requestsPerHandOver }: HandOverChoiceProps) {
  const { t } = useLingui();
  const { invoices } = sending;
  const requests = invoices * requestsPerHandOver;
  if (invoices === 0) return null;
  return (
    <CheckField
      label={t`${plural(invoices, { one: 'Po wystawieniu przekaż fakturę do KSeF', few: 'Po wystawieniu przekaż # faktury do KSeF', other: 'Po wystawieniu przekaż # faktur do KSeF' })}`}
      hint={
        <>
          <Trans>
            Na to potrzeba jeszcze zapytań: {requests}. Faktury w KSeF nie da się usunąć ani wycofać.
          </Trans>{' '}
          <Plural
            value={invoices}
            one="Bez tego przekażesz ją później, ze strony faktury; nie wysyłaj jej wtedy klientowi e-mailem, zanim dostanie numer KSeF, bo KSeF może jej już nie przyjąć."
            other="Bez tego przekażesz je później, ze strony każdej faktury; nie wysyłaj ich wtedy klientom e-mailem, zanim dostaną numery KSeF, bo KSeF może ich już nie przyjąć."
          />
        </>
      }
      isSelected={sending.isHandingOver}
      onChange={sending.setIsHandingOver}
    />
  );
}
