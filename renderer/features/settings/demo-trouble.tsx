import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { PRACTICE_TROUBLES, type PracticeTrouble } from '../../../shared/domain/company/practice-trouble';
import { useCompany } from '../../bridge/open-company';
import { useChannelCommand } from '../../bridge/use-channel-command';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { ErrorBanner } from '../../ui/error-banner';
import { Section } from '../../ui/layout/section';
import { SelectField } from '../../ui/fields/select-field';

const TROUBLES: Readonly<
  Record<PracticeTrouble, { readonly label: MessageDescriptor; readonly detail: MessageDescriptor }>
> = {
  none: { label: msg`Działa`, detail: msg`Odpowiada od razu, jak prawdziwa w dobry dzień.` },
  down: { label: msg`Jest nieosiągalna`, detail: msg`Nie można się połączyć; nic nie zostaje wysłane.` },
  silent: {
    label: msg`Milczy`,
    detail: msg`Nie przyjmuje zapytania i nie odpowiada; Kwit przestaje czekać.`,
  },
  late: { label: msg`Odpowiada z opóźnieniem`, detail: msg`Każda odpowiedź przychodzi po 8 sekundach.` },
  lost: { label: msg`Gubi odpowiedź`, detail: msg`Księguje dokument, ale odpowiedź nie dociera.` },
  twice: { label: msg`Odpowiada dwa razy`, detail: msg`Księguje raz, a odpowiedź przychodzi podwójna.` },
  refuses: { label: msg`Odmawia`, detail: msg`Odrzuca każdy dokument z podaniem powodu.` },
};

/** Where a demo account is told to misbehave. There is nothing of it for a real account (product N-11). */
export function DemoTrouble() {
  return useCompany().kind === 'demo' ? <TroubleChoice /> : null;
}

function TroubleChoice() {
  const { t, i18n } = useLingui();
  const { data, error: readError } = useChannelQuery('demo.trouble', {});
  const { run, error } = useChannelCommand('demo.chooseTrouble');
  const problem = error ?? readError;
  return (
    <Section
      title={t`Konto demo: ćwiczenie awarii`}
      lead={t`Zobacz, co robi Kwit, gdy iFirma zawodzi. Dotyczy tylko tego konta demo i mija po jego zamknięciu.`}
    >
      <SelectField
        label={t`Niech iFirma na niby…`}
        path="trouble"
        value={data?.trouble ?? null}
        isDisabled={data === undefined}
        options={PRACTICE_TROUBLES.map((value) => ({
          value,
          label: i18n._(TROUBLES[value].label),
          detail: i18n._(TROUBLES[value].detail),
        }))}
        onChange={(trouble) => {
          void run({ trouble });
        }}
      />
      {problem && <ErrorBanner error={problem} />}
    </Section>
  );
}
