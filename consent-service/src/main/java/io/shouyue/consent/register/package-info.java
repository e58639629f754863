/**
 * The registers the law asks for: whom data are provided or entrusted to, disclosed to by duty,
 * pass on to, and where abroad they go (PIPL 21–23, 35, 39, 55, 56; regulation on network data 12).
 * Drawn from what is in force; only what passes on is entered here.
 */
@NullMarked
package io.shouyue.consent.register;

import org.jspecify.annotations.NullMarked;
