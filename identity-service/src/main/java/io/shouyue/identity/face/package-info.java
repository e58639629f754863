/**
 * Face checks: the recorded consents, the photos of the card, the liveness session, the verdict,
 * and above all the end of the images. {@code verification} begins and shows them; vendors call
 * back here. Whoever does not want it takes another way at any time.
 */
@NullMarked
package io.shouyue.identity.face;

import org.jspecify.annotations.NullMarked;
