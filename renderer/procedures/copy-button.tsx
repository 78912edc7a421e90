import { useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button';
import { useToasts } from '../ui/overlays/toasts';

type CopyButtonProps = {
  readonly text: string;
  /** A verb with its object: "Skopiuj treść". */
  readonly children: string;
  /** What it is about, for those who do not see it. */
  readonly about?: string;
};

/** Puts a prepared text into the clipboard. Never one of the user's keys: Kwit offers none for copying. */
export function CopyButton({ text, children, about }: CopyButtonProps) {
  const { t } = useLingui();
  const toasts = useToasts();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toasts.show({ text: t`Skopiowano` });
  };
  return (
    <Button icon="copy" onPress={() => void copy()}>
      {children}
      {about !== undefined && <span className="visually-hidden"> {about}</span>}
    </Button>
  );
}
