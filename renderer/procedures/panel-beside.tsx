import type { ApiTab as ApiTabFacts } from '../../shared/ipc/contracts/practice.contract';
import { useCompany } from '../bridge/open-company';
import { ApiTab, type PanelMark } from './api-tab';
import { PanelWindow } from './panel-window';
import { PANEL } from './panel-words';
import { RehearsalPanel } from './rehearsal-panel';

type PanelBesideProps = {
  /** What the user of a real account sees in this step. */
  readonly drawn: ApiTabFacts;
  readonly marked?: readonly PanelMark[];
};

/** iFirma beside a step: a drawing, or in the demo account the panel itself. */
export function PanelBeside({ drawn, marked = [] }: PanelBesideProps) {
  const { kind } = useCompany();
  if (kind === 'demo') return <RehearsalPanel marked={marked} />;
  return (
    <PanelWindow place={[PANEL.configuration, PANEL.extensions, PANEL.api]}>
      <ApiTab tab={drawn} marked={marked} />
    </PanelWindow>
  );
}
