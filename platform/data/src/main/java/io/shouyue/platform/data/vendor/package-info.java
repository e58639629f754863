/**
 * Signed calls to Chinese cloud vendors: what adapters of element checks, faces and short messages
 * share. Credentials come from the secrets store and may be rotated while the process runs.
 */
@NullMarked
package io.shouyue.platform.data.vendor;

import org.jspecify.annotations.NullMarked;
