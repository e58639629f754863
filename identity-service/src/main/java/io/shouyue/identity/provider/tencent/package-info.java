/**
 * Tencent Cloud FaceID (2018-03-01). Known to nobody but the configuration: {@code
 * shouyue.identity.provider.elements=tencent}.
 */
@NullMarked
package io.shouyue.identity.provider.tencent;

import org.jspecify.annotations.NullMarked;
