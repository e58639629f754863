import { useId, type InputHTMLAttributes } from 'react';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  errors?: string[];
}

/** A labelled input whose hint and errors are read with it. */
export function Field({ label, hint, errors = [], ...input }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean);
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        {...input}
        className="field__input"
        id={id}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={described.join(' ') || undefined}
      />
      {errors.length > 0 && (
        <span className="field__error" id={`${id}-error`} role="alert">
          {errors.join(' ')}
        </span>
      )}
    </div>
  );
}
