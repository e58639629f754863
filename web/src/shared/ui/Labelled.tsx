import { useId, type ReactNode } from 'react';

/** What stands around a control. */
export interface Labels {
  label: string;
  hint?: string | undefined;
  errors?: string[] | undefined;
}

/** What ties a control to the texts around it. */
interface Described {
  className: string;
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface LabelledProps extends Labels {
  wide?: boolean;
  children: (described: Described) => ReactNode;
}

/** Label, hint and errors of one control; hint and errors are read with it. */
export function Labelled({ label, hint, errors = [], wide = false, children }: LabelledProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean);
  return (
    <div className={wide ? 'field field--wide' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        className: 'field__input',
        id,
        'aria-invalid': errors.length > 0 || undefined,
        'aria-describedby': described.join(' ') || undefined,
      })}
      {errors.length > 0 && (
        <span className="field__error" id={`${id}-error`} role="alert">
          {errors.join(' ')}
        </span>
      )}
    </div>
  );
}
