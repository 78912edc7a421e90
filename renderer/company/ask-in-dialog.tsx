import { type ReactNode, useState } from 'react';
import type { AppContract } from '../../shared/ipc/contract';
import type { ChannelOutput } from '../../shared/ipc/define';
import type { ChannelInput } from '../bridge/bridge';
import { type CommandName, useChannelCommand } from '../bridge/use-channel-command';
import { Button, type ButtonProps } from '../ui/button';
import { ErrorBanner } from '../ui/error-banner';

type AskInDialogProps<N extends CommandName> = {
  /** What the button says. */
  readonly label: string;
  readonly tone?: NonNullable<ButtonProps['tone']>;
  /** Asked with a press; changes nothing. */
  readonly channel: N;
  readonly input: ChannelInput<N>;
  /** Of the place where a refusal is said. */
  readonly errorClassName?: string | undefined;
  /** The dialog about the answer. None opens where the person left the system's own with nothing. */
  readonly children: (answer: NonNullable<ChannelOutput<AppContract[N]>>, close: () => void) => ReactNode;
};

/** A button that looks first and then asks in a dialog: the way into everything that replaces the data. */
export function AskInDialog<N extends CommandName>({
  label,
  tone = 'secondary',
  channel,
  input,
  errorClassName,
  children,
}: AskInDialogProps<N>) {
  const look = useChannelCommand(channel);
  const [answer, setAnswer] = useState<ChannelOutput<AppContract[N]> | null>(null);
  return (
    <>
      <Button
        tone={tone}
        isPending={look.isRunning}
        onPress={() => {
          void look.run(input).then((seen) => {
            if (seen.ok) setAnswer(seen.value);
          });
        }}
      >
        {label}
      </Button>
      {look.error && (
        <div className={errorClassName}>
          <ErrorBanner error={look.error} />
        </div>
      )}
      {answer !== null &&
        children(answer, () => {
          setAnswer(null);
        })}
    </>
  );
}
