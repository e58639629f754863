/**
 * The one door to every way of verifying: it reads the request, finds out whom it is about, hands
 * it to {@code person}, {@code enterprise} or {@code face}, and shows what became of it. Websites
 * and people reach it over HTTP; nobody else uses it.
 */
@NullMarked
package io.shouyue.identity.verification;

import org.jspecify.annotations.NullMarked;
