import type { InputHTMLAttributes } from 'react';
import { Labelled, type Labels } from './Labelled';

/** A labelled input whose hint and errors are read with it. */
export function Field({
  label,
  hint,
  errors,
  ...input
}: Labels & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} hint={hint} errors={errors}>
      {(described) => <input {...input} {...described} />}
    </Labelled>
  );
}
