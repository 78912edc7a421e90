import type { LimitOverview } from '../../../shared/ipc/contracts/limits.contract';

export type UsageBar = {
  readonly kind: 'known' | 'queued' | 'expected';
  readonly from: string;
  readonly to: string;
  readonly documents: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Says its first day under the axis: one in four, or they would touch. */
  readonly isLabelled: boolean;
};

type Size = { readonly width: number; readonly height: number };

const GAP_SHARE = 0.3;
const LABEL_EVERY = 4;

/** Known weeks, then the queue, then the expected weeks, side by side on one scale. */
export function placeBars(
  weeks: LimitOverview['weeks'],
  queued: number,
  { width, height }: Size,
): UsageBar[] {
  const known = weeks.filter(({ isExpected }) => !isExpected);
  const expected = weeks.filter(({ isExpected }) => isExpected);
  const lastOn = known.at(-1)?.lastOn ?? '';
  const columns = [
    ...known.map((week) => ({ ...week, kind: 'known' as const })),
    ...(queued > 0 ? [{ kind: 'queued' as const, firstOn: lastOn, lastOn, documents: queued }] : []),
    ...expected.map((week) => ({ ...week, kind: 'expected' as const })),
  ];
  const most = Math.max(1, ...columns.map(({ documents }) => documents));
  const pitch = width / Math.max(1, columns.length);
  return columns.map(({ kind, firstOn, lastOn: to, documents }, index) => ({
    kind,
    from: firstOn,
    to,
    documents,
    x: index * pitch + (pitch * GAP_SHARE) / 2,
    width: pitch * (1 - GAP_SHARE),
    height: (documents / most) * height,
    isLabelled: kind !== 'queued' && index % LABEL_EVERY === 0,
  }));
}
