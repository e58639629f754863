package io.shouyue.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a receipt or a certificate: JSON with a member {@code proof} of {@code state} ({@code
 * PENDING} or {@code INTEGRATED}), {@code salt}, {@code leaf}, {@code tlogProof}, which commits to
 * all the rest of it; and in a receipt {@code entries}, one for each event it tells of, which open
 * the leaf of that event alone. Needs nothing but the document and keys.
 */
public final class DocumentCheck {
  private static final String PROOF = "proof";
  private static final String STATE = "state";
  private static final String ENTRIES = "entries";
  private static final String RECORD = "record";
  private static final String EVENTS = "event";

  private final LeafCheck log;

  public DocumentCheck(LogTrust trust) {
    this.log = new LeafCheck(trust);
  }

  /** Checks these UTF-8 bytes. */
  public Verdict check(byte[] utf8) {
    Json document;
    try {
      document = JsonParser.parse(utf8);
    } catch (IllegalArgumentException malformed) {
      return new Verdict.Invalid("document", Flaw.NOT_JSON);
    }
    return document instanceof Json.Obj object
        ? check(object)
        : new Verdict.Invalid("document", Flaw.NO_PROOF);
  }

  /** Checks a document that was read already. */
  public Verdict check(Json.Obj document) {
    Map<String, Json> stated = new TreeMap<>(document.members());
    if (!(stated.remove(PROOF) instanceof Json.Obj proof)) {
      return new Verdict.Invalid(PROOF, Flaw.NO_PROOF);
    }
    Opening whole = new Opening(PROOF + ".", proof.members());
    return whole
        .strangers(Set.of(STATE, ENTRIES))
        .<Verdict>map(invalid -> invalid)
        .orElseGet(() -> check(new Json.Obj(stated), whole));
  }

  private Verdict check(Json.Obj stated, Opening whole) {
    boolean integrated;
    switch (whole.members().get(STATE)) {
      case Json.Text(String state) when state.equals("INTEGRATED") -> integrated = true;
      case Json.Text(String state) when state.equals("PENDING") -> integrated = false;
      case null, default -> {
        return new Verdict.Invalid(PROOF + "." + STATE, Flaw.UNKNOWN_STATE);
      }
    }
    Verdict verdict = whole.check(stated, "document", About.document(stated), integrated, log);
    if (verdict instanceof Verdict.Invalid) {
      return verdict;
    }
    Verdict entries = entries(stated, whole.members().get(ENTRIES), integrated);
    return entries instanceof Verdict.Invalid ? entries : verdict;
  }

  private Verdict entries(Json.Obj stated, Json given, boolean integrated) {
    List<String> told = ids(stated.members().get(EVENTS));
    if (given == null && told.isEmpty()) {
      return new Verdict.Pending("");
    }
    if (!(given instanceof Json.Array(List<Json> entries)) || entries.size() != told.size()) {
      return new Verdict.Invalid(PROOF + "." + ENTRIES, Flaw.ENTRY_UNRELATED);
    }
    for (int i = 0; i < entries.size(); i++) {
      String where = PROOF + "." + ENTRIES + "[" + i + "]";
      Verdict verdict =
          entries.get(i) instanceof Json.Obj entry
              ? entry(entry, told.get(i), where, integrated)
              : new Verdict.Invalid(where, Flaw.UNKNOWN_PART);
      if (verdict instanceof Verdict.Invalid) {
        return verdict;
      }
    }
    return new Verdict.Pending("");
  }

  private Verdict entry(Json.Obj entry, String id, String where, boolean integrated) {
    Opening opening = new Opening(where + ".", entry.members());
    var stranger = opening.strangers(Set.of(RECORD));
    if (stranger.isPresent()) {
      return stranger.get();
    }
    if (!(entry.members().get(RECORD) instanceof Json.Obj record)) {
      return new Verdict.Invalid(where + "." + RECORD, Flaw.CONTENT_CHANGED);
    }
    Verdict verdict =
        opening.check(record, where + "." + RECORD, About.event(record), integrated, log);
    boolean related = record.members().get("id") instanceof Json.Text(String own) && own.equals(id);
    return verdict instanceof Verdict.Invalid || related
        ? verdict
        : new Verdict.Invalid(where + "." + RECORD, Flaw.ENTRY_UNRELATED);
  }

  private static List<String> ids(Json events) {
    List<String> ids = new ArrayList<>();
    if (events instanceof Json.Array(List<Json> items)) {
      for (Json item : items) {
        ids.add(
            item instanceof Json.Obj event
                    && event.members().get("event_id") instanceof Json.Text(String id)
                ? id
                : "");
      }
    }
    return ids;
  }
}
