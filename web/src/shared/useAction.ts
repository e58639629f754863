import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionKeys } from './idempotency';

/** A mutation that is given the Idempotency-Key of the user's action. */
export function useAction<Input, Output>(
  act: (input: Input, key: string) => Promise<Output>,
  onSuccess?: (output: Output, input: Input) => unknown,
): UseMutationResult<Output, unknown, Input> {
  const [keys] = useState(() => new ActionKeys());
  return useMutation<Output, unknown, Input>({
    mutationFn: (input) => act(input, keys.keyFor(input)),
    onSuccess: (output, input) => {
      keys.succeeded();
      return onSuccess?.(output, input);
    },
  });
}
