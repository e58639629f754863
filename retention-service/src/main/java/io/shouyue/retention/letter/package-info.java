/** What this service writes to people and to the desk, shown before anybody gets it. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.letter;
