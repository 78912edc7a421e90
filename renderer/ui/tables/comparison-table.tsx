import { Trans, useLingui } from '@lingui/react/macro';
import {
  proposedSide,
  type FieldComparison,
  type Side,
  type SideChoices,
  type ThreeWayVerdict,
} from '../../../shared/domain/party/three-way';
import { cx } from '../../lib/cx';
import { sayFieldValue } from '../../lib/say-field-value';
import styles from './comparison-table.module.css';
import { SegmentedField } from '../fields/segmented-field';

type Choice<Field extends string> = {
  readonly choices: SideChoices<Field>;
  readonly onChoose: (field: Field, side: Side) => void;
  /** What Kwit's side is called in the choice. */
  readonly mine: string;
};

type ComparisonTableProps<Field extends string> = {
  readonly differences: readonly FieldComparison<Field>[];
  readonly fieldName: (field: Field) => string;
  readonly verdictText: (verdict: ThreeWayVerdict) => string;
  readonly columns: { readonly base: string; readonly mine: string };
  /** For each field the side that stays; left out where the whole record is decided at once. */
  readonly choice?: Choice<Field>;
};

/** A record as both sides last agreed, here and at iFirma, field by field. */
export function ComparisonTable<Field extends string>(props: ComparisonTableProps<Field>) {
  const { differences, fieldName, verdictText, columns, choice } = props;
  const { i18n } = useLingui();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Pole</Trans>
            </th>
            <th scope="col">{columns.base}</th>
            <th scope="col">{columns.mine}</th>
            <th scope="col">
              <Trans>W iFirmie</Trans>
            </th>
            {choice && (
              <th scope="col">
                <Trans>Zostaje</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {differences.map((compared) => {
            const { field, verdict } = compared;
            const side = choice ? (choice.choices[field] ?? proposedSide(compared)) : null;
            const cell = (of: Side) => (
              <td className={cx(styles['value'], side === of && styles['stays'])}>
                {sayFieldValue(i18n, compared[of])}
              </td>
            );
            return (
              <tr key={field}>
                <th scope="row">
                  {fieldName(field)}
                  <span className={cx(styles['verdict'], verdict === 'conflict' && styles['conflict'])}>
                    {verdictText(verdict)}
                  </span>
                </th>
                <td className={cx(styles['value'], styles['base'])}>{sayFieldValue(i18n, compared.base)}</td>
                {cell('mine')}
                {cell('theirs')}
                {choice && (
                  <td>
                    {verdict !== 'same_change' && (
                      <SideField {...{ choice, compared, side }} name={fieldName(field)} />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type SideFieldProps<Field extends string> = {
  readonly choice: Choice<Field>;
  readonly compared: FieldComparison<Field>;
  readonly side: Side | null;
  readonly name: string;
};

function SideField<Field extends string>({ choice, compared, side, name }: SideFieldProps<Field>) {
  const { t } = useLingui();
  return (
    <SegmentedField<Side>
      label={t`Co zostaje: ${name}`}
      labelHidden
      value={side}
      onChange={(chosen) => {
        choice.onChoose(compared.field, chosen);
      }}
      options={[
        { value: 'mine', label: choice.mine },
        { value: 'theirs', label: t`iFirma` },
      ]}
    />
  );
}
