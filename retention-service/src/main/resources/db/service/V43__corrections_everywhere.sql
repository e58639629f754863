-- Corrections reach HTTP systems too, but only those that say they hold the field, and what a system
-- has not taken yet is shown.

ALTER TABLE data_source ADD COLUMN held_fields jsonb NOT NULL DEFAULT '{"fields": []}';
COMMENT ON COLUMN data_source.held_fields IS 'Of an HTTP system: what people may have corrected there, by the names they know it under';

ALTER TABLE request_correction ADD COLUMN waiting text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN request_correction.waiting IS 'Codes of systems that have not taken it yet; they are asked again';
