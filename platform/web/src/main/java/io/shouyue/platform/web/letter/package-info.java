/**
 * What services write to people and to the desk, shown before anybody gets it. The words are each
 * feature's own ({@link io.shouyue.platform.web.letter.LetterSource}).
 */
@NullMarked
package io.shouyue.platform.web.letter;

import org.jspecify.annotations.NullMarked;
