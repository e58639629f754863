package io.shouyue.proof;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A made-up receipt of two events in a log of some size, as the service would issue it. */
record SampleReceipt(TestKey key, List<Leaf> leaves, GrownLog log) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final int BEFORE = 300;

  static SampleReceipt issue(TestKey key) {
    List<Leaf> leaves =
        List.of(
            Leaf.commit("receipt", DAY, salt(0), stated()),
            Leaf.commit("consent", DAY, salt(1), record("evt_1")),
            Leaf.commit("consent", DAY, salt(2), record("evt_2")));
    GrownLog log = new GrownLog().grow(BEFORE);
    leaves.forEach(leaf -> log.append(leaf.data()));
    log.grow(77);
    return new SampleReceipt(key, leaves, log);
  }

  Json.Obj pending() {
    return document("PENDING", false);
  }

  Json.Obj integrated() {
    return document("INTEGRATED", true);
  }

  Json.Obj document(String state, boolean proven) {
    Json.Obj proof =
        opening(0, proven)
            .with("state", Json.of(state))
            .with(
                "entries",
                Json.of(
                    List.of(
                        opening(1, proven).with("record", record("evt_1")),
                        opening(2, proven).with("record", record("evt_2")))));
    return stated().with("proof", proof);
  }

  private Json.Obj opening(int number, boolean proven) {
    Json.Obj opening =
        Json.object()
            .with("salt", Json.of(Base64.getEncoder().encodeToString(salt(number))))
            .with("leaf", Json.of(Base64.getEncoder().encodeToString(leaves.get(number).data())));
    return proven ? opening.with("tlogProof", Json.of(proof(number).toString())) : opening;
  }

  TlogProof proof(int number) {
    TileTree tree = log.tree(log.edge().size());
    Checkpoint state = new Checkpoint(key.log().name(), log.edge().size(), tree.root());
    return new TlogProof(BEFORE + number, tree.inclusion(BEFORE + number), key.sign(state));
  }

  private static Json.Obj stated() {
    return Json.object()
        .with("receipt_id", Json.of("rcp_1"))
        .with("issued_at", Json.of("2026-11-19T16:00:00Z"))
        .with("purpose", Json.of("营销 marketing"))
        .with("validity", Json.of(365))
        .with("optional", Json.of(true))
        .with("event", Json.of(List.of(event("evt_1"), event("evt_2"))));
  }

  private static Json.Obj event(String id) {
    return Json.object().with("event_id", Json.of(id));
  }

  private static Json.Obj record(String id) {
    return Json.object()
        .with("id", Json.of(id))
        .with("recordedAt", Json.of("2026-11-19T16:00:00Z"))
        .with("purpose", Json.of("marketing"));
  }

  private static byte[] salt(int number) {
    byte[] salt = new byte[Leaf.SALT_SIZE];
    Arrays.fill(salt, (byte) (number + 1));
    return salt;
  }
}
