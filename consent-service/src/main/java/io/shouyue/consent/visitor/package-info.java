/**
 * People without an account: how a visitor's consents become an account's, and when a visitor is
 * forgotten. They ask and answer through {@code notice} and {@code consent} like everybody else.
 */
@NullMarked
package io.shouyue.consent.visitor;

import org.jspecify.annotations.NullMarked;
