package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CanonicalJsonPropertyTest {

  @Property
  void writingReadingAndWritingAgainChangesNothing(@ForAll("values") Json value) {
    String once = CanonicalJson.text(value);

    assertThat(CanonicalJson.text(JsonParser.parse(once))).isEqualTo(once);
  }

  @Property
  void numbersReadBackAsThemselves(@ForAll double value) {
    String text = CanonicalJson.text(new Json.Num(value));

    assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
    assertThat(text.length()).isLessThanOrEqualTo(26);
  }

  @Property
  void membersWrittenByThemselvesMakeTheSameObject(@ForAll("objects") Json.Obj object) {
    Map<String, String> members = new HashMap<>();
    object.members().forEach((name, value) -> members.put(name, CanonicalJson.text(value)));

    assertThat(CanonicalJson.ofMembers(members)).isEqualTo(CanonicalJson.text(object));
  }

  @Property
  void partsWrittenByThemselvesMakeTheSameBytes(@ForAll("objects") Json.Obj object) {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    CanonicalJson.members(object)
        .forEach((name, text) -> parts.put(name, CanonicalJson.part(name, text)));

    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    CanonicalJson.ofParts(parts).forEach(whole::writeBytes);

    assertThat(whole.toByteArray()).isEqualTo(CanonicalJson.bytes(object));
  }

  @Property
  void wholeNumbersAreWrittenAsTheyAre(
      @ForAll @LongRange(min = -(1L << 53), max = 1L << 53) long value) {
    assertThat(CanonicalJson.text(new Json.Num(value))).isEqualTo(Long.toString(value));
  }

  @Provide
  Arbitrary<Json.Obj> objects() {
    return Arbitraries.maps(texts(), values(2)).ofMaxSize(6).map(Json.Obj::new);
  }

  @Provide
  Arbitrary<Json> values() {
    return values(3);
  }

  private static Arbitrary<Json> values(int depth) {
    if (depth == 0) {
      return scalar();
    }
    Arbitrary<Json> inner = values(depth - 1);
    return Arbitraries.oneOf(
        scalar(),
        inner.list().ofMaxSize(3).map(Json::of),
        Arbitraries.maps(texts(), inner).ofMaxSize(3).map(Json.Obj::new));
  }

  private static Arbitrary<Json> scalar() {
    return Arbitraries.oneOf(
        Arbitraries.of(Json.Null.NULL, Json.of(true), Json.of(false)),
        Arbitraries.doubles().map(Json.Num::new),
        texts().map(Json::of));
  }

  private static Arbitrary<String> texts() {
    List<String> units =
        List.of("a", "\"", "\\", "\n", "\u0001", "约", "😀", "é", "\ufb33", "\u2028");
    return Arbitraries.of(units).list().ofMaxSize(6).map(list -> String.join("", list));
  }
}
