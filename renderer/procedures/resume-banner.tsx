import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { PROCEDURE_STEPS, type ProcedureName } from '../../shared/domain/access/procedure';
import { useToday } from '../bridge/open-company';
import { useChannelCommand } from '../bridge/use-channel-command';
import { useChannelQuery } from '../bridge/use-channel-query';
import { formatInstant } from '../lib/format-instant';
import { paths } from '../lib/paths';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { procedureTitle, stepName } from './procedure-words';

type ResumeBannerProps = {
  /** The paths that the screen offers. */
  readonly procedures: readonly ProcedureName[];
};

/** A path that was begun and left: since when, where, and the way back to it. */
export function ResumeBanner({ procedures }: ResumeBannerProps) {
  const { t, i18n } = useLingui();
  const today = useToday();
  const [, navigate] = useLocation();
  const { data = [] } = useChannelQuery('procedures.list', {});
  const { run: leave } = useChannelCommand('procedures.leave');
  const begun = data.filter(
    ({ procedure, finishedAt }) => finishedAt === null && procedures.includes(procedure),
  );

  return begun.map(({ procedure, step, notes, updatedAt }) => {
    const place = PROCEDURE_STEPS[procedure].indexOf(step) + 1;
    const count = PROCEDURE_STEPS[procedure].length;
    const at = formatInstant(i18n, updatedAt, today);
    return (
      <Banner
        key={procedure}
        tone="info"
        title={procedureTitle(i18n, procedure)}
        action={
          <>
            <Button
              onPress={() => {
                navigate(
                  procedure === 'regenerate_key'
                    ? paths.procedure(procedure, notes.keyNames[0])
                    : paths.procedure(procedure),
                );
              }}
            >
              {t`Wróć do tego`}
            </Button>
            <Button tone="quiet" onPress={() => void leave({ procedure })}>
              {t`Porzuć`}
            </Button>
          </>
        }
      >
        <Trans>
          Zaczęte, krok {place} z {count}: {stepName(i18n, step)}. Ostatnio {at}.
        </Trans>
      </Banner>
    );
  });
}
