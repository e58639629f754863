/**
 * What this service writes to people and to the desk, shown before anybody gets it. The words are
 * each feature's own ({@link io.shouyue.retention.letter.LetterSource}); every feature may use this
 * package.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.letter;
