-- A case that frees processing from consent is two people's: one records it, another lets it count.
-- Cases that count already were let by whoever migrates; they name nobody as the second.
ALTER TABLE exemption_case
  ADD COLUMN approved_at timestamptz,
  ADD COLUMN approved_by text,
  ADD CONSTRAINT exemption_case_two_ck CHECK (approved_by <> recorded_by);
UPDATE exemption_case SET approved_at = recorded_at;
