/**
 * What this service writes to people, shown before anybody gets it. The words are each feature's
 * own ({@link io.shouyue.identity.letter.LetterSource}); every feature may use this package.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.identity.letter;
