package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.personal.BankAccount;
import io.shouyue.platform.personal.OrganisationName;

/**
 * A small deposit to be made.
 *
 * @param reference ours, unique per verification; the bank's key for not paying twice
 * @param ref whose verification it is
 * @param branch the 12 digits of the branch, or its name
 * @param cents 1 to 99
 */
public record PayoutOrder(
    String reference,
    SubjectRef ref,
    String branch,
    BankAccount account,
    OrganisationName holder,
    int cents) {
  @Override
  public String toString() {
    return "PayoutOrder[" + reference + "]";
  }
}
