-- What is asked for and under which text. A row is edited while it is a draft and frozen once it is
-- published; the columns beside the definition are those a decision reads.
CREATE TABLE purpose (
  site            text        NOT NULL,
  code            text        NOT NULL,
  version         integer     NOT NULL,
  state           text        NOT NULL,
  revision        integer     NOT NULL,
  legal_basis     text        NOT NULL,
  categories      text[]      NOT NULL,
  recipients      text[]      NOT NULL,
  destinations    text[]      NOT NULL,
  consent_since   integer     NOT NULL,
  definition      jsonb       NOT NULL,
  published_at    timestamptz,
  retired_at      timestamptz,
  CONSTRAINT purpose_pk PRIMARY KEY (site, code, version),
  CONSTRAINT purpose_state_ck CHECK (state IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  CONSTRAINT purpose_published_ck CHECK (state = 'DRAFT' OR published_at IS NOT NULL)
);
CREATE UNIQUE INDEX purpose_one_draft_uq ON purpose (site, code) WHERE state = 'DRAFT';
COMMENT ON COLUMN purpose.consent_since IS 'the oldest version whose consent still covers this one';

CREATE TABLE policy (
  site     text NOT NULL,
  document text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  CONSTRAINT policy_pk PRIMARY KEY (site, document)
);

CREATE TABLE policy_version (
  site           text        NOT NULL,
  document       text        NOT NULL,
  version        integer     NOT NULL,
  state          text        NOT NULL,
  revision       integer     NOT NULL,
  format         text        NOT NULL,
  text_zh        text,
  text_en        text,
  significance   text        NOT NULL,
  changes        text[]      NOT NULL,
  effective_from timestamptz,
  published_at   timestamptz,
  CONSTRAINT policy_version_pk PRIMARY KEY (site, document, version),
  CONSTRAINT policy_version_policy_fk FOREIGN KEY (site, document) REFERENCES policy,
  CONSTRAINT policy_version_state_ck CHECK (state IN ('DRAFT', 'PUBLISHED')),
  CONSTRAINT policy_version_format_ck CHECK (format IN ('MARKDOWN', 'HTML')),
  CONSTRAINT policy_version_significance_ck CHECK (significance IN ('MINOR', 'MATERIAL')),
  CONSTRAINT policy_version_text_ck CHECK (text_zh IS NOT NULL OR text_en IS NOT NULL),
  CONSTRAINT policy_version_effect_ck
    CHECK (state = 'DRAFT' OR (effective_from IS NOT NULL AND published_at IS NOT NULL))
);
CREATE UNIQUE INDEX policy_version_one_draft_uq ON policy_version (site, document)
  WHERE state = 'DRAFT';
CREATE INDEX policy_version_material_ix ON policy_version (site, document, version)
  INCLUDE (effective_from) WHERE state = 'PUBLISHED' AND significance = 'MATERIAL';

CREATE TABLE collection_point (
  site     text    NOT NULL,
  code     text    NOT NULL,
  revision integer NOT NULL,
  title_zh text    NOT NULL,
  title_en text    NOT NULL,
  document text    NOT NULL,
  purposes text[]  NOT NULL,
  CONSTRAINT collection_point_pk PRIMARY KEY (site, code),
  CONSTRAINT collection_point_policy_fk FOREIGN KEY (site, document) REFERENCES policy
);
COMMENT ON COLUMN collection_point.purposes IS 'purpose codes in the order in which they are shown';
REVOKE DELETE ON purpose, policy, policy_version FROM ${runtime};
