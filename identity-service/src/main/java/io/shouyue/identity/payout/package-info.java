/**
 * Deposits paid by a bank file: people of the finance team make a batch of what waits, another
 * person approves it, the file goes to the bank, its result file comes back. Staff reach it over
 * HTTP; {@code enterprise} knows what is to be paid and hears how it went.
 */
@NullMarked
package io.shouyue.identity.payout;

import org.jspecify.annotations.NullMarked;
