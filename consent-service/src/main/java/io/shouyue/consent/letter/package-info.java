/** What this service writes to people, shown before anybody gets it. */
@org.jspecify.annotations.NullMarked
package io.shouyue.consent.letter;
