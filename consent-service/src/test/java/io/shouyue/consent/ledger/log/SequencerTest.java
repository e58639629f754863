package io.shouyue.consent.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.platform.testkit.TestWitness;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.EntryBundle;
import io.shouyue.proof.Hash;
import io.shouyue.proof.MerkleTree;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileRef;
import io.shouyue.proof.TileTree;
import io.shouyue.proof.TlogProof;
import io.shouyue.proof.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencerTest {
  @TempDir Path folder;

  private LogRig rig;

  @BeforeEach
  void emptyLog() {
    rig = new LogRig(folder);
  }

  @Test
  void anEmptyLogIsPublishedToo() {
    rig.settled();

    assertThat(rig.published().size()).isZero();
    assertThat(rig.head().note().signedBy(rig.head().key())).isTrue();
    assertThat(rig.head().origin()).isEqualTo("log.example/shouyue");
  }

  @Test
  void everyLeafGetsOnePlaceAndTheTilesHoldTheTree() {
    List<UUID> leaves = rig.append(700);
    rig.config.batch = 300;
    Sequencer node = rig.settled();
    leaves.addAll(rig.append(5));
    LogRig.settle(node);

    assertThat(rig.published().size()).isEqualTo(705);
    List<Hash> hashes = new ArrayList<>();
    for (byte[] entry : entries(705)) {
      hashes.add(MerkleTree.leaf(entry));
    }
    assertThat(new MerkleTree(hashes).root()).isEqualTo(rig.published().root());
    assertThat(new TileTree(705, rig.tiles()).root()).isEqualTo(rig.published().root());
    assertThat(new HashSet<>(hashes)).hasSize(705);
    assertThat(rig.queue.waiting()).isZero();
    assertThat(rig.queue.places(leaves)).hasSize(705);
  }

  @Test
  void everyLeafHasAProofOnceItIsPublished() {
    List<UUID> leaves = rig.append(300);
    rig.settled();
    List<UUID> late = rig.append(1);

    var proofs = rig.proofs.of(List.of(leaves.get(0), leaves.get(299), late.getFirst()));

    assertThat(proofs).containsOnlyKeys(leaves.get(0), leaves.get(299));
    proofs.forEach(
        (leaf, proof) ->
            assertThat(
                    TlogProof.parse(proof.toString()).verifies(LogRig.data(leaf), rig.head().key()))
                .isTrue());
  }

  @Test
  void anotherProcessGoesOnWhereTheFirstStopped() {
    rig.append(300);
    rig.settled();
    rig.append(10);
    rig.now = rig.now.plusSeconds(11);

    rig.settled();

    assertThat(rig.published().size()).isEqualTo(310);
    assertThat(new TileTree(310, rig.tiles()).root()).isEqualTo(rig.published().root());
  }

  @Test
  void whileOneHoldsTheLeaseNobodyElseWorks() {
    rig.settled();
    rig.append(1);

    rig.settled();

    assertThat(rig.head().size()).isZero();
  }

  @Test
  void aHolderThatSleptThroughItsLeaseWritesNothing() {
    Sequencer sleeper = rig.settled();
    rig.now = rig.now.plusSeconds(11);
    rig.append(3);
    rig.settled();
    rig.append(4);
    rig.now = rig.now.minusSeconds(10);

    assertThat(sleeper.turn()).isFalse();

    assertThat(rig.head().size()).isEqualTo(3);
    assertThat(rig.queue.waiting()).isEqualTo(4);
  }

  @Test
  void aBatchThatFailsLeavesNothingBehind() {
    Sequencer node = rig.settled();
    rig.append(3);
    rig.asOwner("ALTER TABLE log_index ADD CONSTRAINT stop_ck CHECK (index < 2)");
    try {
      assertThatThrownBy(node::turn).isInstanceOf(RuntimeException.class);
    } finally {
      rig.asOwner("ALTER TABLE log_index DROP CONSTRAINT stop_ck");
    }
    assertThat(rig.head().size()).isZero();

    LogRig.settle(node);

    assertThat(rig.published().size()).isEqualTo(3);
    assertThat(new TileTree(3, rig.tiles()).root()).isEqualTo(rig.published().root());
  }

  @Test
  void withoutTheKeyStoreLeavesAreIntegratedAndPublishedLater() {
    Sequencer node = rig.settled();
    rig.keyStoreIsAway = true;
    rig.append(2);
    LogRig.settle(node);
    assertThat(rig.head().size()).isEqualTo(2);
    assertThat(rig.published().size()).isZero();

    rig.keyStoreIsAway = false;
    rig.now = rig.now.plusSeconds(11);
    LogRig.settle(node);

    assertThat(rig.published().size()).isEqualTo(2);
  }

  @Test
  void theLastCheckpointIsKeptOutsideTheDatabase() throws IOException {
    rig.append(2);
    rig.settled();

    assertThat(Files.readString(rig.kept)).isEqualTo(rig.head().note().toString());
  }

  @Test
  void aRewrittenTreeIsNotSigned() {
    rig.append(3);
    rig.settled();
    rig.asOwner(
        "UPDATE log_edge SET data = set_byte(data, 40, get_byte(data, 40) # 1) WHERE level = 0");
    rig.append(1);
    rig.now = rig.now.plusSeconds(11);

    rig.settled();

    assertThat(rig.published().size()).isEqualTo(3);
    assertThat(rig.head().refusal()).isEqualTo("FORK");
  }

  @Test
  void aKeptFileThatIsGoneOrFalseStopsTheSigning() throws IOException {
    rig.append(3);
    rig.settled();
    String good = Files.readString(rig.kept);

    assertThat(refusalWith(null)).isEqualTo("KEPT_MISSING");
    assertThat(refusalWith("nothing of the kind")).isEqualTo("KEPT_UNREADABLE");
    assertThat(refusalWith(good.replace("\n3\n", "\n2\n"))).isEqualTo("KEPT_FALSE");
    assertThat(refusalWith(good.replace("log.example", "other.example"))).isEqualTo("KEPT_FOREIGN");
    assertThat(refusalWith(good)).isNull();
  }

  @Test
  void aLogRestoredBehindItsCheckpointIsClosedAndTheNextBeginsWithIt() {
    rig.append(3);
    rig.settled();
    rig.backUp();
    rig.append(300);
    rig.now = rig.now.plusSeconds(11);
    rig.settled();
    SignedNote last = rig.head().note();

    rig.restore();
    List<UUID> later = rig.append(2);
    rig.now = rig.now.plusSeconds(11);
    Sequencer node = rig.settled();

    assertThat(rig.head().number()).isEqualTo(2);
    assertThat(rig.head().origin()).isEqualTo("log.example/shouyue/2");
    assertThat(rig.published().size()).isEqualTo(3);
    assertThat(new String(entries(3).getFirst(), StandardCharsets.UTF_8))
        .isEqualTo(last.toString());
    assertThat(rig.proofs.of(later)).hasSize(2);
    LogHead closed = rig.logs.find(1).orElseThrow();
    assertThat(closed.closedAt()).isNotNull();
    assertThat(closed.published().map(Checkpoint::size)).contains(3L);

    rig.append(1);
    LogRig.settle(node);
    assertThat(rig.published().size()).isEqualTo(4);
  }

  @Test
  void aDatabaseThatLostEverythingGoesOnUnderANewOrigin() {
    rig.backUp();
    rig.append(3);
    rig.settled();

    rig.restore();
    rig.append(1);
    rig.now = rig.now.plusSeconds(11);
    rig.settled();

    assertThat(rig.head().origin()).isEqualTo("log.example/shouyue/2");
    assertThat(rig.published().size()).isEqualTo(2);
  }

  @Test
  void aRestoreBehindTheSecondLogBeginsTheThird() {
    rig.append(3);
    rig.settled();
    rig.backUp();
    for (int i = 0; i < 2; i++) {
      rig.append(4);
      rig.now = rig.now.plusSeconds(11);
      rig.settled();
      rig.restore();
      rig.now = rig.now.plusSeconds(11);
      rig.settled();
    }

    assertThat(rig.head().origin()).isEqualTo("log.example/shouyue/3");
  }

  @Test
  void witnessesCosignAndForeignOnesAreNotHeard() {
    try (TestWitness knows = TestWitness.start("witness.example/w1", () -> rig.now);
        TestWitness strange = TestWitness.start("witness.example/w2", () -> rig.now)) {
      ask(knows, strange);
      knows.watch(logKey());
      rig.append(300);
      Sequencer node = rig.settled();
      rig.append(7);
      LogRig.settle(node);

      assertThat(rig.head().note().signedBy(knows.key())).isTrue();
      assertThat(rig.head().note().signedBy(strange.key())).isFalse();
      assertThat(knows.newest("log.example/shouyue")).isEqualTo(rig.published());
    }
  }

  @Test
  void aWitnessThatKnowsMoreThanWeRememberIsCaughtUpWith() {
    try (TestWitness witness = TestWitness.start("witness.example/w1", () -> rig.now)) {
      ask(witness);
      witness.watch(logKey());
      rig.append(3);
      rig.settled();
      rig.append(3);
      rig.now = rig.now.plusSeconds(11);

      rig.settled();

      assertThat(witness.newest("log.example/shouyue").size()).isEqualTo(6);
    }
  }

  @Test
  void withoutTheDemandedWitnessesNothingIsPublished() {
    try (TestWitness witness = TestWitness.start("witness.example/w1", () -> rig.now)) {
      ask(witness);
      rig.config.quorum = 1;
      rig.append(3);
      Sequencer node = rig.settled();
      assertThat(rig.head().note()).isNull();
      assertThat(rig.head().refusal()).isEqualTo("WITNESSES_MISSING");
      assertThat(rig.head().size()).isEqualTo(3);

      witness.watch(logKey());
      rig.now = rig.now.plus(Duration.ofSeconds(11));
      LogRig.settle(node);

      assertThat(rig.head().note().signedBy(witness.key())).isTrue();
      assertThat(rig.head().refusal()).isNull();
    }
  }

  private void ask(TestWitness... witnesses) {
    for (TestWitness witness : witnesses) {
      rig.witnesses.put(
          witness.key().name(), new LogRig.AskedWitness(witness.url(), witness.key().toString()));
    }
  }

  private VerifierKey logKey() {
    return VerifierKey.of("log.example/shouyue", rig.keys.newest("log-checkpoint").raw());
  }

  private String refusalWith(String content) throws IOException {
    if (content == null) {
      Files.delete(rig.kept);
    } else {
      Files.writeString(rig.kept, content);
    }
    rig.now = rig.now.plusSeconds(11);
    rig.settled();
    return rig.head().refusal();
  }

  private List<byte[]> entries(int size) {
    List<byte[]> entries = new ArrayList<>();
    for (int from = 0; from < size; from += TileRef.FULL) {
      TileRef ref = TileRef.of(TileRef.ENTRIES, from / TileRef.FULL, size);
      entries.addAll(EntryBundle.read(rig.tiles().read(ref), ref.width()).entries());
    }
    return entries;
  }
}
