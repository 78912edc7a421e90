import { useLingui } from '@lingui/react/macro';
import { useCompany } from '../../bridge/open-company';
import { useChannelQuery } from '../../bridge/use-channel-query';
import { ReturnToPrevious } from '../../company/return-to-previous';
import { formatInstant } from '../../lib/format-instant';
import { Section } from '../../ui/layout/section';

/** What an update of Kwit changed in the data, and the way back; nothing where there was none. */
export function DataVersion({ today }: { readonly today: string }) {
  const { t, i18n } = useLingui();
  const { companyId } = useCompany();
  const { data } = useChannelQuery('backup.dataVersions', {});
  const version = data?.find((of) => of.companyId === companyId);
  if (version?.dataVersion == null || version.previous === null) return null;
  const { dataVersion, previous } = version;
  return (
    <Section
      title={t`Wersja danych`}
      lead={t`Aktualizacja Kwita przekształciła dane z wersji ${previous.dataVersion} do ${dataVersion}. Te sprzed niej (${formatInstant(i18n, previous.takenAt, today)}) są zachowane.`}
    >
      <div>
        <ReturnToPrevious companyId={companyId} today={today} />
      </div>
    </Section>
  );
}
