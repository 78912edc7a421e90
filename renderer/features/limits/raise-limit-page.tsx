import { paths } from '../../lib/paths';
import { OpenApiTabStep } from '../../procedures/open-api-tab-step';
import { ProcedureFrame } from '../../procedures/procedure-frame';
import { type ProcedurePath, useProcedure } from '../../procedures/use-procedure';
import { AwaitLimitStep } from './await-limit-step';
import { LimitRaised } from './limit-raised';
import { RequestLimitStep } from './request-limit-step';

/** Procedure 3: a higher document limit. */
export function RaiseLimitPage() {
  const path = useProcedure('raise_limit');
  if (path === null) return null;
  return (
    <ProcedureFrame path={path} leavesTo={paths.limits}>
      {path.isDone ? <LimitRaised /> : <Step path={path} />}
    </ProcedureFrame>
  );
}

function Step({ path }: { readonly path: ProcedurePath }) {
  switch (path.step) {
    case 'open_api_tab':
      return <OpenApiTabStep path={path} />;
    case 'request_limit':
      return <RequestLimitStep path={path} />;
    case 'await_limit':
      return <AwaitLimitStep path={path} />;
    default:
      return null;
  }
}
