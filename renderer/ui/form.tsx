import type { ReactNode } from 'react';

type FormProps = {
  readonly className: string | undefined;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** A form whose fields say themselves what is wrong: the browser checks and sends nothing. */
export function Form({ className = '', onSubmit, children }: FormProps) {
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
