package io.shouyue.consent.receipt;

import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.Sha256;
import io.shouyue.proof.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of receipts that is the same for many people: kept once, in canonical form.
 *
 * @param hash SHA-256 of the text, in hexadecimal
 * @param members the canonical text of each member
 */
record CommonText(String hash, String text, Map<String, String> members) {
  static CommonText of(NoticeContent shown, List<String> purposes) {
    Map<String, String> members = CanonicalJson.members(ReceiptDocument.common(shown, purposes));
    String text = CanonicalJson.ofMembers(members);
    return new CommonText(HexFormat.of().formatHex(Sha256.of(text)), text, members);
  }

  byte[] hashBytes() {
    return HexFormat.of().parseHex(hash);
  }

  /**
   * The canonical bytes of the whole document.
   *
   * @param personal its other members, each in canonical form
   */
  byte[] document(Map<String, String> personal) {
    Map<String, String> all = new TreeMap<>(members);
    all.putAll(personal);
    return CanonicalJson.ofMembers(all).getBytes(StandardCharsets.UTF_8);
  }
}
