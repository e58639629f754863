package io.shouyue.consent.register;

/**
 * A step of a transfer that is not done with.
 *
 * @param after the last subject it was done for, in order of ids
 */
record TransferProgress(Transfer transfer, TransferStep step, String after) {
  TransferProgress at(String subject) {
    return new TransferProgress(transfer, step, subject);
  }
}
