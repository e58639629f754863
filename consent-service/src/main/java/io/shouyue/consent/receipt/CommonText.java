package io.shouyue.consent.receipt;

import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.Sha256;
import io.shouyue.proof.CanonicalJson;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of receipts that is the same for many people: kept once, in canonical form.
 *
 * @param hash SHA-256 of the text, in hexadecimal
 * @param parts each member as {@link CanonicalJson#part} has it
 */
record CommonText(String hash, String text, Map<String, byte[]> parts) {
  static CommonText of(NoticeContent shown, List<String> purposes) {
    Map<String, String> members = CanonicalJson.members(ReceiptDocument.common(shown, purposes));
    String text = CanonicalJson.ofMembers(members);
    return new CommonText(HexFormat.of().formatHex(Sha256.of(text)), text, parts(members));
  }

  private static SortedMap<String, byte[]> parts(Map<String, String> members) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    members.forEach((name, text) -> parts.put(name, CanonicalJson.part(name, text)));
    return parts;
  }

  byte[] hashBytes() {
    return HexFormat.of().parseHex(hash);
  }

  /**
   * The canonical bytes of the whole document, in pieces.
   *
   * @param personal its other members, each in canonical form
   */
  List<byte[]> document(Map<String, String> personal) {
    SortedMap<String, byte[]> all = parts(personal);
    all.putAll(parts);
    return CanonicalJson.ofParts(all);
  }
}
