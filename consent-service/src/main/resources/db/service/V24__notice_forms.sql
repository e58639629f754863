-- What a collection point is and how loudly it tells: both are said by the officer, so both are data.
ALTER TABLE collection_point
  ADD COLUMN kind text NOT NULL DEFAULT 'OTHER',
  ADD COLUMN form text NOT NULL DEFAULT 'GENERAL',
  ADD CONSTRAINT collection_point_kind_ck
    CHECK (kind IN ('SIGN_UP', 'FACE_CHECK', 'MARKETING', 'COOKIES', 'FORM', 'OTHER')),
  ADD CONSTRAINT collection_point_form_ck
    CHECK (form IN ('GENERAL', 'ENHANCED', 'JUST_IN_TIME'));
