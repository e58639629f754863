/**
 * Delivery receipts of short messages: vendors say here that there is one, staff see how many came
 * how far. Called over HTTP only; who asks the vendor is the platform.
 */
@NullMarked
package io.shouyue.identity.sms;

import org.jspecify.annotations.NullMarked;
