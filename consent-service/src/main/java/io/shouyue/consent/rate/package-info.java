/**
 * How people answered: for each purpose and version how many agreed, refused or took it back. Read
 * models of the desk; writes nothing.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.consent.rate;
