import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDoubts } from '../../../company/use-doubts';
import { paths } from '../../../lib/paths';
import { LinkList, LinkRow } from '../../../ui/tables/link-list';

/** One line above the plan for all that waits in "Do wyjaśnienia"; nothing while nothing does. */
export function ToClearUp() {
  const { t } = useLingui();
  const { unsettled, conflicts } = useDoubts();
  if (unsettled + conflicts === 0) return null;
  const words = [
    ...(unsettled > 0
      ? [
          t`${plural(unsettled, { one: '# sprawa do wyjaśnienia', few: '# sprawy do wyjaśnienia', other: '# spraw do wyjaśnienia' })}`,
        ]
      : []),
    ...(conflicts > 0
      ? [t`${plural(conflicts, { one: '# konflikt', few: '# konflikty', other: '# konfliktów' })}`]
      : []),
  ];
  return (
    <LinkList>
      <LinkRow
        to={paths.unsettled}
        icon="state-unknown"
        tone="warn"
        words={words.join(' · ')}
        action={t`Wyjaśnij`}
      />
    </LinkList>
  );
}
