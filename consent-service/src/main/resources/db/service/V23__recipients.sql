-- Who gets data, kept once for all purposes: what binds them, whom they hand it on to, and by which
-- mechanism it leaves the country. And what passes to a successor, told before the day.
CREATE TABLE recipient (
  site     text    NOT NULL,
  code     text    NOT NULL,
  revision integer NOT NULL,
  kind     text    NOT NULL,
  details  jsonb   NOT NULL,
  CONSTRAINT recipient_pk PRIMARY KEY (site, code),
  CONSTRAINT recipient_kind_ck
    CHECK (kind IN ('PROCESSOR', 'INDEPENDENT', 'AFFILIATE', 'AUTHORITY', 'OVERSEAS'))
);
COMMENT ON COLUMN recipient.details IS 'name, contact, contract, sub-processors, destinations';

CREATE TABLE transfer (
  site            text        NOT NULL,
  id              text        NOT NULL,
  cause           text        NOT NULL,
  successor       text        NOT NULL,
  contact         text        NOT NULL,
  takes_over_on   date        NOT NULL,
  bound           boolean     NOT NULL,
  document        text        NOT NULL,
  recorded_at     timestamptz NOT NULL,
  recorded_by     text        NOT NULL,
  CONSTRAINT transfer_pk PRIMARY KEY (site, id)
);
COMMENT ON TABLE transfer IS 'data that pass on by merger, division, dissolution or bankruptcy (PIPL 22)';
COMMENT ON COLUMN transfer.bound IS
  'whether the successor keeps to purpose and method; otherwise it asks people again';
REVOKE UPDATE, DELETE ON transfer FROM ${runtime};
